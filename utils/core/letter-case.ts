/**
 * A code point without its case, where that can be undone: only letters whose lower and upper forms are one code
 * point each and lead back to one another are changed. Kelvin signs, `İ` and `ẞ` stay themselves, so that
 * {@link caseForms} can name every form and a pattern agrees with a comparison letter for letter.
 */
function uncased(point: string): string {
  const lower = point.toLowerCase();
  return point !== lower && [...lower].length === 1 && lower.toUpperCase() === point ? lower : point;
}

/** Text with the case of its letters taken away, code point by code point; the same text whatever the language. */
export function caseless(text: string): string {
  return Array.from(text, uncased).join('');
}

/** The code points that {@link caseless} turns into this one: itself, and its capital if it has one. */
export function caseForms(point: string): readonly string[] {
  const upper = point.toUpperCase();
  return upper !== point && uncased(upper) === point ? [point, upper] : [point];
}
