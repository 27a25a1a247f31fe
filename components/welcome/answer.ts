import type { Refusal } from '../../utils/core/refused';
import type { Face } from '../../utils/core/settings';
import type { Actions } from '../house';

/** Who else can use or look at the device. The answer itself is kept nowhere, only what is settled by it. */
export type Answer =
  | { readonly kind: 'only-me' }
  | { readonly kind: 'keep-nothing' }
  | { readonly kind: 'somebody'; readonly face: Face };

/** How soon it locks where somebody might look. */
const SHARED_LOCK_MINUTES = 5;

/** Settles what an answer leads to; says why where that could not be kept. */
export async function settleAnswer(
  answer: Answer,
  { look, vault }: Pick<Actions, 'look' | 'vault'>,
): Promise<Refusal | null> {
  if (answer.kind === 'only-me') return null;
  if (answer.kind === 'keep-nothing') {
    const kept = await look.setKeepsNothing(true);
    return kept.ok ? null : kept.refusal;
  }
  const worn = await look.setFace(answer.face);
  const locking = worn.ok ? await vault.setLockMinutes(SHARED_LOCK_MINUTES) : worn;
  return locking.ok ? null : locking.refusal;
}
