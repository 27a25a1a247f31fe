import type { Region } from './site';

/**
 * Parts of host names of places that a person may need in a hurry: mail, maps, money, schools, health, public
 * services. A rough net on purpose: what it catches is said once, and never refused.
 */
const NEEDED =
  /(?:^|[.-])(?:mail|gmail|outlook|webmail|proton|posteo|gmx|maps?|waze|bank|banking|banco|sparkasse|volksbank|paypal|wise|school|schule|edu|ac|clinic|klinik|hospital|health|nhs|doctolib|pharmacy|apotheke|insurance|gov|gob|gouv|gv|police|polizei|court)(?=[.-]|$)/;

/** Hosts that have mail or maps below them, in whole. */
const HOLDERS = new Set([
  'google.com',
  'yahoo.com',
  'yandex.com',
  'live.com',
  'icloud.com',
  'naver.com',
  'web.de',
]);

/** First parts of a path that lead to mail or maps on a host that is about other things too. */
const NEEDED_PATH = new Set(['mail', 'maps']);

/**
 * Whether covering a region deserves a second thought: it may be where help, money or the children's school is.
 * Searches for words do not: the rest of the place stays open.
 */
export function needsCare({ host, subdomains, path, words }: Region): boolean {
  if (words.length > 0) return false;
  const [first] = path;
  if (first !== undefined && NEEDED_PATH.has(first)) return true;
  return NEEDED.test(host) || (HOLDERS.has(host) && subdomains && first === undefined);
}
