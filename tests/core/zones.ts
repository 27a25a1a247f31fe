import type { WeeklyTime } from '../../utils/core/window';

/**
 * A second opinion on wall clocks, for tests: made of `Intl` alone, slow and minute by minute, so that it shares no
 * idea with the engine it judges. Good from 1980 on, when offsets are whole minutes.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** What hangs on the wall: ISO day of the week, and `HH:MM`. */
export function wallClock(at: number, zone: string): { readonly day: number; readonly time: string } {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const text = format.format(at);
  return { day: DAY_NAMES.indexOf(text.slice(0, 3)) + 1, time: text.slice(-5) };
}

/** Whether weekly times are on, asked of the clock on the wall and the names of the days. */
export function isOnByTheWall(times: readonly WeeklyTime[], at: number, zone: string): boolean {
  const { day, time } = wallClock(at, zone);
  const yesterday = day === 1 ? 7 : day - 1;
  return times.some(({ days, from, to }) => {
    if (from < to) return days.includes(day) && from <= time && time < to;
    return (days.includes(day) && from <= time) || (days.includes(yesterday) && time < to);
  });
}

/** Every whole minute in [from, until) at which weekly times go on or off by the wall. */
export function changesByTheWall(
  times: readonly WeeklyTime[],
  zone: string,
  from: number,
  until: number,
): readonly number[] {
  const changes: number[] = [];
  const first = Math.ceil(from / MINUTE) * MINUTE;
  let isOn = isOnByTheWall(times, first - MINUTE, zone);
  for (let at = first; at < until; at += MINUTE) {
    if (isOnByTheWall(times, at, zone) === isOn) continue;
    isOn = !isOn;
    changes.push(at);
  }
  return changes;
}

/** The instants in [from, until) at which a zone's clocks are changed, found by halving steps of some days. */
function transitionsOf(zone: string, from: number, until: number): readonly number[] {
  const found: number[] = [];
  const step = 4 * DAY;
  for (let start = from; start < until; start += step) {
    if (aheadMinutes(start, zone) === aheadMinutes(start + step, zone)) continue;
    let [before, after] = [start, start + step];
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
      if (aheadMinutes(middle, zone) === aheadMinutes(before, zone)) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  return found;
}

/** A zone, and when its clocks are changed. */
export interface ChangingZone {
  readonly zone: string;
  readonly transitions: readonly number[];
}

/** Every IANA zone whose clocks were changed since 2020, with its transitions up to 2030. */
export function changingZones(): readonly ChangingZone[] {
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, transitions: transitionsOf(zone, Date.UTC(2020), Date.UTC(2030)) }))
    .filter(({ transitions }) => transitions.length > 0);
}

/** One zone for each set of transitions and offsets: most zones are changed together with others. */
export function oneOfEachKind(zones: readonly ChangingZone[]): readonly ChangingZone[] {
  const kinds = new Map<string, ChangingZone>();
  for (const one of zones) {
    const ahead = one.transitions.map((at) => aheadMinutes(at, one.zone));
    kinds.set(JSON.stringify([one.transitions, ahead]), one);
  }
  return [...kinds.values()];
}

/** The runs asked for by `SOAK`, or a sample that a person can wait for. */
export function runs(sample: number): number {
  const asked = Number(process.env.SOAK ?? 0);
  return Math.max(asked, sample);
}

function aheadMinutes(at: number, zone: string): number {
  const here = minuteOfWeek(at, zone);
  const there = minuteOfWeek(at, 'UTC');
  const ahead = (((here - there) % 10_080) + 10_080) % 10_080;
  return ahead > 5040 ? ahead - 10_080 : ahead;
}

function minuteOfWeek(at: number, zone: string): number {
  const { day, time } = wallClock(at, zone);
  return (day - 1) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
