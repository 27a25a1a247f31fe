import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JSON_FOOT, jsonHead, jsonThing } from '../../utils/core/export-json';
import { begun, edited, type Kept } from '../../utils/core/kept';
import { plainThings } from '../../utils/core/plain-thing';
import { anyThings } from './backups';

/** A whole export, put together as the service does. */
function exported(all: readonly Kept[]): string {
  let text = jsonHead('2026-11-24T20:00:00Z');
  let isFirst = true;
  for (const kept of all) {
    const piece = jsonThing(kept, isFirst);
    isFirst &&= piece === '';
    text += piece;
  }
  return text + JSON_FOOT;
}

test('is JSON with everything that is not erased', () => {
  fc.assert(
    fc.property(anyThings, (things) => {
      const read: unknown = JSON.parse(exported(things));
      const plain: unknown = JSON.parse(JSON.stringify(things.flatMap(plainThings)));
      expect(read).toEqual({
        format: 'holdfast-export',
        version: 1,
        madeAt: '2026-11-24T20:00:00Z',
        things: plain,
      });
    }),
  );
});

test('is these very lines', () => {
  const erased = edited(begun('entry', 'gone', 'x', 'phone', 0), null, 'phone', 1);
  const one = begun('entry', 'one', { text: 'kelp', tags: [] }, 'phone', 0);
  expect(
    exported([erased, one, one]),
  ).toBe(`{"format":"holdfast-export","version":1,"madeAt":"2026-11-24T20:00:00Z","things":[
{"at":"1970-01-01T00:00:00Z","changedAt":"1970-01-01T00:00:00Z","id":"one","kind":"entry","value":{"tags":[],"text":"kelp"},"version":1},
{"at":"1970-01-01T00:00:00Z","changedAt":"1970-01-01T00:00:00Z","id":"one","kind":"entry","value":{"tags":[],"text":"kelp"},"version":1}
]}
`);
});

test('of nothing is an empty list', () => {
  expect(JSON.parse(exported([]))).toMatchObject({ things: [] });
});
