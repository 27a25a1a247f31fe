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

/** {@link replied} for work of which nothing is to be told but that it is done. */
export function done(work: () => Promise<unknown>): Promise<Reply> {
  return replied(async () => {
    await work();
    return null;
  });
}

/** The background's answer; one that cannot be reached (an update has just replaced it) has done nothing. */
export function reached<T>(answer: Promise<Reply<T>>): Promise<Reply<T>> {
  return answer.catch(() => ({ ok: false, refusal: 'storage-failed' }));
}
