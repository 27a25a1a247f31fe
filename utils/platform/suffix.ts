import { parse } from 'tldts';
import type { SuffixOf } from '../core/site-reading';

/**
 * What the Public Suffix List (its private part too: `github.io`) says of a host. The list is large: import this
 * file only where a person types a site, and lazily. A host under no listed suffix (`localhost`) has none.
 */
export const suffixOf: SuffixOf = (host) => {
  const { publicSuffix, domain, isIp, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  return {
    suffix: isIcann || isPrivate ? publicSuffix : null,
    registrable: domain,
    isIp: isIp === true,
  };
};
