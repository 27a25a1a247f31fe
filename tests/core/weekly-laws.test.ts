import fc from 'fast-check';
import { expect, test } from 'vitest';
import { includesWeek, isInWeek, lastChange, nextChange, weekOf } from '../../utils/core/weekly';
import type { WeeklyTime } from '../../utils/core/window';
import {
  changesByTheWall,
  changingZones,
  DAY,
  isOnByTheWall,
  MINUTE,
  oneOfEachKind,
  runs,
  wallClock,
} from './zones';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const MONDAY = Date.UTC(2027, 0, 11);
const zones = changingZones();
const clock = (minute: number) => {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
};

/** Times with edges anywhere, or on and about the clock as it hangs at a transition, before and after. */
const timesAbout = (at: number, zone: string) => {
  const walls = [wallClock(at, zone), wallClock(at - MINUTE, zone)];
  const near = fc
    .tuple(fc.constantFrom(...walls), fc.constantFrom(-121, -60, -30, -15, -1, 0, 1, 15, 30, 45, 60, 120))
    .map(([wall, by]) => clock(Number(wall.time.slice(0, 2)) * 60 + Number(wall.time.slice(3)) + by));
  const time = fc.oneof(near, fc.integer({ min: 0, max: 1439 }).map(clock));
  const days = fc.oneof(
    fc.subarray(EVERY_DAY, { minLength: 1 }),
    fc.constantFrom(...walls.map(({ day }) => [day])),
  );
  return fc.array(fc.record({ days, from: time, to: time }), { minLength: 1, maxLength: 3 });
};

/** The engine says what the wall says, about every change of the eight days around an instant and between them. */
const agrees = (times: readonly WeeklyTime[], zone: string, around: number, probes: readonly number[]) => {
  const week = weekOf(times);
  const changes = changesByTheWall(times, zone, around - 8 * DAY, around + 8 * DAY);
  const close = changes.filter((at) => Math.abs(at - around) < 1.3 * DAY);
  for (const at of [...probes, around - 1, around, ...close.flatMap((change) => [change - 1, change])]) {
    const isOn = isOnByTheWall(times, at, zone);
    const said = [
      zone,
      at,
      isInWeek(week, { at, zone }),
      nextChange(week, { at, zone }),
      lastChange(week, { at, zone }),
    ];
    const next = changes.find((change) => change > at) ?? said[3];
    const last = changes.findLast((change) => change <= at) ?? said[4];
    expect(said).toEqual([zone, at, isOn, next, last]);
  }
};

const anyPlace = fc
  .constantFrom(...zones)
  .chain(({ zone, transitions }) =>
    fc.record({ zone: fc.constant(zone), transition: fc.constantFrom(...transitions) }),
  )
  .chain((place) =>
    fc.record({
      place: fc.constant(place),
      times: timesAbout(place.transition, place.zone),
      probes: fc.array(
        fc.integer({ min: -7 * DAY, max: 7 * DAY }).map((by) => place.transition + by),
        { minLength: 3, maxLength: 3 },
      ),
    }),
  );

test('any times agree with the wall about any change of clocks', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(anyPlace, ({ place, times, probes }) => {
      agrees(times, place.zone, place.transition, probes);
    }),
    { numRuns: runs(60) },
  );
});

test('the hour before, after and about each change of clocks since 2020', { timeout: 3_600_000 }, () => {
  const all = process.env.SOAK ? zones : oneOfEachKind(zones);
  for (const { zone, transitions } of all) {
    for (const at of process.env.SOAK ? transitions : transitions.slice(-2)) {
      const { time } = wallClock(at, zone);
      const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      agrees([{ days: EVERY_DAY, from: clock(minute - 45), to: clock(minute + 15) }], zone, at, [
        at + 20 * MINUTE,
        at - 20 * MINUTE,
      ]);
    }
  }
});

test('a year walked from change to change is on and off in turn', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(anyPlace, ({ place: { zone, transition }, times }) => {
      const week = weekOf(times);
      let at = transition - 180 * DAY;
      let isOn = isInWeek(week, { at, zone });
      for (let next = nextChange(week, { at, zone }); next !== null && next < transition + 185 * DAY; ) {
        expect(next).toBeGreaterThan(at);
        expect(isInWeek(week, { at: next, zone })).toBe(!isOn);
        expect(isOnByTheWall(times, next, zone)).toBe(!isOn);
        expect(lastChange(week, { at: next + 1, zone })).toBe(next);
        [at, isOn] = [next, !isOn];
        next = nextChange(week, { at, zone });
      }
    }),
    { numRuns: runs(15) },
  );
});

test('a week includes another when it has all its minutes', { timeout: 3_600_000 }, () => {
  const minutes = (times: readonly WeeklyTime[]) =>
    Array.from({ length: 10_080 }, (_, minute) => isOnByTheWall(times, MONDAY + minute * MINUTE, 'UTC'));
  const anyTimes = timesAbout(MONDAY, 'UTC');
  fc.assert(
    fc.property(anyTimes, anyTimes, fc.boolean(), (outer, other, isPart) => {
      const inner = isPart ? outer.slice(1) : other;
      const [wide, narrow] = [minutes(outer), minutes(inner)];
      expect(includesWeek(weekOf(outer), weekOf(inner))).toBe(narrow.every((is, i) => !is || wide[i]));
    }),
    { numRuns: runs(30) },
  );
});
