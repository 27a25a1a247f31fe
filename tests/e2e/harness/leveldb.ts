import { uncompress } from 'snappyjs';

/** A table ends in two handles, padding and a number (LevelDB, doc/table_format.md). */
const FOOTER_BYTES = 48;
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const SNAPPY = 1;

/**
 * The blocks of a LevelDB table (`.ldb`), decompressed: what browsers keep of storage and databases once they have
 * tidied it. Empty for anything else.
 */
export function blocksOf(table: Buffer): readonly Buffer[] {
  if (table.length < FOOTER_BYTES || !table.subarray(-8).equals(MAGIC)) return [];
  const footer = reader(table.subarray(-FOOTER_BYTES));
  footer.handle();
  const index = blockAt(table, footer.handle());
  const blocks = [index];
  const entries = reader(index.subarray(0, index.length - 4 * (index.readUInt32LE(index.length - 4) + 1)));
  while (!entries.isOver()) {
    entries.varint();
    const keyBytes = entries.varint();
    const valueBytes = entries.varint();
    entries.skip(keyBytes);
    blocks.push(blockAt(table, reader(entries.skip(valueBytes)).handle()));
  }
  return blocks;
}

interface Handle {
  readonly offset: number;
  readonly size: number;
}

function blockAt(table: Buffer, { offset, size }: Handle): Buffer {
  const bytes = table.subarray(offset, offset + size);
  return table[offset + size] === SNAPPY ? Buffer.from(uncompress(bytes)) : bytes;
}

function reader(bytes: Buffer) {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  return {
    varint,
    handle: (): Handle => ({ offset: varint(), size: varint() }),
    skip(length: number): Buffer {
      at += length;
      return bytes.subarray(at - length, at);
    },
    isOver: () => at >= bytes.length,
  };
}
