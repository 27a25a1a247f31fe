import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text's in UTF-8, in lower-case hexadecimal. */
export function sha256Hex(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}
