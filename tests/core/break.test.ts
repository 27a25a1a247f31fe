import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BREAK_PLAN,
  breakChangesAt,
  breakFrom,
  breakLeftMs,
  extended,
  readBreak,
  restingRules,
} from '../../utils/core/break';
import { rulesProblem } from '../../utils/core/change';
import { readSite } from '../../utils/core/site-reading';
import stored from './stored-break/v1.json';

const MINUTE = 60_000;
const AT = Date.UTC(2026, 10, 24, 20);

test('every stored version is read, for ever', () => {
  expect(readBreak(stored)).toEqual(stored);
  expect(readBreak(undefined)).toBe(null);
  expect(readBreak({ ...stored, version: 2 })).toBe('newer');
  expect(readBreak({ ...stored, until: 'soon' })).toBe('damaged');
});

describe('a break', () => {
  const taken = breakFrom(AT, 30, null);

  test('has its minutes left, then none, and never more than it has on a clock set back', () => {
    expect(breakLeftMs(taken, AT)).toBe(30 * MINUTE);
    expect(breakLeftMs(taken, AT + 30 * MINUTE)).toBe(0);
    expect(breakLeftMs(taken, AT + 99 * MINUTE)).toBe(0);
    expect(breakLeftMs(taken, AT - 999 * MINUTE)).toBe(30 * MINUTE);
  });

  test('says its minutes anew each minute, to its very end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * MINUTE - 1 }), (gone) => {
        const at = AT + gone;
        const next = breakChangesAt(taken, at) ?? 0;
        const minutes = (then: number) => Math.ceil(breakLeftMs(taken, then) / MINUTE);
        expect(next).toBeGreaterThan(at);
        expect(next - at).toBeLessThanOrEqual(MINUTE);
        expect(minutes(next)).toBe(minutes(at) - 1);
        expect(minutes(next - 1)).toBe(minutes(at));
      }),
    );
    expect(breakChangesAt(taken, AT + 30 * MINUTE)).toBe(null);
  });

  test('is made longer by a quarter of an hour, from now where it is over, and ends some day', () => {
    expect(extended(taken, AT + MINUTE).until).toBe(taken.until + 15 * MINUTE);
    expect(extended({ ...taken, end: 'told' }, AT + 40 * MINUTE)).toMatchObject({
      until: AT + 55 * MINUTE,
      end: null,
    });
    let long = taken;
    for (let i = 0; i < 99; i += 1) long = extended(long, AT);
    expect(long.until).toBe(AT + 240 * MINUTE);
  });
});

test('what rests for it is a boundary like any other, without cooling-off', () => {
  const read = readSite('chat.example', () => ({
    suffix: 'example',
    registrable: 'chat.example',
    isIp: false,
  }));
  if (read.kind !== 'site') throw new Error('no site');
  const site = { ...read.region, ref: 0, shown: read.shown, home: read.home };
  const rules = restingRules([site], AT, AT + 30 * MINUTE);
  expect(rulesProblem(rules)).toBe(null);
  expect(rules).toMatchObject({ response: 'pause', coolingOffMinutes: 0 });
  expect(BREAK_PLAN.is({ minutes: 30, note: 'at eight', sites: [site] })).toBe(true);
  expect(BREAK_PLAN.is({ minutes: 31, note: '', sites: [] })).toBe(false);
  expect(BREAK_PLAN.is({ minutes: 30, note: 'x'.repeat(2001), sites: [] })).toBe(false);
});
