import { handOf } from '../core/hand';
import type { Kept } from '../core/kept';
import { LINE, type Line, UNSAID } from '../core/line';
import { type DayLine, EMPTY_BOOK, isLineBook, lineOn, recorded, turned } from '../core/line-book';
import { localDate } from '../core/local-date';
import { Refused } from '../core/refused';
import { BOOK_PLACE, bookThere, LINE_BOOK } from './kept-book';
import type { Exclusive, Items } from './ports';
import { keptSettings } from './settings';
import { editThing, putThing, readThing, type ThingPorts, type ThingsRead, thingsBetween } from './things';
import { unlocked, VAULT, VAULT_LOCK, type Vault } from './vault';

/** What the book of lines needs from outside. */
export interface LinePorts extends ThingPorts {
  readonly items: Items;
}

/**
 * Brings the book to what is kept of lines and writes today's into it; with `next` another one, which stands from now on.
 * Answered means written. One that does not open is made anew of what is kept. Refuses (`locked`, `private-window`),
 * (`newer-version`) what a newer version wrote, and (`bad-request`) while nothing is to be kept.
 *
 * @returns the line of today
 */
export function turnBook(ports: LinePorts, next = false): Promise<DayLine> {
  return changingBook(ports, async (vault) => {
    await refuseUnkept(ports.items);
    const date = localDate(ports.clock.now());
    const there = (await bookThere((await ports.items.read([LINE_BOOK]))[LINE_BOOK], vault)) ?? EMPTY_BOOK;
    if (!isLineBook(there)) throw new Refused('newer-version');
    const { things } = await thingsBetween(LINE, { ...ports, vault: async () => vault });
    // What the person has been shown today stays, whatever was said since: first it is written down.
    const begun = { ...recorded(date, there), hand: handOf(things) };
    const book = next ? turned(date, begun) : recorded(date, begun);
    await writeBook(book, vault, ports.items);
    return lineOn(date, book);
  });
}

/** All that is kept of lines. Nothing is made for it: before anything is kept there are none. Refuses (`locked`). */
export async function readLines(ports: LinePorts): Promise<ThingsRead<Line>> {
  const isThere = (await ports.items.read([VAULT]))[VAULT] !== undefined;
  return isThere ? thingsBetween(LINE, ports) : { things: [], refused: [] };
}

/**
 * Changes what a person says of a line; for one of ours of which nothing was said yet, from {@link UNSAID}.
 * Refuses as {@link putThing} and {@link editThing}, and (`bad-request`) while nothing is to be kept.
 *
 * @param at the time it sorts by (epoch ms): 0 for ours
 */
export async function changeLine(
  id: string,
  at: number,
  change: (line: Line) => Line,
  ports: LinePorts,
): Promise<Kept<Line>> {
  await refuseUnkept(ports.items);
  const there = await readThing(LINE, id, at, ports);
  const line = there?.versions[0]?.value ?? (at === 0 ? UNSAID : null);
  if (!line) throw new Refused('not-found');
  return at === 0 ? putThing(LINE, id, change(line), ports) : editThing(LINE, id, at, change(line), ports);
}

/** Seals the book, of whatever version, anew under the data key of now; one that does not open is left to the next change. */
export function resealBook(
  vault: Vault,
  { items, exclusive }: { readonly items: Items; readonly exclusive: Exclusive },
): Promise<void> {
  return exclusive(LINE_BOOK, async () => {
    const book = await bookThere((await items.read([LINE_BOOK]))[LINE_BOOK], vault);
    if (book !== null) await writeBook(book, vault, items);
  });
}

async function refuseUnkept(items: Items): Promise<void> {
  if ((await keptSettings(items)).keepsNothing) throw new Refused('bad-request');
}

async function writeBook(book: unknown, vault: Vault, items: Items): Promise<void> {
  await items.write({ [LINE_BOOK]: (await vault.seal(BOOK_PLACE, book)).toBase64() });
}

function changingBook<T>(ports: LinePorts, work: (vault: Vault) => Promise<T>): Promise<T> {
  if (ports.isPrivate) return Promise.reject(new Refused('private-window'));
  return ports.exclusive(LINE_BOOK, () =>
    ports.sharing(VAULT_LOCK, async () => work(unlocked(await ports.vault()))),
  );
}
