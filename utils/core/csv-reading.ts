/** The rows of a CSV file, and whether its last cell was closed: one that was not, was cut. */
export interface CsvRead {
  readonly rows: readonly (readonly string[])[];
  readonly isWhole: boolean;
}

/** What cells are kept apart by, in different parts of the world. */
const SEPARATORS = [',', ';', '\t'];

/**
 * Reads CSV as RFC 4180 has it and programs write it: any line end, cells in quotes or not, quotes doubled within
 * them, a byte order mark. The separator is the one the first line has most of. A line without anything is no row.
 * A quote within a cell that did not begin with one is a quote. Never throws.
 *
 * Ours, because the libraries for it bring their own ways to ask a network, and nothing of ours has any.
 */
export function readCsv(text: string): CsvRead {
  const all = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(all);
  const end = new RegExp(separator === '\t' ? /[\t\r\n]/ : `[${separator}\\r\\n]`, 'g');
  const rows: string[][] = [];
  let cells: string[] = [];
  let isWhole = true;

  for (let at = 0; at <= all.length; ) {
    const isQuoted = all[at] === '"';
    const quoted = isQuoted ? quotedCell(all, at + 1) : { cell: '', next: at, isClosed: true };
    isWhole &&= quoted.isClosed;
    end.lastIndex = quoted.next;
    const stop = end.exec(all)?.index ?? all.length;
    cells.push(quoted.cell + all.slice(quoted.next, stop));
    at = stop + 1;
    if (all[stop] === separator) continue;
    if (all[stop] === '\r' && all[at] === '\n') at += 1;
    if (isQuoted || cells.length > 1 || cells[0] !== '') rows.push(cells);
    cells = [];
  }
  return { rows, isWhole };
}

/** A cell from behind its first quote to its last, and where the text goes on after it. */
function quotedCell(
  text: string,
  start: number,
): { readonly cell: string; readonly next: number; readonly isClosed: boolean } {
  const parts: string[] = [];
  for (let at = start; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { cell: parts.join('') + text.slice(at), next: text.length, isClosed: false };
    const isDoubled = text[quote + 1] === '"';
    parts.push(text.slice(at, quote), isDoubled ? '"' : '');
    at = quote + (isDoubled ? 2 : 1);
    if (!isDoubled) return { cell: parts.join(''), next: at, isClosed: true };
  }
}

function separatorOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
