import type { SetPassphraseActions, UnlockActions } from '../../../components/vault/actions';
import { recoveryText } from '../../../utils/core/recovery-code';
import type { Refusal } from '../../../utils/core/refused';
import { type Strength, strengthOf } from '../../../utils/core/strength';
import type { Reply } from '../../../utils/protocol';

const CODE = Uint8Array.from({ length: 16 }, (_, i) => i * 13);
/** The code of the vault in memory. */
export const CODE_TEXT = recoveryText(CODE);
export const WORDS = 'tide harbor lantern willow ember';
export const PASSPHRASE = 'warm stones by the water';

/** A vault in memory that says what was asked of it, and answers when it is let. */
export interface MemoryVault {
  readonly actions: SetPassphraseActions & UnlockActions;
  readonly asked: string[];
  /** What the next answers refuse. */
  refusal: Refusal | null;
  /** Lets a waiting answer come; before that, tells how far it has come. */
  tell: (share: number) => void;
  answer: () => void;
}

/** @param isAtOnce whether answers come by themselves */
export function memoryVault(isAtOnce = true): MemoryVault {
  async function answered<T>(value: T, wrong: Refusal | null): Promise<Reply<T>> {
    if (!isAtOnce)
      await new Promise<void>((done) => {
        vault.answer = done;
      });
    const refusal = vault.refusal ?? wrong;
    return refusal ? { ok: false, refusal } : { ok: true, value };
  }
  const vault: MemoryVault = {
    asked: [],
    refusal: null,
    tell: () => {},
    answer: () => {},
    actions: {
      // A letter is worth a digit and a half: enough to walk through all steps.
      measure: async (passphrase): Promise<Strength> => strengthOf(passphrase.length * 0.6),
      propose: async () => WORDS,
      set(passphrase, progress) {
        vault.asked.push(`set ${passphrase}`);
        vault.tell = progress;
        return answered({ recoveryCode: CODE_TEXT }, null);
      },
      async confirmed() {
        vault.asked.push('confirmed');
        return { ok: true, value: null };
      },
      print: () => void vault.asked.push('print'),
      unlock(passphrase, progress) {
        vault.asked.push(`unlock ${passphrase}`);
        vault.tell = progress;
        return answered(null, passphrase === PASSPHRASE ? null : 'wrong-passphrase');
      },
      recover(code) {
        vault.asked.push(`recover ${recoveryText(code)}`);
        return answered(null, recoveryText(code) === CODE_TEXT ? null : 'wrong-recovery-code');
      },
    },
  };
  return vault;
}
