import { readCsv } from './csv-reading';
import { type DaylioProblem, type DaylioRead, readDaylio } from './daylio';
import { type LeechBlockRead, readLeechBlock } from './leechblock';
import type { LeechBlockProblem } from './leechblock-file';
import type { SuffixOf } from './site-reading';

/** What a file of another tool leads to. Nothing is kept of it yet. */
export type OtherRead =
  | { readonly tool: 'leechblock'; readonly read: LeechBlockRead }
  | { readonly tool: 'daylio'; readonly read: DaylioRead }
  | { readonly tool: null; readonly problem: LeechBlockProblem | DaylioProblem };

/** What reading such a file needs. */
export interface OtherPorts {
  readonly suffix: SuffixOf;
  /** The zone its times are read in (IANA). */
  readonly zone: string;
}

/** No export we know is longer, in UTF-16 units: reading a film would take the page's memory. */
const LONGEST_FILE = 60_000_000;

/** Finds out which tool a file is from, and reads it. A file of none of them is `foreign`. Never throws. */
export function readOther(text: string, { suffix, zone }: OtherPorts): OtherRead {
  if (text.length > LONGEST_FILE) return { tool: null, problem: 'too-long' };
  const { rows, isWhole } = readCsv(text);
  const daylio = readDaylio(rows, zone, isWhole);
  if (daylio.kind === 'read') return { tool: 'daylio', read: daylio };
  if (daylio.problem !== 'foreign') return { tool: null, problem: daylio.problem };
  const leechBlock = readLeechBlock(text, suffix);
  if (leechBlock.kind === 'read') return { tool: 'leechblock', read: leechBlock };
  return { tool: null, problem: leechBlock.problem };
}
