import { csvRow } from './csv-cell';
import { canonical, type Kept } from './kept';
import { plainThings } from './plain-thing';
import { isObject } from './shape';

/** The columns that say which thing a row is about. */
const ABOUT = ['kind', 'id', 'at', 'changed_at', 'version'] as const;

/** The columns of what is in a thing, and the property each is of. All else stands in `more`. */
const COLUMNS = {
  date: 'date',
  form: 'form',
  text: 'text',
  tags: 'tags',
  feeling: 'feeling',
  feeling_word: 'feelingWord',
  urge: 'urge',
  acted: 'acted',
  nourishing: 'nourishing',
  upheld: 'upheld',
  event: 'kind',
  boundary_id: 'boundaryId',
  pass_minutes: 'passMinutes',
  reason: 'reason',
  verdict: 'verdict',
} as const;

const READ: ReadonlySet<string> = new Set(Object.values(COLUMNS));

/** The first row of a plain export as CSV (RFC 4180): the names of its columns. */
export const CSV_HEAD = csvRow([...ABOUT, ...Object.keys(COLUMNS), 'more']);

/**
 * A thing's rows: one for each version that is not erased. What a column has no text for is left empty; lists are
 * joined by " | "; what has no column of its own stands in the last one, as JSON, so that nothing is lost.
 */
export function csvRows(kept: Kept): string {
  return plainThings(kept)
    .map(({ kind, id, at, changedAt, version, value }) =>
      csvRow([kind, id, at, changedAt, String(version), ...cellsOf(value, kept)]),
    )
    .join('');
}

function cellsOf(value: unknown, { id, at }: Kept): readonly string[] {
  const parts = isObject(value) ? value : { value };
  const isCell = (name: string) => READ.has(name) && textOf(parts[name]) !== null;
  // An event says its own id and time, which stand in the first columns.
  const isSaid = (name: string, part: unknown) =>
    isCell(name) || (name === 'id' && part === id) || (name === 'at' && part === at);
  const more = Object.fromEntries(Object.entries(parts).filter(([name, part]) => !isSaid(name, part)));
  return [
    ...Object.values(COLUMNS).map((name) => (Object.hasOwn(parts, name) ? (textOf(parts[name]) ?? '') : '')),
    Object.keys(more).length > 0 ? canonical(more) : '',
  ];
}

/** A part as the text of one cell; null for what a cell cannot say. */
function textOf(part: unknown): string | null {
  if (part === null) return '';
  if (Array.isArray(part)) return part.every((item) => typeof item === 'string') ? part.join(' | ') : null;
  return typeof part === 'object' || part === undefined ? null : String(part);
}
