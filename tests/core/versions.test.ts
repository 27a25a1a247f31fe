import { expect, test } from 'vitest';
import { isNumber, isOneOf, isShape } from '../../utils/core/shape';
import { NO_VERSIONS, type ShapeVersion } from '../../utils/core/versions';

interface One {
  readonly version: 1;
  readonly minutes: number;
}
interface Two {
  readonly version: 2;
  readonly seconds: number;
}

const first: ShapeVersion<never, One> = {
  is: isShape({ version: isOneOf(1), minutes: isNumber }),
  from: (none) => none,
};
const second: ShapeVersion<One, Two> = {
  is: isShape({ version: isOneOf(2), seconds: isNumber }),
  from: ({ minutes }) => ({ version: 2, seconds: minutes * 60 }),
};
const chain = NO_VERSIONS.to(first).to(second);

test('each version is brought to the newest', () => {
  expect(chain.newest).toBe(2);
  expect(chain.read(1, { version: 1, minutes: 2 })).toEqual({ version: 2, seconds: 120 });
  expect(chain.read(2, { version: 2, seconds: 7 })).toEqual({ version: 2, seconds: 7 });
});

test('a value that has not the shape of its version is none, and neither is one of no version', () => {
  expect(chain.read(1, { version: 1, seconds: 2 })).toBeNull();
  expect(chain.read(2, { version: 1, minutes: 2 })).toBeNull();
  expect(chain.read(0, { version: 0 })).toBeNull();
  expect(chain.read(3, { version: 3 })).toBeNull();
  expect(NO_VERSIONS.newest).toBe(0);
});

test('the compiler refuses a version that does not begin where the one before ends', () => {
  const third: ShapeVersion<Two, One> = {
    is: first.is,
    from: ({ seconds }) => ({ version: 1, minutes: seconds / 60 }),
  };
  // @ts-expect-error: the third version is made of the second, and the chain has only the first
  expect(NO_VERSIONS.to(first).to(third).newest).toBe(2);
});
