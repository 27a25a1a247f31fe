import { expect, test } from 'vitest';
import type { Kept } from '../../utils/core/kept';
import { type Review, reviewsByBoundary } from '../../utils/core/review';

const LOOKED: Review = {
  boundaryId: 'b1',
  name: 'No calls',
  date: '2026-11-01',
  answer: 'keep',
  words: '',
  consequences: '',
  isSafety: false,
};

function kept(id: string, changedAt: number, value: Review | null): Kept<Review> {
  return { kind: 'review', id, at: 0, versions: [{ clock: { a: 1 }, changedAt, value }] };
}

test('reviews stand by their boundary, the latest day first, and of one day the one written last', () => {
  const found = reviewsByBoundary([
    kept('early', 1, LOOKED),
    kept('gone', 9, null),
    kept('other', 2, { ...LOOKED, boundaryId: 'b2' }),
    kept('same-day-later', 3, { ...LOOKED, date: '2026-11-24' }),
    kept('same-day', 2, { ...LOOKED, date: '2026-11-24' }),
  ]);
  expect([...found].map(([id, those]) => [id, those.map((one) => one.id)])).toEqual([
    ['b1', ['same-day-later', 'same-day', 'early']],
    ['b2', ['other']],
  ]);
});
