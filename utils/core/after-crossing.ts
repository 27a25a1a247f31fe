import { type LogEvent, takenBackIn } from './log';

/** How long after a crossing it is asked how it left somebody. */
const ASKED_AFTER_MS = 10 * 60_000;
/** How long a crossing is spoken of at all. */
const KEPT_MS = 24 * 3_600_000;
/** Fewer answers than these say nothing. */
const LEAST_ANSWERS = 5;

type Crossed = Extract<LogEvent, { kind: 'crossed' }>;

/** A crossing that is not behind somebody yet. */
export interface LastCrossing {
  readonly eventId: string;
  readonly boundaryId: string;
  /** When it was, and when it may first be asked about (epoch ms). */
  readonly at: number;
  readonly askAt: number;
}

/** Numbers a person has given themselves: of `of` crossings they spoke of, `lower` left them lower. */
export interface LeftLower {
  readonly lower: number;
  readonly of: number;
}

/**
 * The latest crossing of a boundary at `at` (epoch ms): of the last day, and nobody has said yet how it left them, or
 * that it is not to be asked. It is read out of the log alone, so it survives whatever the log does, and is nowhere
 * else. The events may come in any order and more than once.
 */
export function lastCrossing(
  events: readonly LogEvent[],
  boundaryId: string,
  at: number,
): LastCrossing | null {
  const crossings = crossingsOf(events, boundaryId).filter((one) => one.at <= at && at < one.at + KEPT_MS);
  const last = crossings.reduce<Crossed | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  if (!last || wordsOn(events).has(last.id)) return null;
  return { eventId: last.id, boundaryId, at: last.at, askAt: last.at + ASKED_AFTER_MS };
}

/**
 * How crossings of one boundary from `fromAt` (epoch ms, included) on left somebody, in their own words; null below
 * five answers.
 */
export function leftLower(events: readonly LogEvent[], boundaryId: string, fromAt: number): LeftLower | null {
  const words = wordsOn(events);
  const answers = crossingsOf(events, boundaryId)
    .filter((one) => one.at >= fromAt)
    .map(({ id }) => words.get(id)?.feeling ?? null)
    .filter((feeling) => feeling !== null);
  if (answers.length < LEAST_ANSWERS) return null;
  return { lower: answers.filter((feeling) => feeling === 'lower').length, of: answers.length };
}

/** Crossings of one boundary, each once, but for those taken back. */
function crossingsOf(events: readonly LogEvent[], boundaryId: string): readonly Crossed[] {
  const takenBack = takenBackIn(events);
  const own = events
    .filter((event) => event.kind === 'crossed')
    .filter((event) => event.boundaryId === boundaryId && !takenBack.has(event.id));
  return [...new Map(own.map((event) => [event.id, event])).values()];
}

/** The latest word on each event, by its id. */
function wordsOn(events: readonly LogEvent[]): ReadonlyMap<string, Extract<LogEvent, { kind: 'felt' }>> {
  const words = new Map<string, Extract<LogEvent, { kind: 'felt' }>>();
  for (const event of events) {
    if (event.kind !== 'felt') continue;
    const there = words.get(event.eventId);
    const isLater = !there || event.at > there.at || (event.at === there.at && event.id > there.id);
    if (isLater) words.set(event.eventId, event);
  }
  return words;
}
