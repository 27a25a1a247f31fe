import type { Address } from './address';
import type { Region } from './site';
import { holds } from './word';

/**
 * Whether an address lies in a region. `www.` before a host is the host itself, with or without subdomains;
 * an IP address has nothing below it; a path holds on the borders of its segments.
 */
export function covers(region: Region, address: Address): boolean {
  return (
    isOfHost(region, address.host) &&
    (region.port === '' || region.port === address.port) &&
    isPrefix(region.path, address.path) &&
    region.words.every((word) => holds(address.asked, word))
  );
}

/**
 * Whether all that `inner` covers is covered by `outer`, read off their parts: a true answer can be relied on; of
 * words only the same word counts ("anna" is not seen to contain "anna maria").
 */
export function contains(outer: Region, inner: Region): boolean {
  return (
    hostContains(outer, inner) &&
    (outer.port === '' || outer.port === inner.port) &&
    isPrefix(outer.path, inner.path) &&
    outer.words.every((word) => inner.words.includes(word))
  );
}

/** Whether two regions cover the same, as {@link contains} reads it. */
export function isSame(a: Region, b: Region): boolean {
  return contains(a, b) && contains(b, a);
}

/** Whether one of the regions contains all that a region covers. */
export function isWithin(region: Region, regions: readonly Region[]): boolean {
  return regions.some((outer) => contains(outer, region));
}

/** The region of exactly the addresses that both cover; null when they have none in common. */
export function intersection(a: Region, b: Region): Region | null {
  const host = hostIntersection(a, b);
  const port = a.port || b.port;
  if (!host || (b.port !== '' && b.port !== port)) return null;
  const [short, long] = a.path.length <= b.path.length ? [a.path, b.path] : [b.path, a.path];
  if (!isPrefix(short, long)) return null;
  return { ...host, port, path: long, words: [...new Set([...a.words, ...b.words])].sort() };
}

/**
 * How narrow a region is: a region strictly contained in another (see {@link contains}) has the greater number.
 * At most about 1,500 for anything a browser would load and `readSite` would read, far below the 2^31 of rule priorities.
 */
export function depth(region: Region): number {
  const labels = region.host.split('.').length;
  const host = 2 * labels + (hasBelow(region) ? 0 : 1);
  return host + (region.port === '' ? 0 : 1) + region.path.length + new Set(region.words).size;
}

/** Whether a host is an IP address, of either version, as the URL Standard writes them. */
export function isIp(host: string): boolean {
  return host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}

function hasBelow({ host, subdomains }: Region): boolean {
  return subdomains && !isIp(host);
}

function isOfHost(region: Region, host: string): boolean {
  if (host === region.host) return true;
  return hasBelow(region) ? host.endsWith(`.${region.host}`) : host === wwwOf(region.host);
}

/** The other name of a host; none for one that has it already. */
function wwwOf(host: string): string | null {
  return host.startsWith('www.') || isIp(host) ? null : `www.${host}`;
}

function hostContains(outer: Region, inner: Region): boolean {
  if (outer.host === inner.host) return hasBelow(outer) || !hasBelow(inner);
  return isOfHost(outer, inner.host) && (hasBelow(outer) || !hasBelow(inner));
}

function hostIntersection(a: Region, b: Region): Pick<Region, 'host' | 'subdomains'> | null {
  if (hostContains(b, a)) return { host: a.host, subdomains: hasBelow(a) };
  if (hostContains(a, b)) return { host: b.host, subdomains: hasBelow(b) };
  // Neither holds the other: only `x` alone with `www.x` and all below it have something in common, `www.x` alone.
  const [wide, narrow] = hasBelow(a) ? [a, b] : [b, a];
  return wwwOf(narrow.host) === wide.host ? { host: wide.host, subdomains: false } : null;
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length <= long.length && short.every((segment, i) => segment === long[i]);
}
