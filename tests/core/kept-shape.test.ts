import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begun, canonical } from '../../utils/core/kept';
import { isKept } from '../../utils/core/kept-shape';
import { anyKept } from './backups';

const ONE = begun('entry', 'one', { text: 'kelp' }, 'phone', 1000);
const [VERSION] = ONE.versions;

test('everything that was ever kept is known, also what came by JSON', () => {
  fc.assert(
    fc.property(anyKept, (kept) => {
      expect(isKept(kept)).toBe(true);
      expect(isKept(JSON.parse(JSON.stringify(kept)))).toBe(true);
    }),
  );
  expect(isKept({ ...ONE, versions: [{ ...VERSION, clock: {} }] })).toBe(true);
});

test.each([
  ['nothing', null],
  ['no version', { ...ONE, versions: [] }],
  ['a name that is none', { ...ONE, id: '' }],
  ['a name without end', { ...ONE, id: 'x'.repeat(65) }],
  ['a time that is none', { ...ONE, at: '1000' }],
  ['something besides', { ...ONE, also: 1 }],
  ['a version without a value', { ...ONE, versions: [{ clock: {}, changedAt: 1 }] }],
  ['a version with something besides', { ...ONE, versions: [{ ...VERSION, also: 1 }] }],
  ['half an edit', { ...ONE, versions: [{ ...VERSION, clock: { phone: 0.5 } }] }],
  ['less than no edit', { ...ONE, versions: [{ ...VERSION, clock: { phone: -1 } }] }],
  ['a time beyond all time', { ...ONE, at: 8.64e15 + 1 }],
  ['a time within a millisecond', { ...ONE, at: 0.5 }],
  ['a change beyond all time', { ...ONE, versions: [{ ...VERSION, changedAt: 1e300 }] }],
  ['edits by what every object has', { ...ONE, versions: [{ ...VERSION, clock: { toString: 1 } }] }],
  ['edits by what every object is', JSON.parse(canonical(ONE).replace('"phone"', '"__proto__"'))],
  ['edits in a list', { ...ONE, versions: [{ ...VERSION, clock: [1] }] }],
])('%s is not', (_, value) => {
  expect(isKept(value)).toBe(false);
});

test('nothing makes it throw', () => {
  fc.assert(fc.property(fc.anything(), (value) => typeof isKept(value) === 'boolean'));
});
