import type { Entrance, VaultActions } from '../../../components/vault/actions';
import type { VaultState } from '../../../utils/core/house';
import { recoveryText } from '../../../utils/core/recovery-code';
import type { LockMinutes } from '../../../utils/core/settings';
import type { Reply } from '../../../utils/protocol';

/** The world a memory vault locks and opens. */
interface World {
  vault: VaultState;
  readonly done: string[];
  onChange(): void;
}

/** The recovery code of every memory vault. */
export const CODE = recoveryText(Uint8Array.from({ length: 16 }, (_, i) => i * 16));

/** A vault in memory: it knows its passphrase and nothing of ciphers. */
export function memoryVault(world: World): VaultActions {
  let passphrase = '';
  let minutes: LockMinutes = 15;
  let withScreen = false;
  let isRecoveryKnown = false;
  const now = (vault: VaultState): Reply => {
    world.vault = vault;
    world.onChange();
    return { ok: true, value: null };
  };
  const isRight = (entrance: Entrance) =>
    'passphrase' in entrance
      ? entrance.passphrase === passphrase
      : recoveryText(entrance.recoveryCode) === CODE;
  const entered = <T>(entrance: Entrance, work: () => T): T | Extract<Reply, { ok: false }> => {
    if (isRight(entrance)) return work();
    return { ok: false, refusal: 'passphrase' in entrance ? 'wrong-passphrase' : 'wrong-recovery-code' };
  };
  return {
    measure: async (text) => (text.length < 12 ? 'weak' : 'strong'),
    propose: async () => 'harbour lantern oyster meadow kite',
    async set(text) {
      passphrase = text;
      now('open');
      return { ok: true, value: { recoveryCode: CODE } };
    },
    async confirmed() {
      isRecoveryKnown = true;
      return { ok: true, value: null };
    },
    isRecoveryKnown: async () => isRecoveryKnown,
    print: () => void world.done.push('print'),
    unlock: async (text) => entered({ passphrase: text }, () => now('open')),
    recover: async (recoveryCode) => entered({ recoveryCode }, () => now('open')),
    change: async (entrance, text) =>
      entered(entrance, () => {
        passphrase = text;
        return now('open');
      }),
    renew: async (entrance) =>
      entered(entrance, () => ({ ok: true, value: { recoveryCode: CODE } }) as const),
    remove: async (entrance) => entered(entrance, () => now('unsealed')),
    lock: async () => void now('locked'),
    lockMinutes: async () => minutes,
    async keepSitesInVault(isWanted) {
      world.done.push(`sites in vault ${isWanted}`);
      Object.assign(world, { sitesInVault: { isOn: isWanted, changedAt: Date.UTC(2026, 10, 24, 9) } });
      world.onChange();
      return { ok: true, value: isWanted };
    },
    locksWithScreen: async () => withScreen,
    async letLockWithScreen(isWanted) {
      world.done.push(`screen ${isWanted}`);
      withScreen = isWanted;
      return withScreen;
    },
    setLockMinutes: async (value) => {
      minutes = value;
      return { ok: true, value: null };
    },
  };
}
