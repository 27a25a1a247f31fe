import { argon2idAsync } from '@noble/hashes/argon2.js';

/** What the worker is asked, once; its answers are numbers from 0 to 1, and in the end the key. */
export interface Argon2Task {
  readonly passphrase: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

const KEY_BYTES = 32;

addEventListener('message', async ({ data }: MessageEvent<Argon2Task>) => {
  let told = 0;
  try {
    const key = await argon2idAsync(data.passphrase, data.salt, {
      m: data.memoryKiB,
      t: data.passes,
      p: data.lanes,
      dkLen: KEY_BYTES,
      onProgress(share) {
        // The library tells ten thousand times; a bar has use for a hundred.
        if (share < told + 0.01 && share < 1) return;
        told = share;
        postMessage(share);
      },
    });
    postMessage(key, { transfer: [key.buffer] });
  } catch (error) {
    // A rejection ends in the worker's own console; this reaches the page that waits (no memory left, for one).
    reportError(error);
  } finally {
    data.passphrase.fill(0);
  }
});
