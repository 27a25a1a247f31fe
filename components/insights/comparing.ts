import { comparedWeeks, startOf } from '../../utils/core/insights/days';
import { courseOf } from '../../utils/core/insights/mood';
import {
  COMPARED,
  hardHoursSaid,
  marksSaid,
  type Said,
  turnedDiffersSaid,
} from '../../utils/core/insights/said';
import type { Read } from './useReading';

/** What compares, by the picture it stands beside. */
interface Comparing {
  readonly hours: readonly Said[];
  readonly turned: readonly Said[];
  readonly marks: readonly Said[];
}

/** What compares: over whole weeks, and the same however far back the pictures look. */
export function comparingOf({ counted, boundaries, calendar, marks, now }: Read): Comparing {
  const both = comparedWeeks(now, 2 * COMPARED.visits);
  const [from, to] = [startOf(both.from, now.zone), startOf(both.to + 1, now.zone)];
  const throughout = boundaries.filter(
    ({ createdAt, endedAt }) => createdAt <= from && (endedAt ?? Number.POSITIVE_INFINITY) >= to,
  );
  const days = comparedWeeks(now, COMPARED.days);
  return {
    hours: hardHoursSaid(counted, boundaries, now),
    turned: turnedDiffersSaid(counted, new Set(throughout.map(({ id }) => id)), now),
    marks: (['feeling', 'urge'] as const).flatMap((of) =>
      marksSaid(of, courseOf(marks, of, days).marks, calendar, now),
    ),
  };
}
