import type { Region } from './site';
import { folded } from './word';

/** A place where people look others up. */
export interface SearchEngine {
  readonly host: string;
  /** Its own name, the same in all languages. */
  readonly name: string;
}

/** Widely used search engines, most used first; each under the host that its search pages are on. */
export const SEARCH_ENGINES: readonly SearchEngine[] = [
  { host: 'google.com', name: 'Google' },
  { host: 'bing.com', name: 'Bing' },
  { host: 'duckduckgo.com', name: 'DuckDuckGo' },
  { host: 'search.yahoo.com', name: 'Yahoo' },
  { host: 'yandex.com', name: 'Yandex' },
  { host: 'baidu.com', name: 'Baidu' },
  { host: 'search.naver.com', name: 'Naver' },
  { host: 'ecosia.org', name: 'Ecosia' },
  { host: 'search.brave.com', name: 'Brave Search' },
  { host: 'startpage.com', name: 'Startpage' },
  { host: 'qwant.com', name: 'Qwant' },
];

/**
 * One region a host for searches that hold every one of the words, in any order. Hosts alone, without what is below
 * them: nobody is asked to let us into their mail for the sake of a search. No regions when no word is left by folding.
 */
export function searchRegions(words: string, hosts: readonly string[]): Region[] {
  const wanted = [...new Set(folded(words).split(' '))].filter(Boolean).sort();
  if (wanted.length === 0) return [];
  return hosts.map((host) => ({ host, subdomains: false, port: '', path: [], words: wanted }));
}
