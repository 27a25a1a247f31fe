import type { Kind } from './kind';
import { isExactly } from './shape';
import { isLine } from './written';

/** Something two people do after a disagreement, if both want to: an entry of the person's own list. */
export interface RepairRitual {
  readonly text: string;
  /** When it is done, in their words. There is no mark for having done it. */
  readonly when: string;
}

/** The kind they are kept under. */
export const REPAIR_RITUAL: Kind<RepairRitual> = {
  name: 'repair-ritual',
  is: isExactly({ text: isLine, when: isLine }),
};
