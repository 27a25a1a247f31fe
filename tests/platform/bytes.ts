import fc from 'fast-check';

/** Bytes written as hexadecimal digits. */
export function hex(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromHex(digits);
}

/** A copy with one bit the other way round. */
export function flipped(bytes: Uint8Array<ArrayBuffer>, bit: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** Any bytes, of one length or of any; sometimes a view into a longer buffer, as slices of larger things are. */
export function bytes(length?: number): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const sizes = length === undefined ? { maxLength: 400 } : { minLength: length, maxLength: length };
  return fc.tuple(fc.uint8Array(sizes), fc.nat(5)).map(([drawn, before]) => {
    const room = new Uint8Array(before + drawn.length + before).fill(0xaa);
    room.set(drawn, before);
    return room.subarray(before, before + drawn.length);
  });
}

/** Any text, of any characters. */
export const anyText = fc.string({ unit: 'binary', maxLength: 60 });
