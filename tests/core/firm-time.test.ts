import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Boundary, FirmTime } from '../../utils/core/boundary';
import { changed, effective } from '../../utils/core/change';
import { decide } from '../../utils/core/decision';
import { firmChanges, firmed, missedFirmTimes, standingFirmTimes } from '../../utils/core/firm-time';
import { firmness } from '../../utils/core/firmness';
import { isLooser, rulesOf } from '../../utils/core/looser';
import { anyBoundary, anyFirmTime, at, boundary, HOUR, lane, MINUTE, NOW, stateOf } from './worlds';

/** From 11:30 to 13:00 on Wednesdays, as NOW is one, at 12:00. */
const NOON: FirmTime = {
  time: { days: [3], from: '11:30', to: '13:00' },
  response: 'rest',
  untilAt: NOW.at + 48 * HOUR,
};
const AT_ONE: FirmTime = { ...NOON, time: { days: [3], from: '13:00', to: '14:00' } };
const AT_NIGHT: FirmTime = { ...NOON, time: { days: [3], from: '21:00', to: '23:00' } };
const later = (ms: number) => ({ ...NOW, at: NOW.at + ms });
const open = (...firmTimes: readonly FirmTime[]) => boundary({ window: { kind: 'open' }, firmTimes });
const answer = (one: Boundary, now = NOW) =>
  decide({ address: at('https://feed.example/sam') }, stateOf([one]), now);

describe('a boundary in its firm times', () => {
  test('answers with their response, and asks again when they end and begin', () => {
    const one = { ...open(NOON), response: 'nudge' } as const;
    expect(answer(one)).toMatchObject({ kind: 'pause', response: 'rest', askAgainAt: NOW.at + HOUR });
    expect(answer(one, later(HOUR - 1))).toMatchObject({ response: 'rest' });
    const week = 7 * 24 * HOUR - HOUR / 2;
    const lasting = { ...one, firmTimes: [{ ...NOON, untilAt: NOW.at + 30 * 24 * HOUR }] };
    expect(answer(lasting, later(HOUR))).toMatchObject({
      kind: 'nudge',
      response: 'nudge',
      askAgainAt: NOW.at + week,
    });
  });

  test('is as ever from their last day on, by itself', () => {
    const ending = { ...NOON, untilAt: NOW.at + MINUTE };
    expect(answer(open(ending))).toMatchObject({ response: 'rest', askAgainAt: ending.untilAt });
    expect(answer(open(ending), later(MINUTE))).toMatchObject({ response: 'pause', askAgainAt: null });
    expect(firmChanges([ending], later(MINUTE))).toEqual([]);
    expect(standingFirmTimes([ending, NOON], ending.untilAt)).toEqual([NOON]);
    expect(standingFirmTimes([ending, NOON], ending.untilAt - 1)).toEqual([ending, NOON]);
  });

  test('is never softer, and the firmest of several holds', () => {
    expect(firmed({ ...open({ ...NOON, response: 'pause' }), response: 'rest' }, NOW).response).toBe('rest');
    const both = [{ ...NOON, response: 'pause' } as const, NOON];
    for (const firmTimes of [both, both.toReversed()]) {
      expect(firmed({ ...open(...firmTimes), response: 'nudge' }, NOW).response).toBe('rest');
    }
    const mild = { ...open({ ...NOON, response: 'pause' }), response: 'nudge' } as const;
    expect(firmed(mild, NOW).response).toBe('pause');
    const alike = { ...NOON, response: 'pause' } as const;
    for (const same of [open(AT_NIGHT), open(alike), { ...open(alike), response: 'rest' } as const]) {
      expect(firmed(same, NOW)).toBe(same);
    }
  });

  test('is still quiet when it is off, in its lanes and while a pass runs', () => {
    const one = open(NOON);
    const off = { kind: 'for', from: NOW.at - 2 * HOUR, until: NOW.at - HOUR } as const;
    expect(answer({ ...one, window: off })).toMatchObject({ kind: 'nothing', reason: 'off' });
    const inLane = { ...one, lanes: [lane('feed.example', { path: ['sam'] })] };
    expect(answer(inLane)).toMatchObject({ kind: 'nothing', reason: 'lane' });
    const passes = [{ boundaryId: 'b1', from: NOW.at, until: NOW.at + MINUTE }];
    const passed = decide({ address: at('https://feed.example/sam') }, stateOf([one], { passes }), NOW);
    expect(passed).toMatchObject({ kind: 'nothing', reason: 'pass' });
  });

  test('law: decides as the same boundary would with that response', () => {
    fc.assert(
      fc.property(anyBoundary, fc.nat(180), (one, minutes) => {
        const now = later(minutes * MINUTE);
        const { askAgainAt: _, ...said } = answer(one, now);
        const plain = { ...firmed(effective(one, now.at), now), firmTimes: [] };
        expect(answer(plain, now)).toMatchObject(said);
        expect(firmness(plain.response)).toBeGreaterThanOrEqual(firmness(effective(one, now.at).response));
      }),
    );
  });
});

describe('giving firm times up', () => {
  const without = (one: Boundary, ...firmTimes: readonly FirmTime[]) => ({ ...rulesOf(one), firmTimes });

  test('waits for the cooling-off while they are on, or begin within the hour', () => {
    for (const near of [NOON, AT_ONE]) {
      const asked = changed(open(near), without(open()), NOW);
      expect(asked.firmTimes).toEqual([near]);
      expect(asked.pending).toMatchObject({ dueAt: NOW.at + 10 * MINUTE, to: { firmTimes: [] } });
      expect(effective(asked, NOW.at + 10 * MINUTE).firmTimes).toEqual([]);
    }
  });

  test('holds at once when they are further off, or over', () => {
    const over = { ...NOON, untilAt: NOW.at };
    const minuteOff = { ...AT_ONE, time: { days: [3], from: '13:01', to: '14:00' } };
    for (const far of [AT_NIGHT, over, minuteOff]) {
      expect(changed(open(far), without(open()), NOW)).toMatchObject({ firmTimes: [], pending: null });
    }
    expect(changed(open(AT_ONE), without(open()), later(-1)).pending).toBeNull();
    expect(changed(open(NOON, AT_NIGHT), without(open(), NOON), NOW)).toMatchObject({
      firmTimes: [NOON],
      pending: null,
    });
  });

  test('is none where what stays is as firm, in all those hours, for as long', () => {
    const one = open(NOON);
    const longer = { ...NOON, time: { days: [2, 3], from: '11:00', to: '14:00' }, untilAt: NOON.untilAt + 1 };
    expect(isLooser(rulesOf(one), without(one, longer), NOW)).toBe(false);
    expect(isLooser(rulesOf(one), without(one, { ...longer, untilAt: NOON.untilAt - 1 }), NOW)).toBe(true);
    expect(isLooser(rulesOf(one), without(one, { ...longer, response: 'pause' }), NOW)).toBe(true);
    const shorter = { ...longer, time: { days: [3], from: '12:00', to: '13:00' } };
    expect(isLooser(rulesOf(one), without(one, shorter), NOW)).toBe(true);
    expect(isLooser(rulesOf(one), { ...without(one), response: 'rest' }, NOW)).toBe(false);
    const same = { ...NOON, response: 'pause' } as const;
    expect(missedFirmTimes(rulesOf(open(same)), { ...without(one), response: 'pause' }, NOW)).toEqual([]);
  });

  test('new ones hold at once, beside those that wait to go', () => {
    const asked = changed(open(NOON), without(open(), AT_NIGHT), NOW);
    expect(asked.firmTimes).toEqual([AT_NIGHT, NOON]);
    expect(asked.pending).toMatchObject({ to: { firmTimes: [AT_NIGHT] } });
  });

  test('law: until a cooling-off is over, no change of firm times makes a boundary softer', () => {
    fc.assert(
      fc.property(
        anyBoundary,
        fc.array(anyFirmTime, { maxLength: 2 }),
        fc.nat(59),
        (some, firmTimes, minutes) => {
          const one: Boundary = { ...some, window: { kind: 'open' }, endedAt: null, pending: null };
          fc.pre(minutes < one.coolingOffMinutes);
          const now = later(minutes * MINUTE);
          const asked = effective(changed(one, without(one, ...firmTimes), NOW), now.at);
          const before = firmed(one, now).response;
          expect(firmness(firmed(asked, now).response)).toBeGreaterThanOrEqual(firmness(before));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('law: when it is over they are those that were asked for', () => {
    fc.assert(
      fc.property(anyBoundary, fc.array(anyFirmTime, { maxLength: 2 }), (some, firmTimes) => {
        const one: Boundary = { ...some, endedAt: null, pending: null };
        const asked = changed(one, without(one, ...firmTimes), NOW);
        expect(effective(asked, NOW.at + HOUR).firmTimes).toEqual(firmTimes);
      }),
    );
  });
});
