import { parseArgs } from 'node:util';
import { findChromium } from './browsers.ts';
import { openPracticeSite } from './practice-site.ts';
import { runOwn } from './program.ts';
import { tour, type Wanted } from './tour.ts';
import { closed, openWindow } from './window.ts';

/**
 * Builds, and opens a browser with Holdfast and the practice site. Where there is no display, or with `--tour`, takes
 * the tour instead: the same journey, walked and told, and with `--tour` every screen after it, or those parts alone that
 * are named. `--built` takes the build as it is.
 */
const { values, positionals } = parseArgs({
  options: { tour: { type: 'boolean' }, built: { type: 'boolean' } },
  allowPositionals: true,
});
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

const problem = await start();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}

/** One sentence if it did not come to pass. */
async function start(): Promise<string | null> {
  if (!values.built) {
    console.log('Building Holdfast.');
    const built = await runOwn('wxt', ['build']);
    if (!built.ok) return `${built.output}\nHoldfast could not be built.`;
  }
  return values.tour || process.env.CI === 'true' || !hasDisplay()
    ? tour(ending.signal, wanted())
    : openForPerson();
}

/** What the tour is to show. */
function wanted(): Wanted {
  if (!values.tour) return 'journey';
  return positionals.length > 0 ? positionals : 'everything';
}

async function openForPerson(): Promise<string | null> {
  const found = await findChromium();
  if ('problem' in found) return found.problem;
  const site = await openPracticeSite();
  const browser = await openWindow(found.path, site.origin);
  console.log(
    `Holdfast is open. The practice site is ${site.origin}. Close the window, or press Ctrl-C, to end.`,
  );
  const told = new Promise((resolve) => ending.signal.addEventListener('abort', resolve, { once: true }));
  await Promise.race([closed(browser), told]);
  await browser.close();
  await site.close();
  return null;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
