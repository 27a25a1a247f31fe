import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kept } from '../../utils/core/kept';
import { PLAN_LIMITS, PLAN_NOTE, type PlanNote, standings } from '../../utils/core/plan';

const NOTE: PlanNote = {
  section: 'money',
  item: 'money-cash',
  title: '',
  state: 'thought',
  words: 'With Mia',
};

function kept(
  id: string,
  ...versions: readonly [changedAt: number, value: PlanNote | null][]
): Kept<PlanNote> {
  return {
    kind: 'plan-item',
    id,
    at: 0,
    versions: versions.map(([changedAt, value], i) => ({ clock: { [`c${i}`]: 1 }, changedAt, value })),
  };
}

describe('a note of a plan', () => {
  test.each([NOTE, { ...NOTE, state: null, words: '' }, { ...NOTE, item: '', title: 'The shed key' }])(
    'is known: %o',
    (note) => {
      expect(PLAN_NOTE.is(note)).toBe(true);
    },
  );

  test.each([
    null,
    { ...NOTE, state: 'done' },
    { ...NOTE, words: 'x'.repeat(PLAN_LIMITS.words + 1) },
    { ...NOTE, title: 'x'.repeat(PLAN_LIMITS.title + 1) },
    { ...NOTE, section: 'x'.repeat(41) },
    { ...NOTE, leaveOn: '2026-12-01' },
  ])('is not: %o', (note) => {
    expect(PLAN_NOTE.is(note)).toBe(false);
  });
});

describe('what stands where', () => {
  test('is one for each suggestion, and one for each thing of a person’s own', () => {
    const own = { ...NOTE, item: '', title: 'The shed key' };
    const found = standings([kept('a', [1, NOTE]), kept('b', [2, own]), kept('c', [3, own])]);
    expect(found.map(({ item, title, kept: on }) => [item, title, on.length])).toEqual([
      ['money-cash', '', 1],
      ['', 'The shed key', 1],
      ['', 'The shed key', 1],
    ]);
  });

  test('of two notes begun apart has the latest state and all words, the latest first', () => {
    const later = { ...NOTE, state: 'ready', words: 'In the shed' } as const;
    const [found] = standings([kept('a', [1, NOTE]), kept('b', [2, later])]);
    expect(found).toMatchObject({ state: 'ready', words: ['In the shed', 'With Mia'] });
    expect(found?.kept.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('of one note changed apart has both words; the same words once, and none that are blank', () => {
    const [found] = standings([
      kept('a', [2, { ...NOTE, words: 'B' }], [1, { ...NOTE, words: 'A' }]),
      kept('b', [3, { ...NOTE, words: 'A' }]),
      kept('c', [4, { ...NOTE, words: '  ' }]),
    ]);
    expect(found?.words).toEqual(['A', 'B']);
  });

  test('is nothing for what was erased, and the rest for what was erased in one place alone', () => {
    expect(standings([kept('a', [1, null])])).toEqual([]);
    expect(standings([kept('a', [2, null], [1, NOTE])])).toMatchObject([{ words: ['With Mia'] }]);
  });

  test('is the same in whatever order it is read, and loses no words', () => {
    const note = fc.record({
      item: fc.constantFrom('money-cash', 'bag-list', ''),
      state: fc.constantFrom('not-now', 'thought', 'ready', null),
      words: fc.string(),
      changedAt: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 8 }), (made) => {
        const notes = made.map(({ changedAt, ...rest }, i) =>
          kept(`n${i}`, [changedAt, { section: 'bag', title: '', ...rest }]),
        );
        const byPlace = (list: ReturnType<typeof standings>) => list.map((one) => JSON.stringify(one)).sort();
        const found = standings(notes);
        expect(byPlace(standings(notes.toReversed()))).toEqual(byPlace(found));
        const words = found.flatMap((one) => one.words);
        for (const { words: text } of made) if (text.trim() !== '') expect(words).toContain(text);
      }),
    );
  });
});
