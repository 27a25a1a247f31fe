import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setBoundary } from './harness/boundary.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { ROUTES } from './harness/routes.ts';
import { openWeb, type Web } from './harness/server.ts';

/** Visits in each of the two runs: every route once here, two hundred in all in the soak. */
const VISITS = process.env.SOAK ? 200 : Object.keys(ROUTES).length;
const HOSTS = ['feed.example', 'www.feed.example', 'm.feed.example'];

describe('no byte is asked of a paused site', { timeout: 600_000 }, () => {
  let web: Web;
  let chromium: Chromium;

  beforeAll(async () => {
    web = await openWeb();
    chromium = await launch({ args: web.args });
    await setBoundary(chromium, { name: 'Not checking the feed', sites: ['feed.example'] });
    web.clear();
  }, 60_000);

  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  test.each([
    ['with the worker as it comes', false],
    ['with the worker stopped before each visit', true],
  ])('by every route, %s', async (_, isStopped) => {
    const routes = Object.entries(ROUTES);
    for (let visit = 0; visit < VISITS; visit += 1) {
      const [name, route] = routes[visit % routes.length] ?? routes[0] ?? [];
      if (!name || !route) throw new Error('no routes');
      const tab = await chromium.page();
      if (isStopped) await chromium.stopWorker();
      await tab.bringToFront();
      const host = HOSTS[visit % HOSTS.length];
      const ended = await route(`http://${host}/sam/${visit}?q=1#x`, chromium, tab);
      await ended.waitForSelector('.pause .button.main', { timeout: 10_000 }).catch(() => {
        throw new Error(`${name}: no pause page at ${ended.url()}`);
      });
      expect(ended.url(), name).toMatch(/^chrome-extension:\/\/[a-p]{32}\/pause\.html\?r=1$/);
      expect(await ended.title(), name).toBe('Holdfast');
      if (ended !== tab) await ended.close();
      await tab.close();
    }
    expect(web.asked('feed.example')).toEqual([]);
  });

  test('other sites are asked as ever', async () => {
    const tab = await chromium.page();
    await tab.goto('http://feed.example.other.example/');
    await tab.goto('http://myfeed.example/');
    expect(web.asked('myfeed.example')).toContain('GET /');
    expect(await tab.title()).toBe('Site');
  });
});
