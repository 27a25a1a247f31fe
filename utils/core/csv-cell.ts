/**
 * What a spreadsheet may take for a formula when a cell begins with it: = + - @, tab, carriage return and line feed,
 * and the full-width forms of the signs (OWASP, "CSV Injection").
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** What makes quotes necessary: RFC 4180, 2.5 to 2.7. */
const SPECIAL = /[",\r\n]/;

/** Text that no spreadsheet reckons with: an apostrophe stands before what could be a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A row of RFC 4180 with its line end (CRLF); each cell {@link guarded}, and in quotes where it has to be. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(text: string): string {
  const safe = guarded(text);
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
