import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COMMITMENT,
  type Commitment,
  looked,
  mergedCommitment,
  WEEKS_WENT,
  type WeeklyLook,
} from '../../utils/core/commitment';

const WALK: Commitment = {
  text: 'A walk by myself',
  measure: 'On two evenings',
  startedOn: '2026-11-02',
  restsSince: null,
  looks: [],
};
const anyLook: fc.Arbitrary<WeeklyLook> = fc.record({
  week: fc.constantFrom('2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'),
  went: fc.constantFrom(...WEEKS_WENT),
  words: fc.constantFrom('', 'Rain.', 'It was good.'),
});
const anyCommitment = fc
  .array(anyLook, { maxLength: 6 })
  .map((looks) => looks.reduce((before, look) => looked(before, look), WALK));

describe('a look at a week', () => {
  test('takes the place of an earlier one at the same week, and of no other', () => {
    const first = looked(WALK, { week: '2026-11-16', went: 'kept', words: '' });
    const second = looked(first, { week: '2026-11-23', went: 'partly', words: '' });
    const again = looked(second, { week: '2026-11-23', went: 'kept', words: 'After all.' });
    expect(again.looks).toEqual([{ week: '2026-11-23', went: 'kept', words: 'After all.' }, ...first.looks]);
  });

  test('leaves one a week, newest first, and something that can be kept', () => {
    fc.assert(
      fc.property(anyCommitment, (commitment) => {
        const weeks = commitment.looks.map(({ week }) => week);
        expect(weeks).toEqual([...new Set(weeks)].sort().reverse());
        expect(COMMITMENT.is(commitment)).toBe(true);
      }),
    );
  });
});

describe('what two copies have both changed', () => {
  test('comes together with no look lost, and the same is there once', () => {
    fc.assert(
      fc.property(anyCommitment, anyCommitment, (here, there) => {
        const { looks } = mergedCommitment([here, there]);
        for (const look of [...here.looks, ...there.looks]) expect(looks).toContainEqual(look);
        expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(looks.length);
        expect(mergedCommitment([here])).toEqual(here);
      }),
    );
  });

  test('keeps both names of it, and rests only where it rests in both', () => {
    const other = { ...WALK, text: 'A long walk', restsSince: '2026-11-20' };
    expect(mergedCommitment([WALK, other])).toMatchObject({
      text: 'A walk by myself / A long walk',
      measure: 'On two evenings',
      restsSince: null,
    });
    expect(mergedCommitment([other, { ...other, restsSince: '2026-11-21' }]).restsSince).toBe('2026-11-20');
  });
});

test.each([
  { ...WALK, score: 3 },
  { ...WALK, whose: 'theirs' },
  { ...WALK, looks: [{ week: '2026-11-23', went: 'failed', words: '' }] },
  { ...WALK, text: 'x'.repeat(10_001) },
])('%o is no commitment', (value) => {
  expect(COMMITMENT.is(value)).toBe(false);
});
