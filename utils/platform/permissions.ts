import type { Permissions } from '../services/ports';
import { browser } from './browser';

/**
 * What the browser lets us watch. All of it is asked for once, before anybody wants to know of a site; one that is not
 * in that list by name (a person may have allowed all sites at once) is asked about by itself.
 */
export function sitePermissions(): Permissions {
  let all = granted();
  const renew = () => {
    all = granted();
  };
  browser.permissions.onAdded.addListener(renew);
  browser.permissions.onRemoved.addListener(renew);
  return {
    async allows(origins) {
      const known = await all;
      return (
        origins.every((origin) => known.has(origin)) ||
        browser.permissions.contains({ origins: [...origins] })
      );
    },
  };
}

async function granted(): Promise<ReadonlySet<string>> {
  const { origins = [] } = await browser.permissions.getAll();
  return new Set(origins);
}

/**
 * The browser's own question. Must be the first thing a click does: after an await the gesture is gone.
 *
 * @param origins match patterns; none at all are granted without a question
 * @returns whether all of them are granted now
 */
export function ask(origins: readonly string[]): Promise<boolean> {
  return origins.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: [...origins] });
}

/** All sites at once: what the browser writes down of it names none. */
export const ALL_SITES = '*://*/*';

/** Gives back the sites the browser lets us watch by their names, where it lets us watch all. Refuses over nothing. */
export async function giveBackNamedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = origins.filter((origin) => !/^(?:\*|https?):\/\/\*\/\*$|^<all_urls>$/.test(origin));
  // Some browsers say no where a wider one holds; they are kept in its list then, and nothing else is lost.
  if (origins.length > named.length && named.length > 0) {
    await browser.permissions.remove({ origins: named }).catch(() => false);
  }
}

/** Gives back every site the browser lets us watch. Chromium goes on remembering that it was allowed once. */
export async function giveBackSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
