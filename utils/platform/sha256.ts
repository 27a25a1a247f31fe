import { sha256 } from '@noble/hashes/sha2.js';
import type { Hash } from '../core/backup';

/** SHA-256 of `@noble/hashes`: the browser's own answers later only, and a backup asks a hundred thousand times. */
export const sha256Hash: Hash = (text) => sha256(new TextEncoder().encode(text)).toHex();

/** SHA-256 of a file's bytes, by the browser: lower-case hexadecimal. */
export async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}
