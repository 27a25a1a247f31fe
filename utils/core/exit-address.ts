import { addressOf, parsedUrl } from './address';
import { covers } from './region';
import type { Site } from './site';
import { bare, typedAddress } from './typed-address';

/** Why a text is no place to leave to; each has its sentence in the catalogue (`exit_problem_<name>`). */
export type ExitProblem = 'not-web' | 'not-a-site' | 'paused';

/** Where a text leads when somebody leaves: to our own plain page, to an address, or nowhere. */
export type ExitReading =
  | { readonly kind: 'plain' }
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'problem'; readonly problem: ExitProblem };

/** The longest text that is read, in UTF-16 units. */
export const LONGEST_EXIT_ADDRESS = 2000;

/**
 * Reads the address a person wants to leave to, as they typed it: never throws. Only http and https
 * lead anywhere; user info and fragment are dropped. No text at all is our own page.
 * A site of a boundary of theirs is refused (`paused`): leaving would lead straight back to us.
 *
 * @param sites of the boundaries that stand
 */
export function readExitAddress(text: string, sites: readonly Site[]): ExitReading {
  const meant = bare(text);
  if (meant === '') return { kind: 'plain' };
  const typed = meant.length > LONGEST_EXIT_ADDRESS ? null : typedAddress(meant);
  if (typed?.kind === 'not-web') return problem('not-web');
  if (typed?.kind !== 'address') return problem('not-a-site');
  const { origin, pathname, search } = typed.url;
  const href = origin + pathname + search;
  if (!addressOf(href)) return problem('not-a-site');
  return leadsOut(href, sites) ? { kind: 'address', href } : problem('paused');
}

/** Whether an address, as {@link readExitAddress} gave it, leads away from us: http or https, and no such site. */
export function leadsOut(href: string, sites: readonly Site[]): boolean {
  const address = /^https?:$/.test(parsedUrl(href)?.protocol ?? '') ? addressOf(href) : null;
  return address !== null && !sites.some((site) => covers(site, address));
}

function problem(name: ExitProblem): ExitReading {
  return { kind: 'problem', problem: name };
}
