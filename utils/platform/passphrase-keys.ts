import { isBelow, KDF_FLOOR } from '../core/kdf';
import { Refused } from '../core/refused';
import type { PassphraseKeys } from '../services/ports';
import type { Argon2Task } from './argon2.worker';

/**
 * Argon2id of `@noble/hashes`, in a worker of the page: the screen goes on moving, and closing the page ends it.
 * The passphrase is brought to Unicode's NFKC form first (NIST SP 800-63B 5.1.1.2): keyboards write the same letters
 * as different characters. Its bytes are overwritten after use; the text itself is the browser's to forget.
 */
export const argon2Keys: PassphraseKeys = {
  derive: (passphrase, salt, cost, progress) =>
    new Promise((resolve, reject) => {
      if (isBelow(cost, KDF_FLOOR)) throw new Refused('storage-failed');
      const worker = new Worker(new URL('./argon2.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<number | Uint8Array<ArrayBuffer>>) => {
        if (typeof data === 'number') return progress?.(data);
        worker.terminate();
        resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        reject(new Refused('storage-failed', event.message));
      };
      const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
      const task: Argon2Task = { passphrase: bytes, salt, ...cost };
      worker.postMessage(task, [bytes.buffer]);
    }),
};
