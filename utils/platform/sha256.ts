import { sha256 } from '@noble/hashes/sha2.js';
import type { Hash } from '../core/backup';

/** SHA-256 of `@noble/hashes`: the browser's own answers later only, and a backup asks a hundred thousand times. */
export const sha256Hash: Hash = (text) => sha256(new TextEncoder().encode(text)).toHex();
