import { canonical, type Kept, merged } from './kept';

/**
 * What becomes of a thing that comes in from a copy.
 * - `new`: it was not here;
 * - `changed`: the copy knows a later state, which takes its place;
 * - `same`: nothing that is shown here changes;
 * - `both-changed`: it was changed here and there, and both versions stand until one is written;
 * - `erased-here`: it is in the copy, was erased here after, and stays erased;
 * - `erased-there`: it was erased where the copy was made, and will be here.
 */
export type Incoming = 'new' | 'changed' | 'same' | 'both-changed' | 'erased-here' | 'erased-there';

/** How many things of each kind come in, and how. */
export type Preview = Readonly<Record<string, Readonly<Record<Incoming, number>>>>;

const NONE: Readonly<Record<Incoming, number>> = {
  new: 0,
  changed: 0,
  same: 0,
  'both-changed': 0,
  'erased-here': 0,
  'erased-there': 0,
};

/**
 * What a thing from a copy does to the one here (null: there is none), and what is to be written for it; null when
 * what lies here already says everything. Writing it and asking again gives null: coming in twice changes nothing.
 * Refuses (RangeError) two different things.
 */
export function comingIn(
  here: Kept | null,
  there: Kept,
): { readonly how: Incoming; readonly write: Kept | null } {
  if (!here) return { how: isErased(there) ? 'same' : 'new', write: there };
  const both = merged(here, there);
  const isSettled = canonical(both) === canonical(here);
  return { how: howOf(here, there, both, isSettled), write: isSettled ? null : both };
}

/** The preview with one more thing in it. */
export function previewWith(preview: Preview, kind: string, how: Incoming): Preview {
  const counts = preview[kind] ?? NONE;
  return { ...preview, [kind]: { ...counts, [how]: counts[how] + 1 } };
}

function howOf(here: Kept, there: Kept, both: Kept, isSettled: boolean): Incoming {
  if (isErased(here) && isErased(both)) return isErased(there) ? 'same' : 'erased-here';
  if (isSettled || shownText(here) === shownText(both)) return 'same';
  if (isErased(both)) return 'erased-there';
  // What stood side by side here before is no news.
  return both.versions.length > here.versions.length ? 'both-changed' : 'changed';
}

/** What there is to see of a thing, as text. */
function shownText({ versions }: Kept): string {
  return canonical(versions.flatMap(({ value }) => (value === null ? [] : [value])));
}

function isErased({ versions }: Kept): boolean {
  return versions.every(({ value }) => value === null);
}
