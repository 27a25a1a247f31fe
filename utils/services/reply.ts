import { Refused } from '../core/refused';
import type { Reply } from '../protocol';

/** The answer to a message: what `work` gave, or why it was refused. A fault nobody foresaw counts as failed storage. */
export async function replied<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, refusal: error instanceof Refused ? error.refusal : 'storage-failed' };
  }
}
