import { useEffect, useRef, useState } from 'preact/hooks';
import type { Commitment } from '../../utils/core/commitment';
import { type CalendarDays, calendarDays } from '../../utils/core/insights/calendar-days';
import { type Counted, counted } from '../../utils/core/insights/counted';
import { daysUpTo, startOf } from '../../utils/core/insights/days';
import type { Marked } from '../../utils/core/insights/mood';
import { dateOf } from '../../utils/core/insights/wall-clock';
import type { LogEvent } from '../../utils/core/log';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import type { Reply } from '../../utils/protocol';
import type { InsightsActions, NamedBoundary } from './actions';
import { paced } from './paced';

/** What the room has read so far, from one day up to now. */
export interface Read {
  readonly now: Moment;
  /** The first day, by number, that all of it reaches back to. */
  readonly from: number;
  readonly counted: Counted;
  readonly marks: readonly Marked[];
  readonly calendar: CalendarDays;
  readonly boundaries: readonly NamedBoundary[];
  readonly tools: readonly { readonly id: string; readonly name: string }[];
  readonly commitments: readonly { readonly id: string; readonly value: Commitment }[];
  readonly unopened: number;
}

/** What of it does not go back in time. */
type Named = Pick<Read, 'boundaries' | 'tools' | 'commitments'>;

interface Raw {
  readonly events: readonly LogEvent[];
  readonly marks: readonly Marked[];
  readonly unopened: number;
  /** What has been read begins here: epoch ms, and the day by number. */
  readonly fromAt: number;
  readonly from: number;
}

/**
 * Reads as far back as is wanted, and farther when more is: the newest first, in parts, never twice. It lives as long as
 * the room does and is kept nowhere.
 *
 * @param wanted days (by number) to reach back to, the nearest first
 */
export function useReading(actions: InsightsActions, now: Moment, wanted: readonly number[]) {
  const [read, setRead] = useState<Read | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const raw = useRef(nothingRead(now));
  const names = useRef<Named | null>(null);
  const shownFrom = useRef<number | null>(null);
  const turn = useRef(Promise.resolve());

  useEffect(() => {
    let isHere = true;
    async function reach() {
      for (const day of wanted) {
        if (!isHere) return;
        const [those, reached] = await Promise.all([
          names.current ?? named(actions),
          day < raw.current.from ? extended(raw.current, day, actions, now.zone) : raw.current,
        ]);
        names.current = those;
        raw.current = reached;
        // What was read while something else was wanted is shown now.
        if (shownFrom.current === reached.from || !isHere) continue;
        const shown = await workedOut(reached, those, now, actions);
        if (!isHere) return;
        shownFrom.current = shown.from;
        setRead(shown);
      }
    }
    turn.current = turn.current.then(reach).catch((error: unknown) => {
      if (isHere) setRefusal(refusalIn(error));
    });
    return () => {
      isHere = false;
    };
  }, [wanted.join()]);

  return { read, refusal };
}

/**
 * Reads once from a day (by number) on, and works it out, to be shown somewhere else. Throws as {@link heard} does; then
 * {@link refusalIn} says why.
 */
export async function readFrom(actions: InsightsActions, now: Moment, from: number): Promise<Read> {
  const none = nothingRead(now);
  const [those, raw] = await Promise.all([
    named(actions),
    extended(none, Math.min(from, none.from - 1), actions, now.zone),
  ]);
  return workedOut(raw, those, now, actions);
}

/** Why something could not be read. */
export function refusalIn(error: unknown): Refusal {
  return error instanceof Unread ? error.refusal : 'storage-failed';
}

class Unread extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** What a reply holds; a refusal is thrown. */
export async function heard<T>(reply: Promise<Reply<T>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Unread(answer.refusal);
  return answer.value;
}

async function named(actions: InsightsActions): Promise<Named> {
  const [boundaries, tools, commitments] = await Promise.all([
    heard(actions.boundaries()),
    heard(actions.tools()),
    heard(actions.commitments()),
  ]);
  return { boundaries, tools, commitments };
}

function nothingRead(now: Moment): Raw {
  return { events: [], marks: [], unopened: 0, fromAt: now.at + 1, from: daysUpTo(now, 1).to + 1 };
}

async function extended(raw: Raw, from: number, actions: InsightsActions, zone: string): Promise<Raw> {
  const fromAt = startOf(from, zone);
  const [older, marked] = await Promise.all([
    heard(actions.events(fromAt, raw.fromAt)),
    heard(actions.marks(dateOf(from), dateOf(raw.from))),
  ]);
  return {
    events: [...older.events, ...raw.events],
    marks: [...marked.marks, ...raw.marks],
    unopened: raw.unopened + older.unreadable + marked.unreadable,
    fromAt,
    from,
  };
}

async function workedOut(raw: Raw, those: Named, now: Moment, { rest }: InsightsActions): Promise<Read> {
  const { from, marks, unopened } = raw;
  const all = counted(raw.events, now.at);
  await rest();
  const days = { from, to: daysUpTo(now, 1).to };
  const calendar = await paced(calendarDays(all, those.boundaries, days, now), rest);
  return { ...those, now, from, counted: all, marks, calendar, unopened };
}
