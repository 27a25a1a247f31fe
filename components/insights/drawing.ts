import type { ComponentChildren } from 'preact';

/** How a drawing is to be made: it is a function of this and of its numbers alone, so that it can be drawn anew to be saved. */
export interface Frame {
  /** In its own units, which are CSS pixels on a page. */
  readonly width: number;
  /** From right to left: everything is mirrored, time, too, as whoever reads so reads it. */
  readonly isRtl: boolean;
  /** Makes the name of one of the {@link Fill} patterns the drawing's own. */
  readonly id: string;
  /** Whether names that a person gave may stand in it. */
  readonly hasWords: boolean;
}

/** What is drawn. */
export interface Drawing {
  readonly height: number;
  readonly parts: ComponentChildren;
}

/** How a part is filled: each is told from the others by its pattern, whatever becomes of the colours. */
export type Fill = 'solid' | 'hatched' | 'dotted' | 'hollow';

/** What a picture's colours are called: tokens of the page, so that light, dark and forced colours are its own. */
export const INK = {
  sea: 'var(--sea)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--edge)',
  card: 'var(--card)',
};

/** The size of all letters in a picture, in its units. */
export const LETTERS = 13;

/** The attributes that fill a shape. */
export function filled(fill: Fill, id: string) {
  if (fill === 'solid') return { fill: INK.sea, stroke: INK.sea, 'stroke-width': 1 };
  if (fill === 'hollow') return { fill: INK.card, stroke: INK.line, 'stroke-width': 1 };
  return { fill: `url(#${id}-${fill})`, stroke: INK.sea, 'stroke-width': 1 };
}

/**
 * A square with round corners, a bar and a circle, as pieces of a path. Many shapes of one look are one path: the days of a year,
 * or the hours of a week, one by one take several times as long to be made, laid out and painted.
 */
export function squarePiece(x: number, y: number, size: number, round: number): string {
  const [side, r] = [exact(size - 2 * round), round];
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `M${exact(x + r)} ${exact(y)}h${side}${corner(r, r)}v${side}${corner(-r, r)}` +
    `h${-side}${corner(-r, -r)}v${-side}${corner(r, -r)}z`
  );
}

export function barPiece(x: number, y: number, width: number, height: number): string {
  return `M${exact(x)} ${exact(y)}h${exact(width)}v${exact(height)}h${-exact(width)}z`;
}

export function circlePiece(x: number, y: number, r: number): string {
  const half = (dx: number) => `a${r} ${r} 0 1 0 ${dx} 0`;
  return `M${exact(x - r)} ${exact(y)}${half(2 * r)}${half(-2 * r)}z`;
}

/** A hundredth of a unit is nothing to the eye. */
function exact(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Mirrors a place where it is read from right to left; letters that start or end there go the other way by themselves. */
export function placed({
  width,
  isRtl,
}: Pick<Frame, 'width' | 'isRtl'>): (x: number, wide?: number) => number {
  return (x, wide = 0) => (isRtl ? width - x - wide : x);
}

/** Scripts whose signs are as wide as they are high, and pictures. */
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;
/** Others are a little more than half as wide. */
const NARROW_LETTER = 7.5;

/**
 * A name no longer than there is room for, cut between two signs as one reads them, and apart from what stands around it:
 * it may be written the other way.
 */
export function shortened(name: string, width: number): string {
  const signs = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  const wideOf = (sign: string) => (WIDE.test(sign) ? LETTERS + 2 : NARROW_LETTER);
  let room = width;
  const fits = signs.findIndex((sign) => {
    room -= wideOf(sign);
    return room < 0;
  });
  if (fits < 0) return `\u2068${name}\u2069`;
  return `\u2068${signs
    .slice(0, Math.max(1, fits - 1))
    .join('')
    .trimEnd()}…\u2069`;
}
