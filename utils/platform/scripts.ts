import type { Scripts } from '../services/ports';
import { browser } from './browser';

const ID = 'visit';
const FILE = 'content-scripts/nudge.js';

/**
 * One registration, for the chosen sites only; none when there are none. Registrations outlive the browser but not
 * an update (Chromium), so they are compared with what is wanted each time. Pages already open when a site is newly
 * chosen get the script too: they are not disturbed, but their next step within the page is met.
 */
export const chosenSites: Scripts = {
  async runOn(matches, outlives) {
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    const before = registered?.matches ?? [];
    const isAsKept = !registered || (registered.persistAcrossSessions ?? true) === outlives;
    if (sameSet(before, matches) && isAsKept) return;
    const script = {
      id: ID,
      matches: [...matches],
      js: [FILE],
      runAt: 'document_start' as const,
      persistAcrossSessions: outlives,
    };
    if (registered && isAsKept && matches.length > 0) {
      await browser.scripting.updateContentScripts([script]);
    } else {
      // What the browser has written down goes only with the registration.
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      if (matches.length > 0) await browser.scripting.registerContentScripts([script]);
    }
    await runInOpenTabs(matches.filter((match) => !before.includes(match)));
  },
};

async function runInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  const injections = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })],
  );
  // A tab may have closed, sleep, or show an error page by now: the registration meets it when it loads again.
  await Promise.allSettled(injections);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
