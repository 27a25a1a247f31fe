import { describe, expect, test } from 'vitest';
import { instantOf, lastTransition, nextTransition, offsetMs } from '../../utils/core/wall-time';
import { changingZones, HOUR, MINUTE, oneOfEachKind } from './zones';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('instantOf', () => {
  test.each([
    ['a plain day', '2027-01-13T12:30', 'Europe/Berlin', '2027-01-13T11:30'],
    ['left out: later by the hour', '2027-03-28T02:30', 'Europe/Berlin', '2027-03-28T01:30'],
    ['twice: the first', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    ['left out by half an hour', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
    ['left out by two hours', '2027-03-28T01:30', 'Antarctica/Troll', '2027-03-28T01:30'],
    ['twice in New York', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
    ['a whole day left out', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00'],
    ['a leap day', '2028-02-29T00:00', 'Asia/Tokyo', '2028-02-28T15:00'],
  ])('%s', (_, wall, zone, expected) => {
    expect(instantOf(wall, zone)).toBe(utc(expected));
  });

  test.each([
    ['2027-02-30T12:00', 'Europe/Berlin'],
    ['noon', 'Europe/Berlin'],
    ['2027-01-13T12:00', 'Europe/Atlantis'],
  ])('refuses %s in %s', (wall, zone) => {
    expect(() => instantOf(wall, zone)).toThrow(RangeError);
  });
});

test('offsets may be halves and quarters of hours', () => {
  expect(offsetMs({ at: utc('2027-01-01T00:00'), zone: 'Asia/Kathmandu' })).toBe(5 * HOUR + 45 * MINUTE);
  expect(offsetMs({ at: utc('2027-01-01T00:00'), zone: 'America/St_Johns' })).toBe(-3.5 * HOUR);
});

test('a transition is its own last one, and not its own next one', () => {
  const at = utc('2027-03-28T01:00');
  const zone = 'Europe/Berlin';
  expect(lastTransition({ at, zone })).toBe(at);
  expect(lastTransition({ at: at - 1, zone })).toBe(utc('2026-10-25T01:00'));
  expect(nextTransition({ at: at - 1, zone })).toBe(at);
  expect(nextTransition({ at, zone })).toBe(utc('2027-10-31T01:00'));
});

test('a zone whose clocks are never changed has none', () => {
  expect(nextTransition({ at: 0, zone: 'UTC' })).toBe(Number.POSITIVE_INFINITY);
  expect(lastTransition({ at: 0, zone: 'UTC' })).toBe(Number.NEGATIVE_INFINITY);
});

test('law: every transition that Intl knows of is found, from both sides', () => {
  const kinds = oneOfEachKind(changingZones());
  expect(kinds.length).toBeGreaterThan(30);
  for (const { zone, transitions } of kinds) {
    for (const at of transitions) {
      expect([zone, nextTransition({ at: at - 1, zone })]).toEqual([zone, at]);
      expect([zone, lastTransition({ at: at + 1, zone })]).toEqual([zone, at]);
    }
  }
});
