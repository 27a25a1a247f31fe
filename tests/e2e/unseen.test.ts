import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { hits } from './harness/hits.ts';
import { openWeb, type Web } from './harness/server.ts';
import { words } from './harness/words.ts';

/** Words that stand nowhere else: found anywhere, they come from us. */
const WRITTEN = {
  name: 'Quarvelin evening',
  why: 'Brontessa said so',
  sites: ['feed.example', 'spa.example/sam'],
};
const TRACES = ['Quarvelin', 'Brontessa'];

/** What a page may try that knows our id, run in the page: all that gave anything. */
const PROBES = (id: string) => `(async () => {
  const found = [];
  const base = 'chrome-extension://${id}/';
  const paths = ['pause.html', 'popup.html', 'options.html', 'manifest.json', 'icon/16.png', 'background.js', 'content-scripts/nudge.js', '_locales/en/messages.json'];
  const loaded = (element, path) => new Promise((resolve) => {
    element.onload = () => resolve(found.push(element.tagName + ' ' + path));
    element.onerror = () => resolve();
    element.src = base + path;
    document.body.append(element);
  });
  for (const path of paths) {
    await fetch(base + path).then(() => found.push('fetch ' + path), () => {});
    for (const tag of ['img', 'script']) await loaded(document.createElement(tag), path);
  }
  const frame = document.createElement('iframe');
  await new Promise((resolve) => {
    frame.onload = resolve;
    frame.src = base + 'pause.html';
    document.body.append(frame);
  });
  // A frame that could not be loaded shows the browser's own error page, whatever the address, and tells that it has.
  try { if (frame.contentDocument) found.push('frame readable'); } catch {}
  if (globalThis.chrome?.runtime?.sendMessage) found.push('runtime');
  for (const key of Object.keys(globalThis)) if (/holdfast/i.test(key)) found.push('global ' + key);
  if (/holdfast|chrome-extension/i.test(document.documentElement.outerHTML.replaceAll(base, ''))) found.push('dom');
  return found;
})()`;

describe('what others can see', { timeout: 180_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-unseen-'));
  let web: Web;
  let chromium: Chromium;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args, profile });
    await setBoundary(chromium, WRITTEN);
  }, 60_000);
  afterAll(async () => {
    await web?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test.each([
    ['not chosen', 'http://elsewhere.example/'],
    ['chosen, on an address that is not covered', 'http://spa.example/home'],
  ])('a site %s finds nothing of us, even with our id', async (_, address) => {
    const tab = await chromium.page();
    await tab.goto(address);
    expect(await tab.evaluate(PROBES(chromium.extensionId))).toEqual([]);
    const { extensionId } = chromium;
    const entries = `JSON.stringify(performance.getEntries().map(({ name }) => name).filter((name) => !name.includes('${extensionId}')))`;
    expect(await tab.evaluate(entries)).not.toContain('extension');
  });

  test('a page that opens a paused site keeps no handle on ours', async () => {
    const tab = await chromium.page();
    await tab.goto('http://elsewhere.example/');
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('/pause.html'));
    await tab.evaluate('void (globalThis.handle = open("http://feed.example/"))');
    const paused = await (await opened).asPage();
    await paused.waitForSelector('.pause .main');
    expect(await tab.evaluate('[handle.closed, handle.length]')).toEqual([true, 0]);
    expect(await paused.evaluate('opener')).toBeNull();
    await paused.close();
  });

  test('addresses and titles say nothing of the person', async () => {
    const tab = await chromium.page();
    await tab.goto('http://feed.example/somebody').catch(() => null);
    await tab.waitForSelector('.pause .main');
    // The popup goes when anything else comes to the front: each is looked at as it opens.
    await expectNothingTold(tab);
    await expectNothingTold(await chromium.popup());
    await expectNothingTold(await chromium.openOptions());
    expect(await tab.evaluate('history.state')).toBeNull();
    await tab.bringToFront();
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector('.turned-back');
  });

  test('nothing of what was written lies readable in the browser’s files, running or closed', async () => {
    expect(hits(profile, TRACES)).toEqual([]);
    await chromium.close();
    expect(hits(profile, TRACES)).toEqual([]);
    // The search does find what lies open: site names do.
    expect(hits(profile, ['feed.example']).length).toBeGreaterThan(0);
  });
});

async function expectNothingTold(page: Page): Promise<void> {
  const own = /^chrome-extension:\/\/[a-p]{32}\/(?:(?:popup|options)\.html|pause\.html\?r=\d+)$/;
  expect(await page.evaluate('location.href')).toMatch(own);
  expect(await page.evaluate('document.title')).toBe(words('extension_name'));
}
