import { type LeftLower, leftLower } from './after-crossing';
import type { Boundary, BoundaryWords, Response } from './boundary';
import type { CheckIn } from './check-in';
import { startOf } from './insights/days';
import { dayNumber } from './insights/wall-clock';
import { dayAfter, localDate } from './local-date';
import { type LogEvent, takenBackIn, type Verdict } from './log';
import { redactor } from './redaction';
import type { Review } from './review';
import { type WeekHolds, weekHolds } from './week-holds';
import type { WeekReview } from './week-review';
import type { Moment, Window } from './window';

/** What can be taken along, in the order it stands. `words`: the person's own, which nothing else holds any of. */
export const TAKE_PARTS = ['boundaries', 'evenings', 'words'] as const;

/** One of them. */
export type TakePart = (typeof TAKE_PARTS)[number];

/** What somebody chose to take along. */
export interface TakeChoice {
  /** Local days, `YYYY-MM-DD`, both within. */
  readonly from: string;
  readonly until: string;
  readonly parts: readonly TakePart[];
  /** Words taken out wherever they stand. */
  readonly redactions: readonly string[];
}

/** All there is to choose from. The private record is not in it, and never read for this. */
export interface TakeFrom {
  /** Ended ones, too, oldest first; words that did not open are null. */
  readonly boundaries: readonly { readonly boundary: Boundary; readonly words: BoundaryWords | null }[];
  readonly events: readonly LogEvent[];
  readonly checkIns: readonly CheckIn[];
  readonly weeks: readonly WeekReview[];
  readonly reviews: readonly Review[];
}

/** A boundary on the page, by its number: no site and no name of it, unless own words were chosen. */
export interface TakenBoundary {
  readonly number: number;
  readonly id: string;
  readonly createdAt: number;
  readonly endedAt: number | null;
  readonly window: Window;
  readonly response: Response;
  readonly isByHand: boolean;
  readonly words: Pick<BoundaryWords, 'name' | 'why' | 'plan'> | null;
  readonly holds: WeekHolds;
  readonly crossed: number;
  readonly leftLower: LeftLower | null;
  readonly closed: readonly Verdict[];
}

/** A piece of own writing, with what was to be taken out not in it any more. */
export interface TakenWords {
  readonly date: string;
  readonly of: 'nourishing' | 'upheld' | 'text' | 'keep' | 'change' | 'review';
  readonly text: string;
}

/** What stands on the page. */
export interface Taken {
  readonly boundaries: readonly TakenBoundary[];
  readonly evenings: readonly Pick<CheckIn, 'date' | 'feeling' | 'urge'>[];
  readonly words: readonly TakenWords[];
}

/**
 * What of all that goes on the page: of the days chosen, the parts chosen, and every own word with the redactions applied
 * to it here, so that what was taken out is in nothing that is made of it.
 */
export function taken(all: TakeFrom, choice: TakeChoice, now: Moment): Taken {
  const out = redactor(choice.redactions);
  const has = (part: TakePart) => choice.parts.includes(part);
  const isIn = ({ date }: { readonly date: string }) => date >= choice.from && date <= choice.until;
  const fromAt = startOf(dayNumber(choice.from), now.zone);
  const untilAt = startOf(dayNumber(choice.until) + 1, now.zone);
  // How a crossing left them may have been said after the last of the days.
  const events = all.events.filter(
    ({ kind, at }) => at < untilAt || kind === 'felt' || kind === 'taken-back',
  );
  const boundaries = all.boundaries
    .filter(({ boundary: { createdAt, endedAt } }) => createdAt < untilAt && (endedAt ?? fromAt) >= fromAt)
    .map(({ boundary, words }, i): TakenBoundary => {
      const own = events.filter((event) => 'boundaryId' in event && event.boundaryId === boundary.id);
      const closed = own.filter((event) => event.kind === 'closed').filter(({ at }) => at >= fromAt);
      const holds = weekHolds(events, boundary.id, fromAt, untilAt);
      return {
        number: i + 1,
        id: boundary.id,
        createdAt: boundary.createdAt,
        endedAt: boundary.endedAt,
        window: boundary.window,
        response: boundary.response,
        isByHand: boundary.sites.length === 0,
        words:
          has('words') && words
            ? { name: out(words.name), why: out(words.why), plan: out(words.plan) }
            : null,
        holds,
        crossed: crossings(events, boundary.id, fromAt, untilAt),
        leftLower: leftLower(events, boundary.id, fromAt),
        closed: [...new Map(closed.map((event) => [event.id, event.verdict])).values()],
      };
    });
  const checkIns = all.checkIns.filter(isIn).toSorted(byDate);
  return {
    boundaries: has('boundaries') ? boundaries : [],
    evenings: has('evenings') ? checkIns.flatMap(evening) : [],
    words: has('words')
      ? [
          ...checkIns.flatMap((one) => said(one.date, one, ['nourishing', 'upheld', 'text'])),
          ...all.weeks.filter(isIn).flatMap((one) => said(one.date, one, ['keep', 'change'])),
          ...all.reviews.filter(isIn).flatMap(({ date, words }) => said(date, { review: words }, ['review'])),
        ]
          .map((one) => ({ ...one, text: out(one.text) }))
          .toSorted(byDate)
      : [],
  };
}

/** The first day that is proposed: thirty days up to today. */
export function proposedFrom(now: Moment): string {
  return dayAfter(localDate(now), -29);
}

/** Words to take out that are proposed: the names somebody looks up, and where their boundaries are on the web. */
export function placesIn(boundaries: TakeFrom['boundaries']): readonly string[] {
  const sites = boundaries.flatMap(({ boundary }) => boundary.sites);
  const names = sites.flatMap(({ words }) => words.flatMap((word) => [word, ...word.split(' ')]));
  const places = sites.flatMap(({ host, path, shown }) => [shown, host, labelOf(host), ...path]);
  return [...new Set([...names, ...places])].filter((term) => term.length > 1);
}

/** `instagram` of `www.instagram.com`. */
function labelOf(host: string): string {
  return host.replace(/^www\./, '').split('.')[0] ?? '';
}

function crossings(events: readonly LogEvent[], boundaryId: string, fromAt: number, untilAt: number): number {
  const takenBack = takenBackIn(events);
  const own = events
    .filter((event) => event.kind === 'crossed')
    .filter(
      ({ id, at, ...event }) =>
        event.boundaryId === boundaryId && at >= fromAt && at < untilAt && !takenBack.has(id),
    );
  return new Set(own.map(({ id }) => id)).size;
}

function evening({ date, feeling, urge }: CheckIn): Taken['evenings'] {
  return feeling === null && urge === null ? [] : [{ date, feeling, urge }];
}

function said<Of extends TakenWords['of']>(
  date: string,
  words: Readonly<Record<Of, string>>,
  parts: readonly Of[],
): readonly TakenWords[] {
  return parts.map((of) => ({ date, of, text: words[of].trim() })).filter(({ text }) => text !== '');
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return Number(a.date > b.date) - Number(a.date < b.date);
}
