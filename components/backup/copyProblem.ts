import type { CopyProblem } from '../../utils/core/backup-refused';
import type { Refusal } from '../../utils/core/refused';
import { refusalKey, underscored } from '../ui/refusal';
import type { MessageKey } from '../ui/say';

const PROBLEMS: readonly string[] = [
  'foreign',
  'newer',
  'cut',
  'tampered',
  'damaged',
  'wrong-passphrase',
] satisfies readonly CopyProblem[];

/** The sentence that says why a copy was not read or brought in. */
export function copyProblemKey(reason: Refusal | CopyProblem): MessageKey {
  return isCopyProblem(reason) ? `backup_problem_${underscored(reason)}` : refusalKey(reason);
}

function isCopyProblem(reason: Refusal | CopyProblem): reason is CopyProblem {
  return PROBLEMS.includes(reason);
}
