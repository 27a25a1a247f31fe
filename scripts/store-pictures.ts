/**
 * The stores' pictures, of the package as it is built, in every language or in those asked for:
 * `npm run store-pictures -- de ar`. They are left under `.output/store/`, to be looked at before anybody uploads them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browsers.ts';
import { wholeIn } from './catalogue-rules.ts';
import { catalogues } from './catalogues.ts';
import { ensure } from './machine.ts';
import { openPracticeSite } from './practice-site.ts';
import { ROOT } from './program.ts';
import { storePictures } from './store/walk.ts';

const problem = await pictured(process.argv.slice(2));
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}

/** One sentence if it did not come to pass. */
async function pictured(asked: readonly string[]): Promise<string | null> {
  const all = catalogues();
  const tags = wholeIn(all).filter((tag) => asked.length === 0 || asked.includes(tag));
  if (tags.length === 0) return `Holdfast speaks ${wholeIn(all).join(', ')}.`;
  const found = await findChromium();
  if ('problem' in found) return found.problem;
  const missing = await ensure(['Xvfb', 'xdotool']);
  if (missing) return missing;
  const site = await openPracticeSite();
  try {
    for (const tag of tags) {
      const folder = join(ROOT, '.output', 'store', tag);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      const keep = (name: string, picture: Uint8Array) => writeFileSync(join(folder, `${name}.png`), picture);
      const { host } = new URL(site.origin);
      await storePictures({ ...found, tag, texts: all.get(tag) ?? {}, host, keep });
      console.log(`${tag}: ${join('.output', 'store', tag)}`);
    }
    return null;
  } finally {
    await site.close();
  }
}
