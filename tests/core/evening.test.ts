import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENING_HOURS, eveningDay, isEvening } from '../../utils/core/evening';
import { localDate } from '../../utils/core/local-date';
import { instantOf } from '../../utils/core/wall-time';
import { DAY, HOUR, wallClock } from './zones';

const BERLIN = 'Europe/Berlin';
const at = (wall: string, zone = BERLIN) => ({ at: instantOf(wall, zone), zone });

/** Zones whose clocks change twice a year, by an hour and by half of one, and one at the far side of the date line. */
const ZONES = [BERLIN, 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Asia/Kolkata'];

describe('the evening', () => {
  test.each([
    ['2026-11-24T19:59', false, '2026-11-24'],
    ['2026-11-24T20:00', true, '2026-11-24'],
    ['2026-11-24T23:59', true, '2026-11-24'],
    ['2026-11-25T00:00', true, '2026-11-24'],
    ['2026-11-25T03:59', true, '2026-11-24'],
    ['2026-11-25T04:00', false, '2026-11-25'],
  ])('at %s from eight on: %s, and it is that of %s', (wall, has, day) => {
    expect(isEvening(at(wall), 20)).toBe(has);
    expect(eveningDay(at(wall))).toBe(day);
  });

  test('never comes by itself where there is no hour', () => {
    expect(isEvening(at('2026-11-24T23:00'), null)).toBe(false);
  });

  test('of 365 days in many zones, with the clocks changed, belongs to its local day once', () => {
    let now = instantOf('2026-03-01T21:00', BERLIN);
    const days: string[] = [];
    const seen = new Set<string>();
    for (let n = 0; n < 365; n += 1) {
      const zone = ZONES[Math.floor(n / 73)] ?? BERLIN;
      // Who flies has an evening longer or shorter; the next one is that of the next day on the wall there.
      const before = days.at(-1) ?? '2026-02-28';
      const day = Temporal.PlainDate.from(before).add({ days: 1 }).toString();
      now = instantOf(`${day}T21:30`, zone);
      expect(isEvening({ at: now, zone }, 20)).toBe(true);
      days.push(eveningDay({ at: now, zone }));
      seen.add(eveningDay({ at: now, zone }));
      expect(days.at(-1)).toBe(day);
    }
    expect(seen.size).toBe(365);
    expect(days.at(-1)).toBe('2027-02-28');
  });

  test('goes by the clock on the wall alone, whatever is done to the clocks', () => {
    const moment = fc.record({
      at: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
      zone: fc.constantFrom(...ZONES),
    });
    fc.assert(
      fc.property(moment, fc.constantFrom(...EVENING_HOURS), (now, hour) => {
        const wall = Number(wallClock(now.at, now.zone).time.slice(0, 2));
        expect(isEvening(now, hour)).toBe(wall >= hour || wall < 4);
        const shifted = eveningDay(now) !== localDate(now);
        expect(shifted).toBe(wall < 4);
        // It never goes back while time goes on, but for the hour a clock is set back by.
        expect(eveningDay({ ...now, at: now.at + HOUR + DAY }) > eveningDay(now)).toBe(true);
      }),
    );
  });
});
