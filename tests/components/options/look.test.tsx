import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { LONG } from '../words';

const click = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** A house in which everything that can be on the list is. */
function fullHouse(): MemoryHouse {
  const memory = memoryHouse();
  memory.add(
    draftOn(
      ['bank.example'],
      { name: 'No trading at night' },
      { window: { kind: 'open' }, response: 'rest' },
    ),
  );
  memory.add(
    draftOn(
      [],
      { name: 'No calls while I work' },
      {
        window: { kind: 'weekly', times: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
      },
    ),
  );
  const evenings = {
    kind: 'weekly',
    times: [{ days: [1, 2, 3, 4, 5], from: '19:00', to: '07:00' }],
  } as const;
  const mail = memory.add(
    draftOn(
      ['mail.example', 'chat.example'],
      { name: 'No work mail after seven', why: 'Evenings belong to me and the children.' },
      {
        window: evenings,
        response: 'nudge',
      },
    ),
    2 * HOUR_MS,
    false,
  );
  const feed = memory.add(
    draftOn(
      ['instagram.com/sam', 'tiktok.com'],
      { name: "Not checking Sam's feed", why: 'Because every time I look, I lose the evening.' },
      {},
      NOW.at - 30 * HOUR_MS,
    ),
    30 * HOUR_MS,
  );
  memory.add(
    draftOn(
      ['forum.example'],
      { name: 'A quiet weekend' },
      { window: { kind: 'for', from: NOW.at - 60 * HOUR_MS, until: NOW.at - HOUR_MS } },
    ),
    60 * HOUR_MS,
  );
  const held = (n: number, boundaryId: string) =>
    memory.log({ id: `h${n}`, at: NOW.at - n * 60_000, kind: 'held', boundaryId, by: 'turned-back' });
  for (let n = 1; n <= 4; n += 1) held(n, feed.id);
  memory.log({
    id: 'c1',
    at: NOW.at - 9 * 60_000,
    kind: 'crossed',
    boundaryId: feed.id,
    passMinutes: 5,
    reason: null,
    neededNow: false,
    fromReserve: false,
  });
  held(20, mail.id);
  return memory;
}

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
