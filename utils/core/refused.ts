/** Why something asked for was not done; each has its sentence in the catalogue (`refusal_<name>`). */
export type Refusal =
  | 'bad-request'
  | 'not-found'
  | 'storage-full'
  | 'storage-failed'
  | 'newer-version'
  | 'vault-lost'
  | 'records-lost'
  | 'private-window'
  | 'locked'
  | 'wrong-passphrase'
  | 'wrong-recovery-code';

/** Thrown where something is not done; carries the reason a person is told. Nothing was changed. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal, { cause });
    this.name = 'Refused';
    this.refusal = refusal;
  }
}
