import { type CheckIn, distinct } from '../core/check-in';
import { ENTRY, type Entry } from '../core/entry';
import type { Kept } from '../core/kept';
import { dayAfter } from '../core/local-date';
import { type LogEvent, takenBackIn } from '../core/log';
import { entriesOn } from './entries';
import { EVENT, opened } from './events';
import { type ThingPorts, thingsBetween } from './things';
import { unlocked } from './vault';

type Ports = Pick<ThingPorts, 'records' | 'vault'>;

const DAY_MS = 86_400_000;
/** How far back own words are looked for: a few weeks are what somebody has in mind. */
const LOOK_BACK_DAYS = 28;
const STEP_DAYS = 7;
/** As many as there is room for, of no more letters (UTF-16 units) than a tap can carry. */
const MOST_IDEAS = 4;
const LONGEST_IDEA = 32;

/** What is offered to a tap, so that a check-in need not be typed. */
export interface EveningIdeas {
  /** The person's own words for what nourished them lately, the latest first. */
  readonly nourishing: readonly string[];
  /** Ids of the boundaries that were held on the day, the latest first. */
  readonly heldIds: readonly string[];
}

/** The check-ins of the evening of a local day (`YYYY-MM-DD`), newest first. Refuses (`locked`). */
export async function checkInsOn(day: string, ports: Ports): Promise<readonly Kept<Entry>[]> {
  const { entries } = await entriesOn(day, dayAfter(day, 1), ports);
  return entries.filter(({ versions }) => versions.some(({ value }) => value?.form === 'check-in'));
}

/**
 * What can be offered on the evening of a day. It is looked for a week at a time, and no longer than it takes to have
 * enough. Refuses (`locked`).
 */
export async function eveningIdeas(day: string, ports: Ports): Promise<EveningIdeas> {
  const heldIds = heldOn(await eventsOf(day, ports));
  const said: string[] = [];
  let until = dayAfter(day, 1);
  for (let back = 0; back < LOOK_BACK_DAYS; back += STEP_DAYS) {
    const from = dayAfter(until, -STEP_DAYS);
    for (const { versions } of (await entriesOn(from, until, ports)).entries) {
      const value = versions[0]?.value;
      if (value?.form === 'check-in') said.push(value.nourishing);
    }
    const ideas = distinct(said, MOST_IDEAS, LONGEST_IDEA);
    if (ideas.length === MOST_IDEAS) return { nourishing: ideas, heldIds };
    until = from;
  }
  return { nourishing: distinct(said, MOST_IDEAS, LONGEST_IDEA), heldIds };
}

/**
 * The check-ins from the evening of a day on, oldest first: a month at a time, until `isEnough` says so or there are
 * no more. Refuses (`locked`).
 */
export async function checkInsFrom(
  day: string,
  isEnough: (read: readonly CheckIn[]) => boolean,
  ports: Ports & Pick<ThingPorts, 'clock'>,
): Promise<readonly CheckIn[]> {
  const read: CheckIn[] = [];
  const end = ports.clock.now().at + 2 * DAY_MS;
  let from = Date.parse(day) - DAY_MS;
  while (from < end && !isEnough(read)) {
    const until = from + 31 * DAY_MS;
    const { things } = await thingsBetween(ENTRY, ports, from, until);
    for (const { versions } of things.toReversed()) {
      const value = versions.find((version) => version.value)?.value;
      if (value?.form === 'check-in') read.push(value);
    }
    from = until;
  }
  return read;
}

async function eventsOf(day: string, { records, vault }: Ports): Promise<readonly LogEvent[]> {
  // Read generously: a day of a zone lies within a day of the same day in UTC, and what is told apart are boundaries.
  const sealed = await records.range(EVENT, Date.parse(day) - DAY_MS / 2, Date.parse(day) + 2 * DAY_MS);
  return (await opened(sealed, unlocked(await vault()))).events;
}

function heldOn(events: readonly LogEvent[]): readonly string[] {
  const takenBack = takenBackIn(events);
  const held = events.flatMap((event) =>
    event.kind === 'held' && !takenBack.has(event.id) ? [event.boundaryId] : [],
  );
  return [...new Set(held.reverse())];
}
