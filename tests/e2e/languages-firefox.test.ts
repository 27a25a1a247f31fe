import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, press, toForm } from './harness/boundary.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { arabic, IN_ARABIC, TAG, WRITTEN } from './harness/languages.ts';
import { openWeb, type Web } from './harness/server.ts';
import { toSettings } from './harness/vault.ts';
import { paused, visit } from './harness/visit.ts';
import { byRole, words } from './harness/words.ts';

const ADDRESS = 'http://feed.example/';

describe('another language than the browser’s, in Firefox', { timeout: 120_000 }, () => {
  let web: Web;
  let firefox: Firefox;

  beforeAll(async () => {
    web = await openWeb();
    firefox = await launchFirefox({ prefs: web.firefoxPrefs });
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  test('is chosen in Settings, and the pages speak it', async () => {
    const options = await firefox.ours('options.html');
    await toForm(options);
    await fill(options, words('boundary_name'), 'Not the feed');
    await fill(options, words('boundary_site_address'), ADDRESS);
    await press(options, words('boundary_save'));
    await options.waitForSelector(`::-p-text(${words('boundary_saved')})`);
    await toSettings(options);
    await options.locator(`input[value=${TAG}]`).click();
    await options.waitForSelector(byRole('heading', arabic('settings_title')));
    expect(await options.evaluate(WRITTEN)).toBe(IN_ARABIC);

    const tab = await firefox.page();
    await visit(tab, ADDRESS);
    await paused(tab);
    await tab.waitForSelector(byRole('button', arabic('pause_turn_back')));
    expect(await tab.evaluate(WRITTEN)).toBe(IN_ARABIC);
  });
});
