import { browser } from './browser';

const HISTORY = { permissions: ['history' as const] };

/** Whether the person lets us remove our own traces from the browser's history. */
export function mayTidy(): Promise<boolean> {
  // A browser whose manifest of ours does not know the permission says so by refusing.
  return browser.permissions.contains(HISTORY).catch(() => false);
}

/** Asks for that, or gives it back. Must be the first thing a click does. @returns whether it is allowed now */
export async function letTidy(isWanted: boolean): Promise<boolean> {
  if (isWanted) return browser.permissions.request(HISTORY);
  return !(await browser.permissions.remove(HISTORY));
}

/**
 * Removes from the browser's history our own pages, and the addresses that our pause page answered: those that are
 * paused and bear a title of ours, which Chromium gives them. Nothing else; and nothing at all where the person has not
 * allowed it. An address goes with all its visits: the history cannot be asked to forget one of them.
 * Never refuses: what could not be removed now is met the next time.
 *
 * @param titles that pages of ours bear or have borne
 * @param isPaused whether an address lies on a site that a boundary covers
 */
export async function tidyTraces(
  titles: readonly string[],
  isPaused: (href: string) => boolean,
): Promise<void> {
  if (!(await mayTidy())) return;
  const own = browser.runtime.getURL('');
  const found = await Promise.all([new URL(own).host, ...titles].map(inHistory));
  const ours = found.flat().filter(({ url = '', title = '' }) => {
    return url.startsWith(own) || (titles.includes(title) && isPaused(url));
  });
  const addresses = new Set(ours.flatMap(({ url }) => url ?? []));
  await Promise.allSettled([...addresses].map((url) => browser.history.deleteUrl({ url })));
}

/** All of the history in whose address or title the words stand. */
async function inHistory(text: string) {
  const all = { text, startTime: 0, maxResults: 100_000 };
  return browser.history.search(all).catch(() => []);
}
