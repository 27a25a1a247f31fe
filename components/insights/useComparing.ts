import { useEffect, useState } from 'preact/hooks';
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

/** What compares, by the picture it stands beside: over whole weeks, and the same however far back the pictures look. */
const COMPARING = {
  turned({ counted, boundaries, now }: Read) {
    const both = comparedWeeks(now, 2 * COMPARED.visits);
    const [from, to] = [startOf(both.from, now.zone), startOf(both.to + 1, now.zone)];
    const throughout = boundaries.filter(
      ({ createdAt, endedAt }) => createdAt <= from && (endedAt ?? Number.POSITIVE_INFINITY) >= to,
    );
    return turnedDiffersSaid(counted, new Set(throughout.map(({ id }) => id)), now);
  },
  hours: ({ counted, boundaries, now }: Read) => hardHoursSaid(counted, boundaries, now),
  marks({ marks, calendar, now }: Read) {
    const days = comparedWeeks(now, COMPARED.days);
    return (['feeling', 'urge'] as const).flatMap((of) =>
      marksSaid(of, courseOf(marks, of, days).marks, calendar, now),
    );
  },
} satisfies Readonly<Record<string, (read: Read) => readonly Said[]>>;

type Comparing = { readonly [Picture in keyof typeof COMPARING]?: readonly Said[] };

/**
 * What compares, once enough is read: one picture's after the other, each of them drawn before the next. Where there is
 * nothing to say nothing is drawn anew.
 */
export function useComparing(read: Read | null, rest: () => Promise<void>): Comparing {
  const [comparing, setComparing] = useState<Comparing>({});
  const enough = read && read.from <= comparedWeeks(read.now, COMPARED.days).from ? read : null;
  useEffect(() => {
    if (!enough) return;
    let isHere = true;
    async function compare(all: Read) {
      for (const picture of ['turned', 'hours', 'marks'] as const) {
        await rest();
        if (!isHere) return;
        const said = COMPARING[picture](all);
        if (said.length > 0) setComparing((before) => ({ ...before, [picture]: said }));
      }
    }
    void compare(enough);
    return () => {
      isHere = false;
    };
  }, [enough === null]);
  return comparing;
}
