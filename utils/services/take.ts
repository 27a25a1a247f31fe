import type { CheckIn } from '../core/check-in';
import { CONTACT } from '../core/contact';
import { startOf } from '../core/insights/days';
import { dateOf, dayNumber } from '../core/insights/wall-clock';
import type { Kept } from '../core/kept';
import { suggestedRedactions } from '../core/redaction';
import { REVIEW } from '../core/review';
import { placesIn, type TakeFrom } from '../core/take';
import { WEEK_REVIEW } from '../core/week-review';
import { keptBoundaries, wordsOf } from './boundaries';
import { entriesOn } from './entries';
import { eventsBetween } from './events';
import type { Items } from './ports';
import { type ThingPorts, thingsBetween } from './things';

/** What reading for it needs from outside. */
export interface TakePorts extends ThingPorts {
  readonly items: Items;
}

/**
 * All that a page to take along can be made of, with words proposed to be taken out of it: names of people kept here,
 * names looked up, and places on the web. Of things that two copies changed all versions are in it. The private record is
 * not read.
 *
 * @param from the first of its local days, `YYYY-MM-DD`
 * @param until the last of them
 */
export async function readToTake(
  from: string,
  until: string,
  ports: TakePorts,
): Promise<{ readonly all: TakeFrom; readonly suggested: readonly string[] }> {
  const vault = await ports.vault();
  const { at, zone } = ports.clock.now();
  const stored = (await keptBoundaries(ports.items)).boundaries.toSorted((a, b) => a.createdAt - b.createdAt);
  const [boundaries, { events }, entries, weeks, reviews, contacts] = await Promise.all([
    Promise.all(
      stored.map(async (one) => {
        const { words: _, ...boundary } = one;
        return { boundary, words: await wordsOf(one, vault).catch(() => null) };
      }),
    ),
    eventsBetween(startOf(dayNumber(from), zone), at + 1, vault, ports.records),
    entriesOn(from, dateOf(dayNumber(until) + 1), ports),
    thingsBetween(WEEK_REVIEW, ports),
    thingsBetween(REVIEW, ports),
    thingsBetween(CONTACT, ports),
  ]);
  const all: TakeFrom = {
    boundaries,
    events,
    checkIns: valuesIn(entries.entries).filter((entry): entry is CheckIn => entry.form === 'check-in'),
    weeks: valuesIn(weeks.things),
    reviews: valuesIn(reviews.things),
  };
  const people = valuesIn(contacts.things).map(({ name }) => ({ who: name, where: '' }));
  return { all, suggested: [...new Set([...suggestedRedactions(people), ...placesIn(boundaries)])] };
}

function valuesIn<T>(things: readonly Kept<T>[]): readonly T[] {
  return things.flatMap(({ versions }) => versions.flatMap(({ value }) => (value === null ? [] : [value])));
}
