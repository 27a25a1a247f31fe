import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStored } from '../../utils/core/migrations';
import { isObject } from '../../utils/core/shape';
import { anyBoundary } from './worlds';

const FOLDER = new URL('./stored/', import.meta.url);

/** One example for each version there ever was, never changed again: what people have on their disks. */
const examples = readdirSync(FOLDER).map((name): { name: string; stored: unknown } => ({
  name,
  stored: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
}));

/** Every copy of a value with one thing in it replaced or, being a property, left out. */
function* spoiled(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) for (const other of spoiled(item)) yield value.with(i, other);
    yield { length: value.length };
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      for (const other of spoiled(item)) yield { ...value, [name]: other };
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
    }
    yield [];
  } else {
    yield typeof value === 'boolean' ? 0 : true;
  }
}

describe('every example', () => {
  test('there is one for each version, v1 to the newest', () => {
    const { length } = examples;
    expect(examples.map(({ name }) => name).sort()).toEqual(
      Array.from({ length }, (_, i) => `v${i + 1}.json`).sort(),
    );
    expect(readStored({ version: length }).kind).toBe('damaged');
    expect(readStored({ version: length + 1 }).kind).toBe('newer');
  });

  test.each(examples)('$name is read, as the newest', ({ stored }) => {
    expect(readStored(stored)).toMatchObject({ kind: 'ok', value: { version: examples.length } });
  });

  test.each(examples)('$name with anything wrong in it is never read as fine', ({ stored }) => {
    let tried = 0;
    for (const other of spoiled(stored)) {
      expect(readStored(other).kind, JSON.stringify(other)).toBe('damaged');
      tried += 1;
    }
    expect(tried).toBeGreaterThan(100);
  });
});

test('nothing stored yet is empty, and nothing else is', () => {
  expect([undefined, null].map((value) => readStored(value).kind)).toEqual(['empty', 'empty']);
  expect([{}, [], '', 0, false, { version: '1' }].map((value) => readStored(value).kind)).not.toContain(
    'empty',
  );
});

test('law: whatever the rules allow can be stored and read again', () => {
  fc.assert(
    fc.property(fc.array(anyBoundary), (boundaries) => {
      const value = {
        version: 2,
        nextRef: 100,
        boundaries: boundaries.map((one) => ({ ...one, words: '' })),
      };
      expect(readStored(JSON.parse(JSON.stringify(value)))).toEqual({ kind: 'ok', value });
    }),
    { numRuns: 50 },
  );
});

test('law: it answers anything at all', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(['empty', 'newer', 'damaged']).toContain(readStored(value).kind);
    }),
  );
});
