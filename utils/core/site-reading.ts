import { addressOf, parsedUrl } from './address';
import { EXEMPT } from './exempt';
import { contains } from './region';
import type { Region } from './site';
import { bare, type TypedAddress, typedAddress } from './typed-address';
import { folded } from './word';

/** What the Public Suffix List says of a host; `suffix` null for a host under no listed suffix. */
export type SuffixOf = (host: string) => {
  readonly suffix: string | null;
  readonly registrable: string | null;
  readonly isIp: boolean;
};

/** Why a text gives no site; each has its sentence in the catalogue (`site_problem_<name>`). */
export type SiteProblem =
  | 'empty'
  | 'whole-suffix'
  | 'not-a-site'
  | 'not-web'
  | 'exempt'
  | 'too-long'
  | 'several';

/** What a text means. */
export type SiteReading =
  | {
      readonly kind: 'site';
      readonly region: Region;
      /** The place as the person writes it, without `www.`; reading it again gives the same region. */
      readonly shown: string;
      /** The http(s) address that going on leads to: path and query as typed, without user info and fragment. */
      readonly home: string;
      /** The same at the registrable host and below (`facebook.com` for `m.facebook.com`); null when it is that already. */
      readonly base: Region | null;
    }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'problem'; readonly problem: SiteProblem };

/** The longest text that is read, and the longest words, in UTF-16 units. */
const LONGEST = { text: 2000, words: 100 } as const;

/**
 * Reads what a person typed or pasted: never throws, refuses with a problem.
 * A registrable host (`instagram.com`) is read with all below it, since that is what people mean by a site's name;
 * any other (`m.facebook.com`, `localhost`, an IP address) alone. One leading `www.` is dropped wherever a site remains.
 * Neither a public suffix (`co.uk`) nor a private one that is many people's (`github.io`) is a site. Several sites in a
 * row are refused: read as words, or as one with the others in its path, they would be met nowhere.
 */
export function readSite(text: string, suffix: SuffixOf): SiteReading {
  if (text.length > LONGEST.text) return problem('too-long');
  const meant = bare(text);
  if (meant === '') return problem('empty');
  const typed = typedAddress(meant);
  if (areSeveral(meant.split(typed.kind === 'address' ? /[,;]?\s+/ : /[,;\s]+/), suffix))
    return problem('several');
  if (typed.kind === 'words') return wordsIn(meant);
  if (typed.kind !== 'address') return problem(typed.kind);

  const address = addressOf(typed.url.href);
  if (!address) return problem('not-a-site');
  const host = withoutWww(address.host, suffix);
  if (isWholeSuffix(host, suffix)) return problem('whole-suffix');

  const { registrable } = suffix(host);
  const place = { port: typed.port, path: address.path, words: [] };
  const region: Region = { host, subdomains: host === registrable, ...place };
  if (EXEMPT.some((exempt) => contains(exempt, region))) return problem('exempt');
  return {
    kind: 'site',
    region,
    shown: shownAs(typed, host),
    home: typed.url.origin + typed.url.pathname + typed.url.search,
    base:
      registrable === null || registrable === host ? null : { host: registrable, subdomains: true, ...place },
  };
}

/** A region as text: `shown` where the person's own writing is kept, else its parts; words after a colon. */
export function siteText(region: Region, shown?: string): string {
  const place = shown ?? [withPort(region.host, region.port), ...region.path].join('/');
  return region.words.length > 0 ? `${place}: ${region.words.join(' ')}` : place;
}

/** Of names that are written with dots, too (`J. R.`), only those are sites that have an ending of the list. */
function areSeveral(texts: readonly string[], suffix: SuffixOf): boolean {
  if (texts.length < 2) return false;
  return texts.every((text) => {
    const reading = readSite(text, suffix);
    return reading.kind === 'site' && suffix(reading.region.host).suffix !== null;
  });
}

function wordsIn(text: string): SiteReading {
  const words = text.replace(/\s+/g, ' ');
  if (words.length > LONGEST.words) return problem('too-long');
  return folded(words) === '' ? problem('not-a-site') : { kind: 'words', words };
}

function withoutWww(host: string, suffix: SuffixOf): string {
  const [, rest] = /^www\.(?!www\.)(.+)$/.exec(host) ?? [];
  return rest !== undefined && suffix(rest).registrable !== null ? rest : host;
}

function isWholeSuffix(host: string, suffix: SuffixOf): boolean {
  return host !== 'localhost' && suffix(host).suffix === host;
}

function shownAs(typed: TypedAddress, host: string): string {
  const names = [typed.host, typed.host.replace(/^www\./, '')];
  const name = names.find((one) => parsedUrl(`https://${one}`)?.hostname === host) ?? host;
  const shown = [withPort(name, typed.port), ...typed.path].join('/');
  // A host of one label is only read as a host with its scheme before it.
  return typedAddress(shown).kind === 'address' ? shown : `${typed.url.protocol}//${shown}`;
}

function withPort(host: string, port: string): string {
  return port === '' ? host : `${host}:${port}`;
}

function problem(name: SiteProblem): SiteReading {
  return { kind: 'problem', problem: name };
}
