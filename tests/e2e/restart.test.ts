import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, setBoundary } from './harness/boundary.ts';
import { launch } from './harness/chromium.ts';
import { copyOf, grantedProfile, removeProfiles } from './harness/profile.ts';
import { openWeb, type Web } from './harness/server.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const ADDRESS = 'http://feed.example/sam';

describe('over the end of the browser', () => {
  let web: Web;
  let profile = '';

  beforeAll(async () => {
    web = await openWeb();
    const granted = await grantedProfile(['*://*.feed.example/*']);
    profile = copyOf(granted);
    removeProfiles(granted);
  });

  afterAll(async () => {
    removeProfiles(profile);
    await web?.close();
  });

  test('a boundary meets the first visit of the next day, before anything of us is open', async () => {
    const evening = await launch({ profile, args: web.args });
    const wish = { name: 'Not the feed', sites: ['http://feed.example'], isAllowed: true };
    await setBoundary(evening, wish);
    await evening.close();
    web.clear();

    const morning = await launch({ profile, args: web.args });
    const tab = await morning.page();
    await visit(tab, ADDRESS);
    await paused(tab);
    expect(web.asked('feed.example')).toEqual([]);
    await tab.waitForSelector(byRole('heading', 'Not the feed'));
    await press(tab, words('pause_turn_back'));
    await tab.waitForSelector(byRole('heading', words('pause_turned_back')));
    await morning.close();
  });

  test('what was logged is there the day after', async () => {
    const chromium = await launch({ profile, args: web.args });
    const popup = await chromium.popup();
    await popup.waitForSelector(`::-p-text(${words('ui_held_times_one')})`);
    await chromium.close();
  });
});
