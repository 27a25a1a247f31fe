import type { Days } from '../../utils/core/insights/days';
import type { Drawing, Fill, Frame } from './drawing';
import type { Numbers } from './NumbersTable';

/** How a thing in a legend looks in its picture: a square, a low one, a line, a dot, a ring, or an upright bar. */
export type Mark = 'square' | 'low' | 'line' | 'dot' | 'ring' | 'bar';

/** What one look of a picture's shapes means. */
export interface Meaning {
  readonly fill: Fill;
  readonly mark?: Mark;
  readonly label: string;
}

/** All that a picture is, wherever it stands: in its room, in a file of its own, or on a page to take along. */
export interface Pictured {
  readonly title: string;
  /** The local days it is about, by their numbers. */
  readonly days: Days;
  /** What kind of picture it is, and what it counts. */
  readonly what: string;
  /** What it shows, in words, the first of them for who cannot see it. Without a person's names. */
  readonly summary: readonly string[];
  /** Sentences about it, which may name what a person named. */
  readonly said?: readonly string[];
  readonly legend: readonly Meaning[];
  /** Null: there is not enough to draw. */
  readonly draw: ((frame: Frame) => Drawing) | null;
  /** What is said in its place then: what there is too little of. */
  readonly thin: string;
  readonly table: Numbers;
  /** Whether names a person gave stand in it. */
  readonly names?: boolean;
}
