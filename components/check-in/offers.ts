import { distinct } from '../../utils/core/check-in';
import type { House } from '../../utils/core/house';
import type { Ideas } from './actions';
import type { Offers } from './CheckInForm';

/** As many as fit beside "nothing today", of no more letters than a chip holds. */
const MOST_NAMES = 2;
const LONGEST_NAME = 60;

/** What the form offers: what was held today comes before what is on, by the names the boundaries have. */
export function offersIn({ boundaries }: House, { nourishing, heldIds, feelingWords }: Ideas): Offers {
  const nameOf = (id: string) => boundaries.find(({ boundary }) => boundary.id === id)?.words?.name ?? '';
  const on = boundaries.filter(({ window }) => window.on).map(({ words }) => words?.name ?? '');
  const upheld = distinct([...heldIds.map(nameOf), ...on], MOST_NAMES, LONGEST_NAME);
  return { nourishing, feelingWords, upheld };
}
