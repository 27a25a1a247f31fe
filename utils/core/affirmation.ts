import { dayAfter } from './local-date';

/**
 * The key for a local date (`YYYY-MM-DD`): the same all day, on every device, with nothing stored.
 *
 * In as many days as there are keys, counted from a fixed day, each comes once, in an order that is new each time
 * round; a key never comes again within half that number of days. Refuses an empty deck and a text that is no date
 * (RangeError).
 */
export function affirmationOn<K extends string>(date: string, keys: readonly K[]): K {
  const [key] = affirmationsFrom(date, 1, keys);
  if (key === undefined) throw new RangeError('no affirmations');
  return key;
}

/** {@link affirmationOn} for some days in a row, from `date` on. Refuses alike. */
export function affirmationsFrom<K extends string>(
  date: string,
  days: number,
  keys: readonly K[],
): readonly K[] {
  const first = Temporal.PlainDate.from(date).since('1970-01-01').days;
  if (keys.length === 0) throw new RangeError('no affirmations');
  const rounds = new Map<number, readonly K[]>();
  return Array.from({ length: days }, (_, i) => {
    const round = Math.floor((first + i) / keys.length);
    const order = rounds.get(round) ?? roundOf(round, keys);
    rounds.set(round, order);
    return order[first + i - round * keys.length] as K;
  });
}

/**
 * Another line for a date, for who has asked for the `n`-th after the day's own (from 1), with nothing stored: one of
 * those that are about half a deck of days away. Refuses as {@link affirmationOn}.
 */
export function anotherOn<K extends string>(date: string, n: number, keys: readonly K[]): K {
  const days = Math.floor(keys.length / 2) + n;
  return affirmationOn(dayAfter(date, days), keys);
}

/** A number of 32 bits that looks like no neighbour's: the finishing step of MurmurHash3 (Appleby, public domain). */
export function seedOf(n: number): number {
  let bits = Math.imul(n ^ 0x9e37_79b9, 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Such a number for a text: the same for ever. */
export function seedOfText(text: string): number {
  let seed = 0;
  for (let i = 0; i < text.length; i += 1) seed = seedOf(seed ^ text.charCodeAt(i));
  return seed;
}

function roundOf<K>(round: number, keys: readonly K[]): readonly K[] {
  // Each half keeps its place in the round, so the seam between two rounds is half a deck away from any key.
  const half = Math.ceil(keys.length / 2);
  return [
    ...shuffled(keys.slice(0, half), seedOf(2 * round)),
    ...shuffled(keys.slice(half), seedOf(2 * round + 1)),
  ];
}

/** Fisher and Yates's shuffle, with a sequence of numbers in the place of chance. */
function shuffled<K>(keys: readonly K[], seed: number): readonly K[] {
  const order = [...keys];
  let state = seed;
  for (let last = order.length - 1; last > 0; last -= 1) {
    state = seedOf(state + last);
    const [moved] = order.splice(state % (last + 1), 1);
    if (moved !== undefined) order.push(moved);
  }
  return order;
}
