import { daysUpTo } from '../../utils/core/insights/days';
import type { Moment } from '../../utils/core/window';
import type { NamedBoundary } from './actions';

/**
 * The first local day (by number) there can be anything to draw of: of what was kept, or of a boundary, which may stand for
 * long before anything happens at it. Today, where there is nothing.
 */
export function earliestDay(
  beginningAt: number | null,
  boundaries: readonly Pick<NamedBoundary, 'createdAt'>[],
  now: Moment,
): number {
  const first = Math.min(now.at, beginningAt ?? now.at, ...boundaries.map(({ createdAt }) => createdAt));
  return daysUpTo({ ...now, at: first }, 1).to;
}
