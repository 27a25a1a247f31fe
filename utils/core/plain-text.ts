/** What ends a line, what begins an item, and the other marks a note may hold. Bounded, so that no text makes it slow. */
const BREAK = /<br\s{0,9}\/?>|<\/(?:p|div|li|ul|ol|h[1-6])\s{0,9}>/gi;
const ITEM = /<li\b[^<>]{0,200}>/gi;
const MARK = /<\/?(?:b|i|u|s|a|p|em|strong|strike|del|div|span|font|ul|ol|h[1-6])\b[^<>]{0,200}>/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const GREATEST_CODE_POINT = 0x10ffff;

/**
 * The plain text of a note with simple HTML in it: breaks and the ends of blocks become line feeds, items of a list
 * begin with a dash, other marks of writing go, and characters written by name or number are themselves again.
 * What is no such mark stays: "a < b" and "<3" are somebody's words. Never throws.
 */
export function plainText(html: string): string {
  return html
    .replace(/\r\n?/g, '\n')
    .replace(BREAK, '\n')
    .replace(ITEM, '- ')
    .replace(MARK, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, character)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function character(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= GREATEST_CODE_POINT ? String.fromCodePoint(code).toWellFormed() : whole;
}
