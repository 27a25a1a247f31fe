/** What a line is about, in the order the room shows them in. */
export const THEMES = [
  'safety',
  'worth',
  'boundaries',
  'grief',
  'anger',
  'calm',
  'rest',
  'support',
  'steps',
  'setback',
] as const;

/** One of them. */
export type Theme = (typeof THEMES)[number];

/** Lines of each theme. They are numbered from 1; a number once given keeps its line, so new ones go at the end. */
const LINES_PER_THEME = 25;

/**
 * The lines that some people cannot say yet, and that have gentler words beside them, which hold both sides. Those of
 * the others hold both already, or say what anybody can see.
 */
const GENTLE: Readonly<Record<Theme, readonly number[]>> = {
  safety: [1, 2, 4, 8, 12, 13, 16, 17, 18, 22, 23, 25],
  worth: [2, 3, 4, 5, 6, 8, 12, 13, 14, 19, 20, 23, 24, 25],
  boundaries: [3, 6, 8, 11, 13, 14, 16, 19, 22, 25],
  grief: [3, 7, 14, 15, 18, 21, 24],
  anger: [4, 5, 7, 13, 15, 17, 19, 22, 25],
  calm: [4, 5, 7, 9, 12, 15, 17, 20, 24, 25],
  rest: [2, 6, 7, 10, 13, 16, 19, 22, 24],
  support: [1, 3, 5, 7, 10, 13, 14, 15, 21, 24, 25],
  steps: [3, 4, 5, 9, 12, 17, 21, 22, 24, 25],
  setback: [3, 5, 6, 8, 10, 12, 16, 18, 20, 21, 24, 25],
};

/** Message keys of our own lines: one of each theme in turn, so that any stretch of the deck is about everything. */
export const DECK: readonly string[] = Array.from({ length: LINES_PER_THEME }, (_, i) =>
  THEMES.map((theme) => keyOf(theme, i + 1)),
).flat();

const OURS = new Set(DECK);

/** Whether an id is that of one of our own lines. */
export function isOurs(id: string): boolean {
  return OURS.has(id);
}

/** The theme of one of our own lines; null for any other id. */
export function themeOf(id: string): Theme | null {
  const theme = isOurs(id) ? id.split('_')[1] : null;
  return THEMES.find((name) => name === theme) ?? null;
}

/** The message key of the gentler words of one of our own lines; null where there are none. */
export function gentleOf(id: string): string | null {
  const theme = themeOf(id);
  return theme && GENTLE[theme].includes(Number(id.slice(-2))) ? `${id}_gentle` : null;
}

/** Our own lines of a theme, in the order of their numbers. */
export function deckOf(theme: Theme): readonly string[] {
  return Array.from({ length: LINES_PER_THEME }, (_, i) => keyOf(theme, i + 1));
}

function keyOf(theme: Theme, number: number): string {
  return `affirmation_${theme}_${`${number}`.padStart(2, '0')}`;
}
