import type { Boundary } from './boundary';
import { type Ease, type EasePart, easedParts, easeOf, firmerOf } from './ease';
import type { LogEvent } from './log';

/** What was made easier yesterday was meant: a week later it is asked once whether it still is. */
const ASKED_AFTER_MS = 7 * 86_400_000;

/** A boundary that has become easier than it was. */
export interface Drift {
  readonly boundaryId: string;
  /** In what, and how it was: of each part the firmest that was let go since it was last asked about. */
  readonly parts: readonly EasePart[];
  readonly was: Ease;
}

/**
 * Whether a boundary has become easier over time, as its events `eased` say, and nobody has been asked since; null where
 * it has not, where that is less than a week ago, and where it has been made as firm again. Of 8,000 people many drifted
 * to what was easier, and expected to be stricter soon (Kovacs et al. 2021, doi 10.1145/3411764.3445695): so it is shown,
 * once, and is theirs to judge. The events may come in any order and more than once.
 *
 * @param boundary as it stands; what still waits for its cooling-off has not become easier
 * @param at epoch ms
 */
export function drifted(events: readonly LogEvent[], boundary: Boundary, at: number): Drift | null {
  const own = events.filter((event) => 'boundaryId' in event && event.boundaryId === boundary.id);
  const askedAt = Math.max(0, ...own.filter(({ kind }) => kind === 'weighed').map((event) => event.at));
  const eased = own.filter((event) => event.kind === 'eased').filter((event) => event.at > askedAt);
  const lastAt = Math.max(...eased.map((event) => event.at));
  if (eased.length === 0 || at - lastAt < ASKED_AFTER_MS) return null;
  const was = eased.map(({ from }) => from).reduce(firmerOf);
  const parts = easedParts(was, easeOf(boundary));
  return parts.length > 0 ? { boundaryId: boundary.id, parts, was } : null;
}

/** What sets a boundary back to how it was, in those parts alone. */
export function setBack({ parts, was }: Drift): Partial<Ease> {
  return Object.fromEntries(parts.map((part) => [part, was[part]]));
}
