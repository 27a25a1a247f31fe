import { canonical, type Kept } from './kept';

/** SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. */
export type Hash = (text: string) => string;

/** What a backup's first line says it is. */
export const BACKUP_FORMAT = 'holdfast-backup';
/** The version that is written, and the newest that is read. */
export const BACKUP_VERSION = 1;

/**
 * How far a backup has been written or read. `chain` is the hash of all lines so far: it begins as the manifest's, and
 * each record's checksum is hashed in behind the one before. So no record can be taken out, put in or moved.
 */
export interface Chain {
  readonly count: number;
  readonly chain: string;
}

/** A line of a backup, without its line feed, and the chain that holds it. */
export interface BackupLine {
  readonly line: string;
  readonly chain: Chain;
}

/**
 * The first line: what this is, and when it was made (epoch ms).
 * It names no vault: merging has no need of it, and whoever opens the file learns no more than what is in the records.
 * It does not say how many there are: that is known at the end, when all have been read.
 */
export function manifestLine(madeAt: number, hash: Hash): BackupLine {
  const line = canonical({ format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt });
  return { line, chain: { count: 0, chain: hash(line) } };
}

/**
 * A record's line: canonical JSON, so that equal things have equal lines. Its `sha256` is that of the same line
 * without the `sha256` in it.
 */
export function recordLine(
  { at, id, kind, versions }: Kept,
  { count, chain }: Chain,
  hash: Hash,
): BackupLine {
  const sha256 = hash(canonical({ at, id, kind, versions }));
  const line = canonical({ at, id, kind, sha256, versions });
  return { line, chain: { count: count + 1, chain: hash(chain + sha256) } };
}

/** The last line: how many records there are, and the hash that holds them all. */
export function endLine({ count, chain }: Chain): string {
  return canonical({ end: true, count, sha256: chain });
}
