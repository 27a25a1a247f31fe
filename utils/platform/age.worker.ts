import { type CopyProblem, CopyRefused } from '../core/backup-refused';
import type { ByteStream } from '../services/ports';
import { AGE_WORK_FACTOR, openedAge, sealedAge } from './age-stream';

/** What the worker is asked, once. Its streams move between page and worker; so do the pieces, one after the other. */
export interface AgeTask {
  readonly does: 'seal' | 'open';
  readonly stream: ByteStream;
  readonly passphrase: string;
}

/** Its one answer: the other stream, or why there is none. */
export type AgeAnswer = { readonly stream: ByteStream } | { readonly problem: CopyProblem };

addEventListener('message', async ({ data: { does, stream, passphrase } }: MessageEvent<AgeTask>) => {
  try {
    const made =
      does === 'seal'
        ? await sealedAge(stream, passphrase, AGE_WORK_FACTOR)
        : await openedAge(stream, passphrase);
    const answer: AgeAnswer = { stream: made };
    postMessage(answer, { transfer: [made] });
  } catch (error) {
    if (!(error instanceof CopyRefused)) return reportError(error);
    const answer: AgeAnswer = { problem: error.problem };
    postMessage(answer);
  }
});
