import type { KdfCost } from './kdf';
import { isFlag, isListOf, isNumber, isOneOf, isShape, isText } from './shape';
import { NO_VERSIONS, readVersioned, type VersionedRead, type Versions } from './versions';

/** The first version: there was no passphrase yet. */
interface StoredVaultV1 {
  readonly version: 1;
  readonly id: string;
  readonly state: 'unsealed';
  /** The data key, base64. */
  readonly key: string;
}

interface VaultBase {
  readonly version: 2;
  readonly id: string;
  /**
   * Data keys of before, each wrapped under the data key (base64), while there is still something sealed under them.
   * They are dropped when everything has been sealed anew, and seen to open.
   */
  readonly former: readonly string[];
  /** Whether things may still lie there under a key of before. */
  readonly isSealingAnew: boolean;
}

/** No passphrase: the data key lies beside the data. It protects from nobody who looks. */
export interface UnsealedVault extends VaultBase {
  readonly state: 'unsealed';
  /** The data key, base64. */
  readonly key: string;
}

/** With a passphrase. All keys are base64 and wrapped, but the public one. */
export interface SealedVault extends VaultBase {
  readonly state: 'sealed';
  readonly salt: string;
  readonly cost: KdfCost;
  /** The data key under the passphrase, and under the recovery code. */
  readonly byPassphrase: string;
  readonly byRecovery: string;
  /** Whether the person has shown that the recovery code is written down. */
  readonly recoveryKnown: boolean;
  /** What is written while the vault is locked is sealed to this key. */
  readonly publicKey: string;
  /** Its other half, under the data key. */
  readonly privateKey: string;
}

/** The vault's own record, the newest version. */
export type StoredVault = UnsealedVault | SealedVault;

const isV1 = isShape({ version: isOneOf(1), id: isText, state: isOneOf('unsealed'), key: isText });
const BASE = { version: isOneOf(2), id: isText, former: isListOf(isText), isSealingAnew: isFlag };
const isUnsealed = isShape({ ...BASE, state: isOneOf('unsealed'), key: isText });
const isSealed = isShape({
  ...BASE,
  state: isOneOf('sealed'),
  salt: isText,
  cost: isShape({ memoryKiB: isNumber, passes: isNumber, lanes: isNumber }),
  byPassphrase: isText,
  byRecovery: isText,
  recoveryKnown: isFlag,
  publicKey: isText,
  privateKey: isText,
});

const isV2 = (value: unknown): value is StoredVault => isUnsealed(value) || isSealed(value);

/** Every version there ever was; the examples in tests/core/stored-vault are kept for ever. */
const VERSIONS: Versions<StoredVault> = NO_VERSIONS.to<StoredVaultV1>({
  is: isV1,
  from: (nothing: never) => nothing,
}).to<StoredVault>({
  is: isV2,
  from: ({ id, state, key }) => ({ version: 2, id, state, key, former: [], isSealingAnew: false }),
});

/** The vault's own record as read from storage: see {@link readVersioned}. */
export function readStoredVault(value: unknown): VersionedRead<StoredVault> {
  return readVersioned(value, VERSIONS);
}
