/** The deck: message keys of our own affirmations. */
export const AFFIRMATIONS = [
  'affirmation_01',
  'affirmation_02',
  'affirmation_03',
  'affirmation_04',
  'affirmation_05',
  'affirmation_06',
  'affirmation_07',
  'affirmation_08',
  'affirmation_09',
  'affirmation_10',
  'affirmation_11',
  'affirmation_12',
  'affirmation_13',
  'affirmation_14',
  'affirmation_15',
  'affirmation_16',
  'affirmation_17',
  'affirmation_18',
  'affirmation_19',
  'affirmation_20',
  'affirmation_21',
  'affirmation_22',
  'affirmation_23',
  'affirmation_24',
  'affirmation_25',
  'affirmation_26',
  'affirmation_27',
  'affirmation_28',
  'affirmation_29',
  'affirmation_30',
  'affirmation_31',
  'affirmation_32',
  'affirmation_33',
  'affirmation_34',
  'affirmation_35',
  'affirmation_36',
  'affirmation_37',
  'affirmation_38',
  'affirmation_39',
  'affirmation_40',
] as const;

/**
 * The key for a local date (`YYYY-MM-DD`): the same all day, on every device, with nothing stored.
 *
 * In as many days as there are keys, counted from a fixed day, each comes once, in an order that is new each time
 * round; a key never comes again within half that number of days. Refuses an empty deck and a text that is no date
 * (RangeError).
 */
export function affirmationOn<K extends string>(date: string, keys: readonly K[]): K {
  const day = Temporal.PlainDate.from(date).since('1970-01-01').days;
  const round = Math.floor(day / keys.length);
  // Each half keeps its place in the round, so the seam between two rounds is half a deck away from any key.
  const half = Math.ceil(keys.length / 2);
  const order = [
    ...shuffled(keys.slice(0, half), seedOf(2 * round)),
    ...shuffled(keys.slice(half), seedOf(2 * round + 1)),
  ];
  const key = order[day - round * keys.length];
  if (key === undefined) throw new RangeError('no affirmations');
  return key;
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

/** A number of 32 bits that looks like no neighbour's: the finishing step of MurmurHash3 (Appleby, public domain). */
function seedOf(n: number): number {
  let bits = Math.imul(n ^ 0x9e37_79b9, 0x85eb_ca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2_ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
