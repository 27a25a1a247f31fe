import { isIp } from './region';
import type { Region } from './site';

/**
 * The match patterns whose permission a region needs, the least that covers it: host and below as one pattern,
 * a host alone with its `www.`. Ports and paths are left out: Firefox's patterns know no ports, and permissions no paths.
 */
export function originsOf({ host, subdomains }: Region): readonly string[] {
  if (isIp(host)) return [`*://${host}/*`];
  if (subdomains) return [`*://*.${host}/*`];
  return host.startsWith('www.') ? [`*://${host}/*`] : [`*://${host}/*`, `*://www.${host}/*`];
}
