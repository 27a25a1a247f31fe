/**
 * An address as a person typed it, as one that may be opened: https, with a host. One without a scheme is taken to be
 * https. Nothing typed is no link, and stays empty.
 *
 * @returns null for what is none: another scheme, no host, blanks
 */
export function linkOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const link = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  return /^https:\/\/[^\s/]+[.:][^\s/]+(?:\/\S*)?$/.test(link) ? link : null;
}
