import { describe, expect, test } from 'vitest';
import { dueNow, nextDue, nextOf, stillGiven } from '../../utils/core/due';
import {
  NO_REMINDERS,
  notWanted,
  type Reminder,
  type Reminders,
  withGiven,
} from '../../utils/core/reminders';

const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;
/** A local time in Berlin's winter. */
const local = (wall: string) => Date.parse(`${wall}+01:00`);
const at = (wall: string) => ({ at: local(wall), zone: ZONE });
const EVENING: Reminder = {
  id: 'e',
  when: { kind: 'daily', time: '20:00' },
  means: 'dot',
  isNamed: false,
  since: local('2026-11-20T12:00'),
};
const one = (more: Partial<Reminders> = {}, reminder: Partial<Reminder> = {}): Reminders => ({
  ...NO_REMINDERS,
  on: [{ ...EVENING, ...reminder }],
  ...more,
});
const walls = (reminders: Reminders, wall: string) => dueNow(reminders, at(wall)).map((due) => due.wall);
const given = (wall: string) => ({ id: 'e', wall, at: local(wall), means: 'dot', isUntold: false }) as const;

describe('what is due', () => {
  test('nothing before its time, once at it, and not again', () => {
    expect(walls(one(), '2026-11-24T13:59')).toEqual([]);
    expect(walls(one(), '2026-11-24T20:00')).toEqual(['2026-11-24T20:00']);
    expect(walls(withGiven(one(), given('2026-11-24T20:00')), '2026-11-24T20:01')).toEqual([]);
  });

  test('after sleep the latest alone, and none that is long past', () => {
    expect(walls(one(), '2026-11-25T01:59')).toEqual(['2026-11-24T20:00']);
    expect(walls(one(), '2026-11-25T02:00')).toEqual([]);
    const weekly = one({}, { when: { kind: 'weekly', days: [2], time: '20:00' } });
    expect(walls(weekly, '2026-11-25T19:59')).toEqual(['2026-11-24T20:00']);
    expect(walls(weekly, '2026-11-25T20:00')).toEqual([]);
  });

  test('none that came round before it was switched on', () => {
    expect(walls(one({}, { since: local('2026-11-24T20:00') }), '2026-11-24T20:01')).toEqual([]);
  });

  test('one switched on by a clock that has been set back since is not silent for ever', () => {
    expect(walls(one({}, { since: local('2027-11-24T20:00') }), '2026-11-24T20:00')).toHaveLength(1);
  });

  test('the clock set back does not bring what was given again; set forward, nothing is blocked after', () => {
    const ahead = withGiven(one(), given('2027-11-24T20:00'));
    expect(walls(ahead, '2026-11-24T20:00')).toEqual(['2026-11-24T20:00']);
    const both = withGiven(ahead, given('2026-11-24T20:00'));
    expect(walls(both, '2026-11-24T20:30')).toEqual([]);
    expect(walls(both, '2027-11-24T20:30')).toEqual([]);
  });

  test('nothing in quiet hours; what comes round in them, at their end', () => {
    const quiet = one({ quiet: { from: '19:00', to: '07:00' } });
    expect(walls(quiet, '2026-11-24T20:00')).toEqual([]);
    expect(walls(quiet, '2026-11-25T06:59')).toEqual([]);
    expect(walls(quiet, '2026-11-25T07:00')).toEqual(['2026-11-24T20:00']);
    expect(walls(quiet, '2026-11-25T13:00')).toEqual([]);
    expect(nextDue(quiet, at('2026-11-24T21:00'))).toBe(local('2026-11-25T07:00'));
  });

  test('not on a day it is not wanted, and again the next', () => {
    const not = notWanted(one(), 'e', '2026-11-24');
    expect(walls(not, '2026-11-24T20:00')).toEqual([]);
    expect(walls(not, '2026-11-25T20:00')).toHaveLength(1);
    expect(nextOf(EVENING, not, at('2026-11-24T12:00'))).toBe(local('2026-11-25T20:00'));
  });

  test('what comes round while all is paused is let go', () => {
    const paused = one({ pausedUntil: local('2026-11-24T21:00') });
    expect(walls(paused, '2026-11-24T20:00')).toEqual([]);
    expect(walls(paused, '2026-11-24T21:00')).toEqual([]);
    expect(walls(paused, '2026-11-25T20:00')).toHaveLength(1);
    expect(nextOf(EVENING, paused, at('2026-11-24T12:00'))).toBe(local('2026-11-25T20:00'));
  });

  test('a traveller who has been reminded of an evening is not reminded of it again in the west', () => {
    const berlin = withGiven(one(), given('2026-11-24T20:00'));
    const inNewYork = { at: Date.parse('2026-11-25T01:00Z'), zone: 'America/New_York' };
    expect(dueNow(berlin, inNewYork)).toEqual([]);
    expect(dueNow(one(), inNewYork).map((due) => due.wall)).toEqual(['2026-11-24T20:00']);
  });

  test('what was given is shown for as long as it is fresh, and that has an end that is waited for', () => {
    const shown = withGiven(one(), given('2026-11-24T20:00'));
    expect(stillGiven(shown, at('2026-11-25T01:59'))).toHaveLength(1);
    expect(stillGiven(shown, at('2026-11-25T02:00'))).toEqual([]);
    expect(nextDue(shown, at('2026-11-24T20:30'))).toBe(local('2026-11-24T20:00') + 6 * HOUR);
  });

  test('where nothing reminds, nothing is waited for', () => {
    expect(nextDue(NO_REMINDERS, at('2026-11-24T20:00'))).toBe(null);
  });
});
