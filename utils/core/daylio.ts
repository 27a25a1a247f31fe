import { clockIn } from './clock-text';
import { type Entry, isEntry } from './entry';
import { plainText } from './plain-text';
import { instantOf } from './wall-time';
import { isDate } from './written';

/** A check-in brought along: the time it belongs to (epoch ms) and what is in it. */
export interface BroughtEntry {
  readonly at: number;
  readonly entry: Entry;
}

/** Why a row gives no check-in; each has its sentence in the catalogue (`backup_row_<name>`). */
export type RowProblem = 'short' | 'date' | 'time' | 'empty' | 'too-long';

/** What an export leads to. `row` counts from 1, the header, as spreadsheets do; a note may run over several lines. */
export interface DaylioRead {
  readonly kind: 'read';
  /** Oldest first. */
  readonly entries: readonly BroughtEntry[];
  readonly leftOut: readonly { readonly row: number; readonly why: RowProblem }[];
}

/** Why a file is not read: it is none of Daylio's, it ends within a cell, or has more rows than anybody has days. */
export type DaylioProblem = 'foreign' | 'cut' | 'too-long';

/** Twenty a day for fifty years. */
const MOST_ROWS = 365_000;
/** The names moods have unless somebody gives them others, by their rank. */
const FEELINGS: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>> = { rad: 5, good: 4, meh: 3, bad: 2, awful: 1 };

/**
 * Reads the rows of Daylio's CSV export, its header first. A mood with one of its usual names becomes a feeling by
 * rank; any other stays as the person's own word, with no rank: which of them is the lighter one is not ours to guess.
 * Activities become tags, the title and the note plain text.
 *
 * Refuses (with a reason) a file without its columns (`foreign`), one that was cut within a cell, and one too long to
 * be one. A file cut between two lines cannot be told from a whole one: it gives the days that are in it. A row that
 * is not understood is listed and harms no other. Nothing is changed by reading.
 *
 * @param zone where its times are read in (IANA): the file does not say
 * @param isWhole whether the last cell of the file was closed
 */
export function readDaylio(
  rows: readonly (readonly string[])[],
  zone: string,
  isWhole: boolean,
): DaylioRead | { readonly kind: 'refused'; readonly problem: DaylioProblem } {
  const header = (rows[0] ?? []).map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  if (!header.includes('full_date') || !header.includes('mood'))
    return { kind: 'refused', problem: 'foreign' };
  if (!isWhole) return { kind: 'refused', problem: 'cut' };
  if (rows.length > MOST_ROWS) return { kind: 'refused', problem: 'too-long' };
  const entries: BroughtEntry[] = [];
  const leftOut: DaylioRead['leftOut'][number][] = [];
  rows.slice(1).forEach((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const read = cells.length < header.length ? 'short' : readRow(header, cells, zone);
    if (typeof read === 'string') leftOut.push({ row: i + 2, why: read });
    else entries.push(read);
  });
  return { kind: 'read', entries: entries.reverse().sort((a, b) => a.at - b.at), leftOut };
}

function readRow(
  header: readonly string[],
  cells: readonly string[],
  zone: string,
): BroughtEntry | RowProblem {
  const cell = (name: string) => cells[header.indexOf(name)]?.trim() ?? '';
  const date = cell('full_date');
  if (!isDate(date)) return 'date';
  const clock = header.includes('time') ? clockIn(cell('time')) : '12:00';
  if (clock === null) return 'time';
  const mood = plainText(cell('mood'));
  const feeling = FEELINGS[mood.toLowerCase()] ?? null;
  const parts = [cell('note_title'), cell('note')].map(plainText).filter((part) => part !== '');
  const entry: Entry = {
    form: 'check-in',
    date,
    nourishing: '',
    upheld: '',
    feeling,
    feelingWord: feeling === null ? mood : '',
    urge: null,
    acted: null,
    tags: cell('activities')
      .split('|')
      .map(plainText)
      .filter((tag) => tag !== ''),
    text: parts.join('\n\n'),
  };
  if (mood === '' && entry.tags.length === 0 && entry.text === '') return 'empty';
  return isEntry(entry) ? { at: instantOf(`${date}T${clock}`, zone), entry } : 'too-long';
}
