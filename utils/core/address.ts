import { caseless } from './letter-case';
import { decoded } from './percent';
import { folded } from './word';

/** A web address in the parts that a boundary looks at. */
export interface Address {
  /** Lower-case ASCII (punycode) without a trailing dot; IPv6 in brackets. */
  readonly host: string;
  /** Empty when it is the scheme's own. */
  readonly port: string;
  /** Decoded (`decoded`), caseless (`caseless`) segments without the empty ones. */
  readonly path: readonly string[];
  /** Folded text of everything the address searches for, one part a line; empty when it searches for nothing. */
  readonly asked: string;
}

/** Path segments after which sites put what is searched for, in the languages of the sites most used. Caseless. */
const SEARCH_SEGMENTS: ReadonlySet<string> = new Set(
  `search s find results query q tag tags hashtag hashtags explore topic topics people suche recherche
   rechercher buscar busca búsqueda pesquisa cerca ricerca zoeken szukaj hledat sök søk haku ara arama поиск пошук
   search-results 搜索 検索 검색`.split(/\s+/),
);

/**
 * The parts of an address. Null for anything that is not an http or https address with a host.
 * Never throws, whatever the text; broken percent-encoding is kept as it stands.
 */
export function addressOf(url: string): Address | null {
  const parsed = parsedUrl(url);
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  const host = parsed.hostname.replace(/\.$/, '');
  if (host === '') return null;
  const path = segments(parsed.pathname);
  const fragment = parsed.hash.slice(1);
  const asked = [
    ...searchedIn(path),
    ...values(parsed.search.slice(1)),
    ...searchedIn(segments(fragment.replace(/\?.*/s, ''))),
    ...(fragment.includes('=') ? values(fragment.replace(/^[^?=&]*\?/, '')) : []),
  ];
  return { host, port: parsed.port, path, asked: asked.map(folded).filter(Boolean).join('\n') };
}

/** The URL Standard's reading of a text; null where it refuses. */
export function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function segments(path: string): string[] {
  return path
    .split('/')
    .filter(Boolean)
    .map((segment) => caseless(decoded(segment)));
}

function searchedIn(path: readonly string[]): readonly string[] {
  const at = path.findIndex((segment) => SEARCH_SEGMENTS.has(segment));
  return at === -1 ? [] : path.slice(at + 1).map((segment) => segment.replaceAll('+', ' '));
}

/** The values of `a=1&b=2`; a part without `=` is a value as a whole. */
function values(query: string): string[] {
  return query.split('&').map((pair) => decoded(pair.slice(pair.indexOf('=') + 1).replaceAll('+', ' ')));
}
