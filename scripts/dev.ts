/**
 * Builds as you type, and opens Chromium with what was built and the practice site: a page is drawn anew when a view
 * changes, and the extension loads anew when anything else does. `npm run dev`; Ctrl-C ends it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'wxt';
import { OUTPUT } from '../tests/e2e/harness/words.ts';
import { findChromium } from './browsers.ts';
import { openPracticeSite } from './practice-site.ts';
import { ROOT } from './program.ts';
import { closed, openWindow } from './window.ts';

const DEV = { build: join(OUTPUT, 'chrome-mv3-dev'), profile: join(OUTPUT, 'dev-profile') };

const server = await createServer({ root: ROOT, webExt: { disabled: true } });
await server.start();
const found = await findChromium();
if ('path' in found && (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) {
  const site = await openPracticeSite();
  beForDevelopers(DEV.profile);
  const browser = await openWindow(found.path, site.origin, DEV);
  await closed(browser);
  await site.close();
  await server.stop();
  process.exit();
}
console.log(`No window is opened here. Load ${DEV.build} as an unpacked extension in a Chromium of yours.`);

/** In a profile that is not for developers, Chromium does not take back an extension of this machine that loads anew. */
function beForDevelopers(profile: string): void {
  const path = join(profile, 'Default', 'Preferences');
  if (existsSync(path)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(path, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}
