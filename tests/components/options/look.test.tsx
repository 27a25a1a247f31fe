import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HOUR_MS } from '../drafts';
import { fullHouse } from '../full-house';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { LONG } from '../words';

const click = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

const STATES: Readonly<Record<string, (memory: MemoryHouse) => Promise<void>>> = {
  async 'today-empty'() {},
  async 'boundaries-empty'() {
    await click('Boundaries');
  },
  async templates() {
    await click('Set a boundary');
  },
  async form() {
    await click('Set a boundary');
    await click(/48 hours without/);
    await userEvent.type(page.getByLabelText('Which site'), 'm.facebook.com/sam');
  },
  async 'form-words'() {
    await click('Set a boundary');
    await click(/Not looking them up/);
    await userEvent.type(page.getByLabelText('The name I look up'), 'Anna Maria');
  },
  async 'form-wrong'() {
    await click('Set a boundary');
    await click('Something of my own');
    await userEvent.type(page.getByLabelText('Which site'), 'co.uk');
    await userEvent.fill(page.getByLabelText('How many'), '0');
    for (const summary of document.querySelectorAll('summary')) summary.click();
    await userEvent.fill(page.getByLabelText('Minutes when I do go on'), '90');
    await userEvent.fill(page.getByLabelText('A link for that'), 'call mia');
    await click('Set this boundary');
  },
  async 'form-weekly'() {
    await click('Set a boundary');
    await click(/Evenings without work mail/);
    await userEvent.type(page.getByLabelText('Which site'), 'mail.google.com');
    await click('Add');
    await userEvent.type(page.getByLabelText('Which site'), 'team.example.co.uk');
    await click('Add');
    for (const summary of document.querySelectorAll('summary')) summary.click();
  },
  async 'settings-empty'() {
    await click('Settings');
  },
};

const FULL_STATES: typeof STATES = {
  async today() {},
  async boundaries() {
    await click('Boundaries');
  },
  async 'boundaries-asked'() {
    await click('Boundaries');
    await click(/^End it: Not checking/);
    await page.getByRole('radio', { name: 'Partly' }).click();
    await click(/^I held it: Not checking/);
  },
  async 'boundaries-waiting'() {
    await click('Boundaries');
    await click(/^End it: Not checking/);
    await click('End this boundary');
    await page.getByRole('radio', { name: 'Kept' }).click();
    await click('The same again, from now');
  },
  async edit() {
    await click('Boundaries');
    await click(/^Change: Not checking/);
    await userEvent.fill(page.getByLabelText('How many'), '3');
    await click('Remove instagram.com/sam');
    await userEvent.type(page.getByLabelText('Which site'), 'reddit.com');
    await click('Add');
  },
  async settings() {
    await click('Settings');
  },
  async 'settings-sites-in-vault'(memory) {
    memory.world.vault = 'open';
    memory.world.sitesInVault = { isOn: true, changedAt: NOW.at - HOUR_MS };
    memory.world.onChange();
    await click('Settings');
  },
};

const WELCOME_STATES: typeof STATES = {
  async 'welcome-1'() {},
  async 'welcome-2'() {
    await click('Next');
  },
  async 'welcome-3'() {
    await click('Next');
    await click('Next');
  },
  async 'welcome-4'() {
    await click('Next');
    await click('Next');
    await click('Next');
  },
  async 'welcome-leave'() {
    await click('Next');
    await click('Next');
    await click('I would rather not have it here');
  },
};

describe.each(LOOKS)('$name', (look) => {
  test.each(Object.keys(STATES))('%s', async (name) => {
    await setLook(look);
    const memory = showOptions();
    await STATES[name]?.(memory);
    await takePicture(name, look);
  });

  test.each(Object.keys(FULL_STATES))('%s', async (name) => {
    await setLook(look);
    const memory = showOptions({ memory: fullHouse() });
    await FULL_STATES[name]?.(memory);
    await takePicture(name, look);
  });

  test.each(Object.keys(WELCOME_STATES))('%s', async (name) => {
    await setLook(look);
    const memory = memoryHouse();
    memory.world.welcomed = false;
    showOptions({ memory });
    await WELCOME_STATES[name]?.(memory);
    await takePicture(name, look);
  });
});

describe.each(LOOKS.filter(({ name }) => name === 'light' || name === 'narrow'))(
  'long words, $name',
  (look) => {
    test.each(['today', 'boundaries', 'settings'])('%s', async (room) => {
      await setLook(look);
      showOptions({ memory: fullHouse(), say: LONG });
      document
        .querySelectorAll<HTMLElement>('nav button')
        [['today', 'boundaries', 'settings'].indexOf(room)]?.click();
      await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
      await takePicture(`long-${room}`, look);
    });

    test('the form', async () => {
      await setLook(look);
      showOptions({ memory: fullHouse(), say: LONG });
      document.querySelectorAll<HTMLElement>('nav button')[1]?.click();
      await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
      document.querySelector<HTMLElement>('.page-head button')?.click();
      await expect.element(page.getByRole('list').last()).toBeVisible();
      document.querySelectorAll<HTMLElement>('.idea')[3]?.click();
      await expect.element(page.getByRole('textbox').first()).toBeVisible();
      for (const summary of document.querySelectorAll('summary')) summary.click();
      await takePicture('long-form', look);
    });
  },
);
