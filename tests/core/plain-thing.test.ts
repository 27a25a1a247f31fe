import { expect, test } from 'vitest';
import { begun, edited, merged } from '../../utils/core/kept';
import { plainThings } from '../../utils/core/plain-thing';

const ONE = begun('entry', 'one', { text: 'kelp' }, 'phone', 0);

test('a thing is its value and its times, without how copies came to it', () => {
  expect(plainThings(ONE)).toEqual([
    {
      kind: 'entry',
      id: 'one',
      at: '1970-01-01T00:00:00Z',
      changedAt: '1970-01-01T00:00:00Z',
      version: 1,
      value: { text: 'kelp' },
    },
  ]);
});

test('what is erased is not there; of two versions both are', () => {
  const erased = edited(ONE, null, 'phone', 1000);
  expect(plainThings(erased)).toEqual([]);
  const both = merged(erased, edited(ONE, { text: 'later' }, 'desk', 2000));
  expect(plainThings(both).map(({ version, value }) => [version, value])).toEqual([[1, { text: 'later' }]]);
  const two = merged(edited(ONE, { text: 'a' }, 'phone', 1000), edited(ONE, { text: 'b' }, 'desk', 2000));
  expect(plainThings(two).map(({ version, value }) => [version, value])).toEqual([
    [1, { text: 'b' }],
    [2, { text: 'a' }],
  ]);
});

test('a time no calendar has is its number', () => {
  expect(plainThings({ ...ONE, at: 1e300 })[0]?.at).toBe('1e+300');
});
