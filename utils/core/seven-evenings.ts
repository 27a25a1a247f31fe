import { type CheckIn, saysAnything } from './check-in';
import type { Kind } from './kind';
import { isExactly } from './shape';
import { isDate } from './written';

/** Seven evenings begun, on the evening of a local day (`YYYY-MM-DD`). Which they are, the check-ins say. */
export interface SevenEvenings {
  readonly from: string;
}

/** The kind they are kept under. */
export const SEVEN_EVENINGS: Kind<SevenEvenings> = {
  name: 'seven-evenings',
  is: isExactly({ from: isDate }),
};

/** How many evenings they are. */
export const SEVEN = 7;

/**
 * The first seven evenings with a check-in from `from` on, whenever they come, the earliest first. Of several on one
 * evening it is the latest in the list that says something.
 *
 * @param checkIns in any order of days; within a day, earlier ones first
 */
export function sevenOf(checkIns: readonly CheckIn[], from: string): readonly CheckIn[] {
  const byDay = new Map<string, CheckIn>();
  for (const checkIn of checkIns) {
    if (checkIn.date >= from && saysAnything(checkIn)) byDay.set(checkIn.date, checkIn);
  }
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(0, SEVEN);
}
