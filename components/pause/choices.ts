import { LIMITS } from '../../utils/core/boundary';
import type { CrossingReason } from '../../utils/core/log';

/** Reasons that can be given for going on, for who cares to. */
export const REASONS: readonly CrossingReason[] = [
  'needed',
  'children',
  'lonely',
  'worried',
  'habit',
  'other',
];

/** A slow press in seconds: long enough to be meant, short enough for need. */
export const NEED_SECONDS = 3;

/** Lengths of a pass to choose from, in minutes: a few, with the person's own among them. */
export function passLengths(own: number): readonly number[] {
  const lengths = new Set([own, 1, 5, 15, 30]);
  return [...lengths].filter((minutes) => minutes <= LIMITS.passMinutes).sort((a, b) => a - b);
}
