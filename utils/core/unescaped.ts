/**
 * Text as it was before JavaScript's legacy `escape()` (ECMA-262, B.2.1.1): `%20` is a blank, `%u20AC` is €. What does
 * not look so stays as it is. Never throws.
 */
export function unescaped(text: string): string {
  return text.replace(
    /%u([0-9a-f]{4})|%([0-9a-f]{2})/gi,
    (_, unit: string | undefined, byte: string | undefined) =>
      String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16)),
  );
}
