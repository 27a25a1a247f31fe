import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drifted, setBack } from '../../utils/core/drift';
import { EASE_PARTS, type Ease, easedParts, easeOf, firmerOf } from '../../utils/core/ease';
import type { LogEvent } from '../../utils/core/log';
import { isLooser, rulesOf } from '../../utils/core/looser';
import { anyRules, boundary, NOW } from './worlds';

const DAY = 86_400_000;
let count = 0;
function eased(daysAgo: number, from: Partial<Ease>, boundaryId = 'b1'): LogEvent {
  count += 1;
  const whole = { ...easeOf(boundary()), ...from };
  return { id: `e${count}`, at: NOW.at - daysAgo * DAY, kind: 'eased', boundaryId, from: whole };
}
const weighed = (daysAgo: number): LogEvent => ({
  id: `w${daysAgo}`,
  at: NOW.at - daysAgo * DAY,
  kind: 'weighed',
  boundaryId: 'b1',
});
const drift = (events: readonly LogEvent[], more = {}) => drifted(events, boundary(more), NOW.at);

describe('a boundary that became easier', () => {
  test('says in what, and how it was at its firmest', () => {
    const events = [eased(40, { holdSeconds: 30 }), eased(20, { holdSeconds: 20, passMinutes: 3 })];
    const found = drift(events);
    expect(found).toMatchObject({ boundaryId: 'b1', parts: ['holdSeconds', 'passMinutes'] });
    expect(found && setBack(found)).toEqual({ holdSeconds: 30, passMinutes: 3 });
    expect(drift(events.toReversed())).toEqual(found);
    expect(drift([...events, ...events])).toEqual(found);
  });

  test('is not spoken of within a week of the last time, nor where it is as firm again', () => {
    expect(drift([eased(6.9, { response: 'rest' })])).toBeNull();
    expect(drift([eased(7, { response: 'rest' })])).toMatchObject({ parts: ['response'] });
    expect(drift([eased(30, { response: 'rest' }), eased(1, { holdSeconds: 99 })])).toBeNull();
    expect(drift([eased(30, { holdSeconds: 20 })], { holdSeconds: 20 })).toBeNull();
    expect(drift([])).toBeNull();
    expect(drift([eased(30, { holdSeconds: 20 }, 'other')])).toBeNull();
  });

  test('is spoken of once; what becomes easier after that is new', () => {
    expect(drift([eased(30, { holdSeconds: 20 }), weighed(9)])).toBeNull();
    const again = drift([eased(30, { holdSeconds: 60 }), weighed(20), eased(8, { holdSeconds: 20 })]);
    expect(again && setBack(again)).toEqual({ holdSeconds: 20 });
  });

  test('has not while its loosening waits', () => {
    const pending = { askedAt: NOW.at, dueAt: NOW.at + 1, to: rulesOf(boundary({ holdSeconds: 0 })) };
    expect(drift([eased(8, { holdSeconds: 10 })], { pending })).toBeNull();
  });
});

describe('laws', () => {
  test('a part is easier exactly where a change to it alone is looser', () => {
    fc.assert(
      fc.property(anyRules, anyRules, fc.constantFrom(...EASE_PARTS), (some, to, part) => {
        const from = { ...some, firmTimes: [] };
        const only = { ...from, [part]: to[part] };
        expect(easedParts(from, only).length > 0).toBe(isLooser(from, only, NOW));
        expect(easedParts(from, only)).toEqual(isLooser(from, only, NOW) ? [part] : []);
      }),
    );
  });

  test('the firmer of two is easier than neither, and has its parts from them', () => {
    fc.assert(
      fc.property(anyRules, anyRules, (a, b) => {
        const firmer = firmerOf(a, b);
        expect([...easedParts(a, firmer), ...easedParts(b, firmer)]).toEqual([]);
        for (const part of EASE_PARTS) expect([a[part], b[part]]).toContain(firmer[part]);
      }),
    );
  });
});
