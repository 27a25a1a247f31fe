import type { House } from '../../utils/core/house';

/** Whether something written now would be kept, and be there to be read. */
export function canKeep(house: House): boolean {
  return house.storage === 'fine' && house.vault !== 'locked' && !house.keepsNothing && house.welcomed;
}
