import type { BackupProblem } from './backup-reading';

/** Why a copy is not brought in; each has its sentence in the catalogue (`backup_problem_<name>`). */
export type CopyProblem = BackupProblem | 'wrong-passphrase';

/** Thrown where a copy is not brought in. Nothing was changed. */
export class CopyRefused extends Error {
  readonly problem: CopyProblem;

  constructor(problem: CopyProblem, cause?: unknown) {
    super(problem, { cause });
    this.name = 'CopyRefused';
    this.problem = problem;
  }
}
