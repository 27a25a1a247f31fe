import { parsedUrl } from './address';
import { typedAddress } from './typed-address';

/**
 * An address as a person typed it, as one that may be opened: https, with a host. One without a scheme is taken to be
 * https. It stays as it was typed, but where that leads nowhere as it stands (two dots behind a name) it is cleaned.
 * Nothing typed is no link, and stays empty.
 *
 * @returns null for what is none: another scheme, no host or port there can be, blanks
 */
export function linkOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const link = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  const address = /\s/.test(link) ? null : typedAddress(link);
  if (address?.kind !== 'address') return null;
  const { href, protocol, hostname, port } = address.url;
  if (protocol !== 'https:' || (port === '' && !/[.:]/.test(hostname))) return null;
  return parsedUrl(link)?.href === href && link.startsWith('https://') ? link : href;
}
