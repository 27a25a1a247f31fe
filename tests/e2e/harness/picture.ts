import { crc32, deflateSync } from 'node:zlib';

/** A PNG (W3C) in colours of its own, three quarters as high as wide (points), about as hard to draw as a photo. */
export function picture(seed: number, width = 640): Uint8Array<ArrayBuffer> {
  const height = (width * 3) / 4;
  const rows = new Uint8Array(height * (1 + width * 3)).map((_, i) => {
    return i % (1 + width * 3) === 0 ? 0 : (i * (seed + 7) + (i >> 7)) & 0xff;
  });
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Uint8Array.from('\x89PNG\r\n\x1a\n', (sign) => sign.charCodeAt(0));
  const parts = [
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
