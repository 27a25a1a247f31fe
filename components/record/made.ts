import type { CheckedChain } from '../../utils/core/record-chain';
import type { ReportEntry } from '../../utils/core/report';
import type { CheckFile } from '../../utils/core/report-lines';

/** A picture's address, or why there is none. */
export type Picture = string | 'damaged' | 'no-picture';

/** What was chosen, with everything that stands on its pages: nothing that was taken out is in it any more. */
export interface Made {
  readonly entries: readonly ReportEntry[];
  readonly chains: readonly CheckedChain[];
  readonly check: CheckFile;
  /** Epoch ms. */
  readonly madeAt: number;
  readonly reportWords: string;
  /** Of each chain. */
  readonly headWords: readonly string[];
  /** By the id of the file; empty where no pictures are wanted. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Whether everything kept could be read, and every chain is as it was written. */
  readonly isWhole: boolean;
}
