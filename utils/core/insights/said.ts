import type { Moment } from '../window';
import type { DatedBoundary } from './boundary-days';
import type { CalendarDays } from './calendar-days';
import { keptOf } from './calendar-days';
import { ALPHA, fisher, type Part, signTest, wilson } from './chance';
import type { Counted } from './counted';
import { comparedWeeks, type Days, startOf } from './days';
import { hardHours } from './hard-hours';
import { hardStretches, LEAST_DAYS } from './hard-stretches';
import type { Helped } from './helped';
import { hoursOn } from './hours-on';
import type { LeftMe } from './left-me';
import { saidOf } from './left-me';
import { type DayMark, meanOf } from './mood';
import type { Visits } from './turned-back';
import { wallClock } from './wall-clock';

/** A sentence beside a picture, with its numbers; what is said of it is in the catalogue under `insights_says_`. */
export interface Said {
  readonly name: SaidName;
  /** In the order of the sentence. Days are by number, hours 0 to 24, days of the week 1 (Monday) to 7. */
  readonly values: readonly number[];
}

/** What a sentence needs before it is said. */
interface Rule {
  /** Of what there must be so many at least. */
  readonly least: number;
  readonly of: string;
  /** Whether it sets one thing beside another, and so must also hold against chance within `ALPHA`. */
  readonly compares: boolean;
}

/** Every sentence, and its rule. None is said below it. */
export const SAID = {
  kept_days: { least: 7, of: 'days on which a boundary was on', compares: false },
  turned_back: { least: 5, of: 'visits', compares: false },
  left_lower: { least: 5, of: 'crossings with a word on them', compares: false },
  turned_left: { least: 5, of: 'holds with a word on them', compares: false },
  helped: { least: 5, of: 'times one thing was turned to', compares: false },
  hard_hours: { least: LEAST_DAYS, of: 'days with a visit in those hours, of twelve weeks', compares: true },
  turned_more: { least: 10, of: 'days with a visit, in each of the two times four weeks', compares: true },
  turned_less: { least: 10, of: 'days with a visit, in each of the two times four weeks', compares: true },
  feeling_lighter: { least: 12, of: 'weeks with both kinds of days that differ', compares: true },
  feeling_heavier: { least: 12, of: 'weeks with both kinds of days that differ', compares: true },
  urge_lower: { least: 12, of: 'weeks with both kinds of days that differ', compares: true },
  urge_higher: { least: 12, of: 'weeks with both kinds of days that differ', compares: true },
} as const satisfies Record<string, Rule>;

/** The sentences by name. */
export type SaidName = keyof typeof SAID;

/** How many weeks are looked at for hard hours, for each side of visits, and for days of two kinds. */
export const COMPARED = { hours: 12, visits: 4, days: 26 } as const;

/** "A boundary was kept on $1 of $2 days." */
export function keptDaysSaid(calendar: CalendarDays, days: Days): readonly Said[] {
  const { kept, partly } = keptOf(calendar, days);
  return kept > 0 ? said('kept_days', kept + partly, [kept, kept + partly]) : [];
}

/** "You turned back from $1 of $2 visits." Of none of them nothing is said. */
export function turnedBackSaid({ turnedBack, crossed, left }: Visits): readonly Said[] {
  const all = turnedBack + crossed + left;
  return turnedBack > 0 ? said('turned_back', all, [turnedBack, all]) : [];
}

/**
 * "$1 of $2 crossings you said a word on left you lower", and from $3 to $4 of ten between which the share of all such
 * crossings may lie (Wilson's interval, 95 of 100); "$1 of $2 times you turned back, you felt lighter, steady or proud",
 * and nothing where that was never.
 */
export function leftSaid({ crossed, turnedBack }: LeftMe): readonly Said[] {
  const countOf = (words: LeftMe['crossed'], ...feelings: readonly string[]) =>
    saidOf(words.filter(({ feeling }) => feelings.includes(feeling)));
  const lower = { these: countOf(crossed, 'lower'), of: saidOf(crossed) };
  const good = { these: countOf(turnedBack, 'lighter', 'steady', 'proud'), of: saidOf(turnedBack) };
  return [
    ...said('left_lower', lower.of, [lower.these, lower.of, ...ofTen(lower)]),
    ...(good.these > 0 ? said('turned_left', good.of, [good.these, good.of, ...ofTen(good)]) : []),
  ];
}

/** "After $1 of $2 times, no crossing followed within the hour", of what was turned to most; nothing of none. */
export function helpedSaid([first]: readonly Helped[]): readonly Said[] {
  return first && first.stayed > 0 ? said('helped', first.times, [first.stayed, first.times]) : [];
}

/** "On $4 of $5 Sundays with a boundary on there were visits between $2 and $3", of up to three stretches. */
export function hardHoursSaid(
  all: Pick<Counted, 'visits'>,
  boundaries: readonly DatedBoundary[],
  now: Moment,
): readonly Said[] {
  const weeks = comparedWeeks(now, COMPARED.hours);
  const stretches = hardStretches(hardHours(all, weeks, now), hoursOn(all, boundaries, weeks, now));
  return stretches
    .slice(0, 3)
    .flatMap(({ weekday, fromHour, toHour, days, of }) =>
      said('hard_hours', days, [weekday, fromHour, toHour, days, of]),
    );
}

/**
 * Days with visits on which all were turned back from, in four whole weeks ($1 of $2) and the four before ($3 of $4),
 * where Fisher's exact test keeps within `ALPHA`. Days are compared, because visits of one evening go together; and only
 * at boundaries that were there through both times.
 *
 * @param boundaryIds those that were there from the first day of both times to the last
 */
export function turnedDiffersSaid(
  all: Pick<Counted, 'visits'>,
  boundaryIds: ReadonlySet<string>,
  now: Moment,
): readonly Said[] {
  const visits = all.visits.filter(({ boundaryId }) => boundaryIds.has(boundaryId));
  const late = daysTurned(visits, comparedWeeks(now, COMPARED.visits), now);
  const early = daysTurned(visits, comparedWeeks(now, COMPARED.visits, COMPARED.visits), now);
  if (fisher(late, early) > ALPHA) return [];
  const name = late.these / late.of > early.these / early.of ? 'turned_more' : 'turned_less';
  return said(name, Math.min(late.of, early.of), [late.these, late.of, early.these, early.of]);
}

/**
 * In how many weeks ($1 of $2 that differ) marks were higher on days that were kept than on days partly kept, or lower,
 * where the sign test keeps within `ALPHA`. Days are set beside days of the same week only, so that a hard month is not
 * set beside a light one.
 */
export function marksSaid(
  of: 'feeling' | 'urge',
  marks: readonly DayMark[],
  calendar: CalendarDays,
  now: Moment,
): readonly Said[] {
  const { from, to } = comparedWeeks(now, COMPARED.days);
  const weeks = Map.groupBy(
    marks.filter(({ day }) => day >= from && day <= to && calendar.has(day)),
    ({ day }) => Math.floor((day - from) / 7),
  );
  let more = 0;
  let less = 0;
  for (const [, days] of weeks) {
    const [kept, partly] = (['kept', 'partly'] as const).map((state) =>
      meanOf(days.filter(({ day }) => calendar.get(day)?.state === state).map(({ value }) => value)),
    );
    const difference = (kept ?? Number.NaN) - (partly ?? Number.NaN);
    if (difference > 0) more += 1;
    if (difference < 0) less += 1;
  }
  if (signTest(more, more + less) > ALPHA) return [];
  const names = {
    feeling: ['feeling_lighter', 'feeling_heavier'],
    urge: ['urge_higher', 'urge_lower'],
  } as const;
  const [up, down] = names[of];
  return said(more > less ? up : down, more + less, [Math.max(more, less), more + less]);
}

/** Between how many of ten, rounded outwards, a share may lie. */
function ofTen(part: Part): readonly number[] {
  const { low, high } = wilson(part);
  return [Math.floor(low * 10), Math.ceil(high * 10)];
}

function daysTurned(visits: Counted['visits'], days: Days, { zone }: Moment): Part {
  const [fromAt, untilAt] = [startOf(days.from, zone), startOf(days.to + 1, zone)];
  const wallAt = wallClock(zone, fromAt, untilAt);
  const byDay = new Map<number, boolean>();
  for (const { at, outcome } of visits) {
    if (at < fromAt || at >= untilAt) continue;
    const { day } = wallAt(at);
    byDay.set(day, (byDay.get(day) ?? true) && outcome === 'turned-back');
  }
  return { these: [...byDay.values()].filter(Boolean).length, of: byDay.size };
}

function said(name: SaidName, count: number, values: readonly number[]): readonly Said[] {
  return count >= SAID[name].least ? [{ name, values }] : [];
}
