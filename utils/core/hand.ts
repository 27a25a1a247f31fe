import { DECK, gentleOf, isOurs, THEMES, type Theme, themeOf } from './deck';
import type { Kept } from './kept';
import { type Line, ORDER_ID, type OurLine, type OwnLine, UNSAID } from './line';

/** An own line, and where it is kept: `at` is the time it sorts by (epoch ms). */
export interface OwnInHand {
  readonly id: string;
  readonly at: number;
  readonly line: OwnLine;
}

/** All that a person has said of lines, in one piece. */
export interface Hand {
  /** Of our lines, by their message keys; those of which nothing was said are not here. */
  readonly ours: Readonly<Record<string, OurLine>>;
  readonly own: readonly OwnInHand[];
  /** Themes, the most wished for first; null: they all come alike. */
  readonly order: readonly Theme[] | null;
}

/** A line that may come, with the words it comes with. */
export interface Playable {
  readonly id: string;
  readonly isGentle: boolean;
  readonly isOwn: boolean;
  readonly isKept: boolean;
  readonly theme: Theme | null;
}

/** The hand of somebody who has said nothing. */
export const NO_HAND: Hand = { ours: {}, own: [], order: null };

/** How many own lines, the newest, are dealt: far more than a season has days. All of them stay in the room. */
const MOST_OWN = 300;

/** The hand that the kept things make. Of a line with two versions the one said last holds. */
export function handOf(things: readonly Kept<Line>[]): Hand {
  const ours: Record<string, OurLine> = {};
  const own: OwnInHand[] = [];
  let order: Hand['order'] = null;
  for (const { id, at, versions } of things) {
    const line = versions[0]?.value;
    if (line?.form === 'ours' && isOurs(id)) ours[id] = line;
    if (line?.form === 'own') own.push({ id, at, line });
    if (line?.form === 'order' && id === ORDER_ID && line.themes.length > 0) order = line.themes;
  }
  const newest = own.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).slice(0, MOST_OWN);
  return { ours, own: newest, order };
}

/** What has been said of one of our lines. */
export function saidOf(id: string, hand: Hand): OurLine {
  return hand.ours[id] ?? UNSAID;
}

/**
 * The lines that may come. Hidden ones do not. One that is not yet true comes with its gentler words, where it has
 * any that were not put by, too; else it rests, as an own line does.
 */
export function playable(hand: Hand): readonly Playable[] {
  const ours = DECK.flatMap((id): readonly Playable[] => {
    const { verdict, gentle, kept, hidden } = saidOf(id, hand);
    const isGentle = verdict === 'not-yet';
    if (hidden || (isGentle && (gentle === 'not-yet' || !gentleOf(id)))) return [];
    return [{ id, isGentle, isOwn: false, isKept: kept, theme: themeOf(id) }];
  });
  const own = hand.own
    .filter(({ line }) => !line.hidden && line.verdict !== 'not-yet')
    .map(({ id, line }) => ({ id, isGentle: false, isOwn: true, isKept: line.kept, theme: line.theme }));
  return [...ours, ...own];
}

/** The themes in the person's order; those they have not placed come after, in ours. */
export function themesIn({ order }: Pick<Hand, 'order'>): readonly Theme[] {
  return [...new Set([...(order ?? []), ...THEMES])];
}
