import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CopyFacts, isCopyDue, REMIND_DAYS } from '../../utils/core/copy-reminder';

const DAY = 86_400_000;
const AT = 1000 * DAY;
const ago = (days: number) => AT - days * DAY;
const facts = (more: Partial<CopyFacts> = {}): CopyFacts => ({
  lastCopyAt: ago(40),
  notNowAt: null,
  firstKeptAt: ago(400),
  lastKeptAt: ago(1),
  ...more,
});

test.each<[string, Partial<CopyFacts>, 30 | 90 | null, boolean]>([
  ['a copy of forty days', {}, 30, true],
  ['of thirty days to the millisecond', { lastCopyAt: ago(30) }, 30, true],
  ['a millisecond less', { lastCopyAt: ago(30) + 1 }, 30, false],
  ['forty days where it is to be ninety', {}, 90, false],
  ['never', { lastCopyAt: ago(4000) }, null, false],
  ['nothing kept since', { lastKeptAt: ago(41) }, 30, false],
  ['nothing kept at all', { lastCopyAt: null, firstKeptAt: null, lastKeptAt: null }, 30, false],
  ['no copy yet, for a month', { lastCopyAt: null, firstKeptAt: ago(30) }, 30, true],
  ['no copy yet, for a week', { lastCopyAt: null, firstKeptAt: ago(7) }, 30, false],
  ['not now, a moment ago', { notNowAt: ago(0) }, 30, false],
  ['not now, thirty days ago', { notNowAt: ago(30) }, 30, true],
])('%s', (_, more, days, isDue) => {
  expect(isCopyDue(facts(more), days, AT)).toBe(isDue);
});

test('law: "not now" is an answer for thirty days, whatever else is so; never is never', () => {
  const time = fc.option(fc.integer({ min: 0, max: 2 * AT }));
  const any = fc.record({ lastCopyAt: time, notNowAt: time, firstKeptAt: time, lastKeptAt: time });
  fc.assert(
    fc.property(
      any,
      fc.constantFrom(...REMIND_DAYS),
      fc.integer({ min: 0, max: 30 * DAY - 1 }),
      (of, days, ms) => {
        expect(isCopyDue({ ...of, notNowAt: AT - ms }, days, AT)).toBe(false);
        expect(isCopyDue(of, null, AT)).toBe(false);
      },
    ),
  );
});
