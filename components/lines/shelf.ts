import { DECK, deckOf, gentleOf, THEMES, type Theme, themeOf } from '../../utils/core/deck';
import { type Hand, saidOf } from '../../utils/core/hand';
import type { Kept } from '../../utils/core/kept';
import type { Line, OurLine, OwnLine } from '../../utils/core/line';

/** The parts of the room: the lines that are kept, one's own, those put by, and each theme. */
export const SHELVES = ['kept', 'own', ...THEMES, 'hidden'] as const;

export type Shelf = (typeof SHELVES)[number];

/** A line in its place in the room. */
export type ShelfLine =
  | {
      readonly form: 'ours';
      readonly id: string;
      readonly key: string;
      /** The message key of its gentler words; null where it has none. */
      readonly gentleKey: string | null;
      readonly theme: Theme | null;
      readonly line: OurLine;
    }
  | {
      readonly form: 'own';
      readonly id: string;
      readonly theme: Theme | null;
      readonly line: OwnLine;
      readonly kept: Kept<Line>;
      /** What another copy of the vault has in its place. */
      readonly others: readonly string[];
    };

/** What stands on a part of the room: own lines first, the newest before the others; hidden ones on theirs alone. */
export function linesOn(shelf: Shelf, hand: Hand, things: readonly Kept<Line>[]): readonly ShelfLine[] {
  const own = things.flatMap(ownOf);
  const ours = (shelf === 'kept' || shelf === 'hidden' ? DECK : shelf === 'own' ? [] : deckOf(shelf)).map(
    (id): ShelfLine => ({
      form: 'ours',
      id,
      key: id,
      gentleKey: gentleOf(id),
      theme: themeOf(id),
      line: saidOf(id, hand),
    }),
  );
  return [...own, ...ours].filter(({ form, theme, line }) => {
    if (shelf === 'hidden' || line.hidden) return shelf === 'hidden' && line.hidden;
    if (shelf === 'kept') return line.kept;
    return shelf === 'own' ? form === 'own' : theme === shelf;
  });
}

function ownOf(kept: Kept<Line>): readonly ShelfLine[] {
  const lines = kept.versions.flatMap(({ value }) => (value?.form === 'own' ? [value] : []));
  const [line, ...rest] = lines;
  if (!line) return [];
  const others = [...new Set(rest.map(({ text }) => text))].filter((text) => text !== line.text);
  return [{ form: 'own', id: kept.id, theme: line.theme, line, kept, others }];
}
