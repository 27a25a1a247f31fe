import { lastTransition, nextTransition, offsetMs } from './wall-time';
import type { Moment, WeeklyTime } from './window';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;
const WEEK_MS = WEEK_MINUTES * MINUTE_MS;
/** 1970 began on a Thursday: three days after a Monday. */
const EPOCH_IN_WEEK_MS = 3 * DAY_MINUTES * MINUTE_MS;

/** A part of the week in minutes since Monday 00:00 wall time, its end not included; never over the week's end. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** The parts of the week that weekly times cover: in order, and apart from each other, but for Sunday and Monday. */
export type Week = readonly Part[];

/**
 * The week of weekly times. Adjacent and overlapping times merge; one over midnight belongs to the day it begins on.
 * A text that is no wall time is a RangeError.
 */
export function weekOf(times: readonly WeeklyTime[]): Week {
  const merged: { from: number; to: number }[] = [];
  for (const part of times.flatMap(partsOf).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && part.from <= last.to) last.to = Math.max(last.to, part.to);
    else merged.push({ ...part });
  }
  return merged;
}

/** Whether a week has every minute of another: then it is on whenever the other is, in whatever zone. */
export function includesWeek(outer: Week, inner: Week): boolean {
  return inner.every((part) => outer.some(({ from, to }) => from <= part.from && part.to <= to));
}

/** Whether a week is the whole week, round the clock. */
export function isWholeWeek(week: Week): boolean {
  return week[0]?.from === 0 && week[0].to === WEEK_MINUTES;
}

/**
 * Whether the wall clock of a moment stands in the week. Wall time is followed to the letter: an hour that comes twice
 * counts twice, and one that is left out is not there.
 */
export function isInWeek(week: Week, now: Moment): boolean {
  const minute = msOfWeek(now) / MINUTE_MS;
  return week.some(({ from, to }) => from <= minute && minute < to);
}

/**
 * The first instant after a moment (epoch ms) at which {@link isInWeek} changes: an edge of the week, or a change of
 * clocks. Null when it never does.
 */
export function nextChange(week: Week, now: Moment): number | null {
  const edges = edgesOf(week);
  if (edges.length === 0) return null;
  const isOn = isInWeek(week, now);
  let { at } = now;
  while (true) {
    const msAtStart = msOfWeek({ at, zone: now.zone });
    const edge = edges.find((ms) => ms > msAtStart) ?? (edges[0] ?? 0) + WEEK_MS;
    const change = at + edge - msAtStart;
    const transition = nextTransition({ at, zone: now.zone });
    if (change < transition) return change;
    if (isInWeek(week, { at: transition, zone: now.zone }) !== isOn) return transition;
    at = transition;
  }
}

/** The last instant up to a moment (epoch ms), itself included, at which {@link isInWeek} changed; null for none. */
export function lastChange(week: Week, now: Moment): number | null {
  const edges = edgesOf(week);
  if (edges.length === 0) return null;
  const isOn = isInWeek(week, now);
  let { at } = now;
  while (true) {
    const msAtEnd = msOfWeek({ at, zone: now.zone });
    const edge = edges.findLast((ms) => ms <= msAtEnd) ?? (edges.at(-1) ?? 0) - WEEK_MS;
    const change = at + edge - msAtEnd;
    const transition = lastTransition({ at, zone: now.zone });
    if (change > transition) return change;
    if (isInWeek(week, { at: transition - 1, zone: now.zone }) !== isOn) return transition;
    at = transition - 1;
  }
}

/** Where a week goes on and off, in ms since Monday 00:00, in order. Being on over the week's end is no edge. */
function edgesOf(week: Week): readonly number[] {
  const isJoined = week[0]?.from === 0 && week.at(-1)?.to === WEEK_MINUTES;
  const ends = week.flatMap(({ from, to }) => [from, to % WEEK_MINUTES]);
  return [...new Set(ends)]
    .filter((end) => end > 0 || !isJoined)
    .map(toMs)
    .sort(byTime);
}

function partsOf({ days, from, to }: WeeklyTime): Part[] {
  const length = (minuteOf(to) - minuteOf(from) + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
  return days.flatMap((day) => {
    const start = (day - 1) * DAY_MINUTES + minuteOf(from);
    const over = start + length - WEEK_MINUTES;
    if (over <= 0) return [{ from: start, to: start + length }];
    return [
      { from: start, to: WEEK_MINUTES },
      { from: 0, to: over },
    ];
  });
}

/** Wall time in ms since Monday 00:00. Between two changes of clocks it runs as fast as the instant does. */
function msOfWeek(now: Moment): number {
  const sinceMonday = now.at + offsetMs(now) + EPOCH_IN_WEEK_MS;
  return ((sinceMonday % WEEK_MS) + WEEK_MS) % WEEK_MS;
}

/** Minutes since midnight of `HH:MM`. */
function minuteOf(time: string): number {
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  if (time.length !== 5 || !(minute < DAY_MINUTES)) throw new RangeError(`no wall time: ${time}`);
  return minute;
}

function toMs(minute: number): number {
  return minute * MINUTE_MS;
}

function byTime(a: number, b: number): number {
  return a - b;
}
