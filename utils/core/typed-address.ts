import { parsedUrl } from './address';
import { decoded } from './percent';
import { isIp } from './region';

/** An address as a person typed it. */
export interface TypedAddress {
  readonly kind: 'address';
  readonly url: URL;
  /** In lower case, without user info, port, trailing dots and what nobody sees. */
  readonly host: string;
  /** Empty for 80 and 443: nobody means only one of the two. */
  readonly port: string;
  /** Decoded segments in the case they were typed in, each of which reads as the same segment again. */
  readonly path: readonly string[];
}

/** An address, or something else: words, a page of the browser or the computer, or text that can be neither. */
export type Typed = TypedAddress | { readonly kind: 'words' | 'not-web' | 'not-a-site' };

/** Quotes, angle brackets and spaces that come along with a copied address, and characters nobody sees. */
const AROUND = String.raw`[\s\p{C}"'\x60“”„‘’‚«»‹›<>,;]+`;
const BEFORE = new RegExp(`^${AROUND}`, 'u');
const AFTER = new RegExp(`${AROUND}$`, 'u');

const UNSEEN = /\p{C}/gu;

const NOT_WEB =
  /^(?:about|blob|brave|chrome|data|edge|file|ftp|javascript|mailto|opera|resource|sms|tel|view-source|vivaldi|wss?):/i;
/** `https:` in any writing, its slashes, with them also without its colon; twice where one was pasted behind the other. */
const SCHEMES = /^(?:[\\/]*(https?)(?:[:：][\\/／]*|[\\/／]{2,}))+/i;
const DOTS = '[.。．｡]+';
const TRAILING_DOTS = /[.。．｡\p{C}]+(?=:\d*$|$)/u;
const FOUR_NUMBERS = new RegExp(`^\\d+(?:${DOTS}\\d+){3}$`, 'u');

/** Text without what a person did not mean to type before and after it. */
export function bare(text: string): string {
  return text.replace(BEFORE, '').replace(AFTER, '');
}

/**
 * Reads {@link bare} text. Without a scheme it is an address if what comes before its path has a dot or a port, is
 * `localhost` or an IPv6 address, or follows `//`. A mail address is words: nobody means all of their mail by it.
 */
export function typedAddress(text: string): Typed {
  const [schemes = '', last] = SCHEMES.exec(text) ?? [];
  const scheme = last?.toLowerCase();
  if (!scheme && (NOT_WEB.test(text) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text))) return { kind: 'not-web' };
  const rest = text.slice(schemes.length).replace(/^[\\/]+/, '');
  const [written = ''] = rest.split(/[/\\?#]/, 1);
  const authority = written.replace(TRAILING_DOTS, '');
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(UNSEEN, '')
    .toLowerCase()
    .normalize('NFC');
  const isMarked = scheme !== undefined || text.startsWith('//');
  if (!isMarked && !looksLikeHost(authority, host, rest === written)) return { kind: 'words' };
  const before = `${scheme ?? schemeFor(host, authority)}://`;
  // In some names what nobody sees is part of them (a joiner in Persian); in others it only came along.
  const url = [authority, authority.replace(UNSEEN, '')]
    .map((one) => parsedUrl(before + one + rest.slice(written.length)))
    .find((one) => one !== null && isHostname(one.hostname, host));
  // Nothing on the web answers at port 0.
  if (!url || /\s/.test(authority) || url.port === '0') return { kind: 'not-a-site' };
  const port = /^(?:80|443)$/.test(url.port) ? '' : url.port;
  return { kind: 'address', url, host, port, path: url.pathname.split('/').filter(Boolean).map(readable) };
}

function looksLikeHost(authority: string, host: string, isWhole: boolean): boolean {
  if (/\s/.test(authority) || host === '') return false;
  if (isWhole && /^[^@:]+@[^@:]+$/.test(authority)) return false;
  return /[.。．｡]|^\[|^localhost$/.test(host) || /:\d+$/.test(authority);
}

/** What is on this computer or is known by number alone has no certificate as a rule, nor has what is at port 80. */
function schemeFor(host: string, authority: string): 'http' | 'https' {
  const isPlain = /^(?:.+\.)?localhost$/.test(host) || isIp(host.normalize('NFKC')) || /:80$/.test(authority);
  return isPlain ? 'http' : 'https';
}

/** Whether a parsed host can be the name of a site: lengths of RFC 1035; numbers only as people write IP addresses. */
function isHostname(hostname: string, typed: string): boolean {
  if (isIp(hostname)) return hostname.startsWith('[') || FOUR_NUMBERS.test(typed.normalize('NFKC'));
  return hostname.length <= 253 && hostname.split('.').every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}

function readable(segment: string): string {
  return decoded(segment)
    .replace(/[/\\?#\s\p{C}]/gu, encoded)
    .replace(AFTER, (end) => Array.from(end, encoded).join(''));
}

function encoded(character: string): string {
  return character === "'" ? '%27' : encodeURIComponent(character);
}
