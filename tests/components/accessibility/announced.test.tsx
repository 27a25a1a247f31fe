import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MessageKey } from '../../../components/ui/say';
import { fullHouse } from '../full-house';
import { SAY } from '../words';
import { app, at, press, room, tool } from './going';
import { type Listener, listening } from './listening';
import { showPopup } from './showPopup';

const FEED = "Not checking Sam's feed";
let listener: Listener;

beforeEach(() => page.viewport(1000, 800));
afterEach(() => listener.stop());

/** How often a sentence was said, once everything has been. */
async function times(key: MessageKey, ...values: string[]): Promise<number> {
  const sentence = SAY(key, ...values);
  const count = () => listener.said().filter((said) => said.includes(sentence)).length;
  await expect.poll(count, { message: sentence }).toBeGreaterThan(0);
  await nothingMore();
  return count();
}

/** Until two frames have passed with nothing new. */
async function nothingMore(): Promise<void> {
  for (let before = -1; before !== listener.said().length; ) {
    before = listener.said().length;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
}

/** The app once it is locked, and the focus has come to its heading. */
async function locked(): Promise<void> {
  app();
  await press('vault_lock');
  await expect.poll(() => document.activeElement?.textContent).toBe(SAY('locked_title'));
}

const fill = (key: MessageKey, text: string) =>
  userEvent.fill(page.getByLabelText(SAY(key), { exact: true }).first(), text);

/** What is done somewhere, and the sentence that is then heard. */
const DEEDS: readonly (readonly [string, () => Promise<void>, MessageKey])[] = [
  [
    'a hold',
    async () => {
      await room('boundaries');
      listener = listening();
      await press('popup_hold_named', FEED);
    },
    'popup_held',
  ],
  [
    'a word on a hold',
    async () => {
      await room('boundaries');
      await press('popup_hold_named', FEED);
      await at('boundaries_title');
      listener = listening();
      await press('felt_steady');
    },
    'felt_noted',
  ],
  [
    'a boundary that is set',
    async () => {
      await room('boundaries');
      await press('boundaries_new');
      await press('boundary_own');
      await fill('boundary_name', 'No calls');
      listener = listening();
      await press('boundary_save');
    },
    'boundary_saved',
  ],
  [
    'what is written in the journal',
    async () => {
      await room('journal');
      await fill('journal_label', 'A line');
      listener = listening();
      await press('journal_save');
    },
    'journal_saved',
  ],
  [
    'that it could not be kept',
    async () => {
      const { world } = await room('journal');
      await fill('journal_label', 'A line');
      listener = listening();
      world.refusal = 'storage-full';
      await press('journal_save');
    },
    'refusal_storage_full',
  ],
  [
    'a look at the week',
    async () => {
      await tool('week');
      await fill('week_keep', 'Walks with Mia');
      listener = listening();
      await press('week_save');
    },
    'week_kept',
  ],
  [
    'a record',
    async () => {
      await tool('record');
      await press('record_open');
      await press('record_new');
      await fill('record_what', 'Rain.');
      listener = listening();
      await press('record_save');
    },
    'record_saved',
  ],
  [
    'the lock',
    async () => {
      app();
      await expect.element(page.getByRole('button', { name: SAY('vault_lock') }).first()).toBeVisible();
      listener = listening();
      await press('vault_lock');
    },
    'locked_title',
  ],
  [
    'the lock, in the popup',
    async () => {
      const memory = fullHouse();
      memory.world.vault = 'open';
      showPopup(memory);
      await expect.element(page.getByRole('button', { name: SAY('vault_lock') })).toBeVisible();
      listener = listening();
      await press('vault_lock');
    },
    'vault_state_locked',
  ],
  [
    'a hold, in the popup',
    async () => {
      showPopup(fullHouse());
      await expect.element(page.getByText(FEED)).toBeVisible();
      listener = listening();
      await press('popup_hold_named', FEED);
    },
    'popup_held',
  ],
  [
    'a passphrase that was not it',
    async () => {
      await locked();
      await fill('vault_passphrase', 'not this one');
      listener = listening();
      await userEvent.keyboard('{Enter}');
    },
    'refusal_wrong_passphrase',
  ],
  [
    'the same, asked for by the button',
    async () => {
      await locked();
      await fill('vault_passphrase', 'not this one');
      listener = listening();
      await press('vault_unlock');
    },
    'refusal_wrong_passphrase',
  ],
  [
    'what a ritual lacks',
    async () => {
      await room('rituals');
      await press('ritual_own');
      listener = listening();
      await press('ritual_save');
    },
    'ritual_problem_name',
  ],
  [
    'where leaving leads to',
    async () => {
      await room('settings');
      await fill('exit_address', 'weather.example');
      listener = listening();
      await press('exit_address_keep');
    },
    'exit_chosen',
  ],
];

describe('is heard once, and the focus is not lost:', () => {
  test.each(DEEDS)('%s', async (_, deed, key) => {
    await deed();
    expect(await times(key)).toBe(1);
    expect(document.activeElement, 'the focus has a place').not.toBe(document.body);
  });
});
