/**
 * Percent-encoded text as people read it. Never throws: an escape that is not UTF-8 stays as it is, in lower case.
 * A percent sign itself stays written as `%25` (also a bare one), so that two texts are the same only if their
 * addresses mean the same.
 */
export function decoded(text: string): string {
  return text
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => decodedRun(escapes.toLowerCase()));
}

function decodedRun(escapes: string): string {
  let text = '';
  for (let i = 0; i < escapes.length; ) {
    const character = characterAt(escapes, i);
    text += character === null || character === '%' ? escapes.slice(i, i + 3) : character;
    i += character === null ? 3 : encodedLength(escapes, i);
  }
  return text;
}

function characterAt(escapes: string, i: number): string | null {
  try {
    return decodeURIComponent(escapes.slice(i, i + encodedLength(escapes, i)));
  } catch {
    return null;
  }
}

/** Characters that the escapes of one code point take, by its first byte: RFC 3629 section 3. */
function encodedLength(escapes: string, i: number): number {
  const lead = Number.parseInt(escapes.slice(i + 1, i + 3), 16);
  if (lead < 0xc0) return 3;
  return lead < 0xe0 ? 6 : lead < 0xf0 ? 9 : 12;
}
