import type { Page } from 'puppeteer-core';
import { DECK } from '../../utils/core/deck';
import { UNSAID } from '../../utils/core/line';
import { LINE_BOOK } from '../../utils/services/kept-book';
import { changeLine, turnBook } from '../../utils/services/line-book';
import { VAULT } from '../../utils/services/vault';
import { memoryPorts } from '../services/memory';
import { lay } from './fill';

const SEASON_DAYS = 90;
const DAY_MS = 86_400_000;

/** Says of every line that it feels true and has a season of them shown: by our own code, under the vault that is there. */
export async function rateAll(page: Page): Promise<void> {
  const stored = await page.evaluate('chrome.storage.local.get("vault").then(({ vault }) => vault)');
  const zone = (await page.evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone')) as string;
  const ports = memoryPorts(Date.now() - SEASON_DAYS * DAY_MS);
  ports.clock.zone = zone;
  await ports.bareItems.write({ [VAULT]: stored });
  for (const id of DECK) await changeLine(id, 0, () => ({ ...UNSAID, verdict: 'feels-true' }), ports);
  for (let day = 0; day <= SEASON_DAYS; day += 1) {
    await turnBook(ports);
    ports.clock.at += DAY_MS;
  }
  await lay(page, await ports.records.after(null, 2 * DECK.length));
  const book = ports.bareItems.all[LINE_BOOK] as string;
  await page.evaluate(
    (name, value) => (globalThis as unknown as ChromeStorage).chrome.storage.local.set({ [name]: value }),
    LINE_BOOK,
    book,
  );
}

interface ChromeStorage {
  readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
}
