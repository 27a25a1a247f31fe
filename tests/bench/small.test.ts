import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setBoundary } from '../e2e/harness/boundary.ts';
import { type Chromium, launch } from '../e2e/harness/chromium.ts';
import { emptyExtension } from './empty-extension';
import { FIRST_PAINT } from './first-paint';
import { type MemoryLimit, memoryLimit } from './memory-limit';
import { inTurn, line } from './pairs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** How much slower than this machine: Lighthouse's figure for a cheap telephone beside a desktop. */
const SLOWER = 4;
const MEGABYTES = 512;
const WISH = { name: 'Not checking the feed', sites: ['feed.example'] };

interface Side {
  readonly chromium: Chromium;
  readonly limit: MemoryLimit;
  /** A page of the extension that stays open: the others come into its process, and are slowed with it. */
  readonly anchor: Page;
  readonly tab: Page;
}

/**
 * First run, popup and pause page on a small machine, beside an extension with nothing in it. Slowed is the thread that pages
 * run on, from before they begin (it is one for all pages of an extension); the worker and the browser itself are as
 * fast as ever.
 */
describe('bench: a small machine', { timeout: 1_200_000 }, () => {
  const lines: string[] = [];
  const sides: Side[] = [];
  let ours: Side;
  let empty: Side;

  beforeAll(async () => {
    ours = await small('ours');
    empty = await small('empty', emptyExtension());
  }, 240_000);

  afterAll(async () => {
    for (const { chromium, limit } of sides) {
      await chromium.close();
      limit.remove();
    }
    const title = `A machine ${SLOWER} times as slow, ${ours?.limit.how}: medians of the ratios of pairs taken in turn`;
    console.log(['', title, ...lines, ''].join('\n'));
  });

  async function small(name: string, build?: string): Promise<Side> {
    const limit = memoryLimit(MEGABYTES, name);
    const args = [
      '--disable-background-networking',
      '--host-resolver-rules=MAP *.example 127.0.0.1:9',
      ...limit.args,
    ];
    const chromium = await launch(build === undefined ? { args } : { args, build });
    const anchor = await chromium.openOptions();
    const tab = await chromium.page();
    const side = { chromium, limit, anchor, tab };
    sides.push(side);
    return side;
  }

  /** The first picture of a page of an extension, from when it is asked for. */
  const painted =
    ({ tab }: Side, address: () => string) =>
    async () => {
      await tab.bringToFront();
      await tab.goto('about:blank');
      // A redirect to our page is an error to whoever steers the browser, and none to who sees it.
      await tab.goto(address()).catch(() => undefined);
      return (await tab.evaluate(FIRST_PAINT)) as number;
    };

  async function pair(name: string, one: (side: Side) => () => Promise<number>) {
    const taken = await inTurn(ROUNDS, one(ours), one(empty));
    lines.push(line({ name, otherName: 'an empty one', unit: 'ms', ...taken }));
  }

  test('first run, pause page and popup', async () => {
    for (const { anchor } of sides) await anchor.emulateCPUThrottling(SLOWER);
    const page = (side: Side, name: string) => () =>
      `chrome-extension://${side.chromium.extensionId}/${name}`;
    await pair('first run painted', (side) => painted(side, page(side, 'options.html')));

    for (const { anchor } of sides) await anchor.emulateCPUThrottling(1);
    await setBoundary(ours.chromium, WISH);
    for (const { anchor } of sides) await anchor.emulateCPUThrottling(SLOWER);
    await pair('pause page painted', (side) => painted(side, () => 'http://feed.example/'));
    await pair('popup painted and usable', ({ chromium }) => async () => {
      const popup = await chromium.popup();
      const ms = (await popup.evaluate(FIRST_PAINT)) as number;
      await popup.close();
      return ms;
    });
  });

  test('room to spare', () => {
    for (const [name, { limit }] of [['ours', ours] as const, ['an empty one', empty] as const]) {
      const [peak, pressed] = [limit.peakMB(), limit.pressed()];
      if (peak === null) lines.push(`${name}: nobody counted its memory`);
      else
        lines.push(
          `${name}: all renderers together, at most ${peak.toFixed(0)} MB of ${MEGABYTES}; pressed ${pressed} times`,
        );
    }
    // Nobody was ended for want of memory: the page that was open first still answers.
    return expect(ours.anchor.evaluate('1 + 1')).resolves.toBe(2);
  });
});
