import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupLine,
  type Chain,
  endLine,
  type Hash,
  manifestLine,
  recordLine,
} from './backup';
import { parsedJson } from './json';
import type { Kept } from './kept';
import { isKept } from './kept-shape';
import { isNumber, isObject } from './shape';

/**
 * Why a backup is not read; each has its sentence in the catalogue (`backup_problem_<name>`).
 * - `foreign`: not a backup of Holdfast;
 * - `newer`: written by a later Holdfast;
 * - `cut`: it ends before its last line;
 * - `tampered`: a line or the whole is not what its checksum says;
 * - `damaged`: a line that is none of ours, or bytes that are no text.
 */
export type BackupProblem = 'foreign' | 'newer' | 'cut' | 'tampered' | 'damaged';

/** Where the reading of a backup stands. It is a value: reading a line gives the next one. */
export type BackupReading =
  | { readonly at: 'manifest' }
  | { readonly at: 'records'; readonly madeAt: number; readonly chain: Chain }
  | { readonly at: 'end'; readonly madeAt: number; readonly chain: Chain }
  | { readonly at: 'refused'; readonly problem: BackupProblem };

/** What a backup that was read whole says of itself. `madeAt` in epoch ms. */
export interface BackupFacts {
  readonly madeAt: number;
  readonly count: number;
}

/** Before the first line. */
export const UNREAD: BackupReading = { at: 'manifest' };

/**
 * Reads the next line, without its line feed; `kept` is the record in it. Once refused, it stays so. Never throws.
 * A record is whole and unchanged in itself when it comes; that nothing is missing is known by {@link readWhole} alone.
 */
export function readLine(
  reading: BackupReading,
  line: string,
  hash: Hash,
): { readonly reading: BackupReading; readonly kept: Kept | null } {
  const value = parsedJson(line);
  switch (reading.at) {
    case 'manifest':
      return { reading: begun(value, line, hash), kept: null };
    case 'records':
      return isObject(value) && value.end === true
        ? { reading: ended(reading, line), kept: null }
        : recorded(reading, value, line, hash);
    case 'end':
      return refused('damaged');
    case 'refused':
      return { reading, kept: null };
  }
}

/** After the last line: what the backup says of itself, or why it is refused. */
export function readWhole(reading: BackupReading): BackupFacts | BackupProblem {
  switch (reading.at) {
    case 'manifest':
      return 'foreign';
    case 'records':
      return 'cut';
    case 'end':
      return { madeAt: reading.madeAt, count: reading.chain.count };
    case 'refused':
      return reading.problem;
  }
}

function begun(value: unknown, line: string, hash: Hash): BackupReading {
  const no = (problem: BackupProblem) => refused(problem).reading;
  if (!isObject(value) || value.format !== BACKUP_FORMAT) return no('foreign');
  if (!isNumber(value.version) || !isNumber(value.madeAt)) return no('damaged');
  if (value.version > BACKUP_VERSION) return no('newer');
  const manifest = manifestLine(value.madeAt, hash);
  if (manifest.line !== line) return no('damaged');
  return { at: 'records', madeAt: value.madeAt, chain: manifest.chain };
}

function recorded(
  reading: Extract<BackupReading, { at: 'records' }>,
  value: unknown,
  line: string,
  hash: Hash,
): { readonly reading: BackupReading; readonly kept: Kept | null } {
  if (!isObject(value)) return refused('damaged');
  const { sha256: _, ...kept } = value;
  if (!isKept(kept)) return refused('damaged');
  const again = writtenAnew(kept, reading.chain, hash);
  return again?.line === line ? { reading: { ...reading, chain: again.chain }, kept } : refused('tampered');
}

/** A line is what it would be if written now: that holds its checksum, and that there is one way to write a thing. */
function writtenAnew(kept: Kept, chain: Chain, hash: Hash): BackupLine | null {
  try {
    return recordLine(kept, chain, hash);
  } catch {
    // Values in values, thousands deep, are more than writing can do; nothing of ours is so.
    return null;
  }
}

function ended(reading: Extract<BackupReading, { at: 'records' }>, line: string): BackupReading {
  return line === endLine(reading.chain) ? { ...reading, at: 'end' } : refused('tampered').reading;
}

function refused(problem: BackupProblem): { readonly reading: BackupReading; readonly kept: null } {
  return { reading: { at: 'refused', problem }, kept: null };
}
