import type { Ids } from '../services/ports';

/**
 * Random UUIDs (RFC 9562, version 4). Not by `crypto.randomUUID`, which the card in a page served over plain http
 * does not have: browsers keep it for secure contexts.
 */
export const randomIds: Ids = {
  newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  },
};
