import { crc32, deflateSync } from 'node:zlib';

/** A picture of a screen: rows of blue, green, red and unused bytes. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** Reads what `Xvfb -fbdir` keeps: an XWD file, version 7, of 32 bits a pixel. Refuses (throws) anything else. */
export function screenOf(xwd: Buffer): Screen {
  const field = (n: number) => xwd.readUInt32BE(n * 4);
  const [headerBytes, version, width, height, lineBytes, colours] = [0, 1, 4, 5, 12, 19].map(field);
  if (version !== 7 || !headerBytes || !width || !height || lineBytes !== width * 4)
    throw new Error('not a screen of 32 bits a pixel');
  const start = headerBytes + (colours ?? 0) * 12;
  return { width, height, pixels: xwd.subarray(start, start + lineBytes * height) };
}

/** The picture as a PNG file. */
export function png({ width, height, pixels }: Screen): Buffer {
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0, to = 0, from = 0; y < height; y++) {
    rows[to++] = 0;
    for (let x = 0; x < width; x++, from += 4) {
      rows[to++] = pixels[from + 2] ?? 0;
      rows[to++] = pixels[from + 1] ?? 0;
      rows[to++] = pixels[from] ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a channel, red-green-blue.
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const all = Buffer.alloc(body.length + 8);
  all.writeUInt32BE(data.length, 0);
  body.copy(all, 4);
  all.writeUInt32BE(crc32(body), body.length + 4);
  return all;
}
