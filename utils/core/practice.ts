import { PRACTICES_WHEN_LOUD } from './practices-loud';
import { QUIET_PRACTICES } from './practices-quiet';
import { SMALL_STEPS } from './practices-steps';

/** All practices, in the order of the list within each need. */
export const PRACTICES = [...PRACTICES_WHEN_LOUD, ...SMALL_STEPS, ...QUIET_PRACTICES] as const;

/** One of them. */
export type Practice = (typeof PRACTICES)[number];

/** The id of a practice. */
export type PracticeId = Practice['id'];

/** The practice of that id. Refuses (RangeError) an id of none. */
export function practiceOf(id: PracticeId): Practice {
  const practice = PRACTICES.find((one) => one.id === id);
  if (!practice) throw new RangeError(`no practice ${id}`);
  return practice;
}
