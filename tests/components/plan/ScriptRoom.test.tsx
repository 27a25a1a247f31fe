import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { scriptText } from '../../../components/plan/scriptText';
import { expectNoAxeFault } from '../axe';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const message = () => document.querySelector('.message')?.textContent ?? '';

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = memoryHouse();
  memory.world.vault = 'open';
});

async function open() {
  showOptions({ memory });
  await button(SAY('options_nav_toolkit')).click();
  await button(new RegExp(`^${SAY('toolkit_script')}`)).click();
  await expect.element(page.getByRole('heading', { level: 1, name: SAY('script_title') })).toHaveFocus();
}

describe('a message to a friend', () => {
  test('is put together of parts, and copied by one’s own hand', async () => {
    await open();
    expect(message()).toContain(SAY('script_says_word_agreed'));
    expect(message()).toContain(SAY('script_says_not_confront'));
    await userEvent.fill(page.getByLabelText(SAY('script_channel')), 'at work');
    await userEvent.fill(page.getByLabelText(SAY('script_times')), 'before noon');
    await userEvent.fill(page.getByLabelText(SAY('script_not_by')), 'the phone at home');
    for (const ask of ['script_ask_call', 'script_ask_bed', 'script_ask_bag'] as const)
      await page.getByRole('checkbox', { name: SAY(ask) }).click();
    await expect.element(page.getByText(SAY('script_asks_full'))).toBeVisible();
    await expect
      .element(page.getByRole('checkbox', { name: SAY('script_ask_come') }))
      .not.toBeInTheDocument();
    for (const part of [
      SAY('script_says_channel', 'at work'),
      SAY('script_says_times', 'before noon'),
      SAY('script_says_not_by', 'the phone at home'),
      `1. ${SAY('script_ask_call')}`,
      `3. ${SAY('script_ask_bag')}`,
    ])
      expect(message()).toContain(part);
    await button(SAY('paper_copy')).click();
    await expect.element(page.getByText(SAY('support_copied'))).toBeVisible();
    expect(memory.world.done).toEqual([`copy ${message()}`]);
    await expectNoAxeFault();
  });

  test('has the word only where a person wants it there', async () => {
    await open();
    expect(document.querySelectorAll('main input[type=text]')).toHaveLength(5);
    await page.getByRole('radio', { name: SAY('script_word_message') }).click();
    await userEvent.fill(page.getByLabelText(SAY('script_word_label'), { exact: true }), 'green scarf');
    expect(message()).toContain(SAY('script_says_word', 'green scarf'));
    await page.getByRole('radio', { name: SAY('script_word_person') }).click();
    expect(message()).not.toContain('green scarf');
    await button(SAY('script_keep')).click();
    await expect.element(page.getByText(SAY('script_kept'))).toBeVisible();
    expect(memory.plan.script.values()).toMatchObject([{ word: '' }]);
  });

  test('takes an ask of one’s own', async () => {
    await open();
    await userEvent.fill(page.getByLabelText(SAY('script_ask_own')), 'Water my plants');
    await button(SAY('script_ask_add')).click();
    expect(message()).toContain('1. Water my plants');
  });

  test('is not kept unless that is asked for, and can go again', async () => {
    await open();
    await userEvent.fill(page.getByLabelText(SAY('script_channel')), 'at work');
    await expect.element(page.getByText(SAY('script_not_kept'))).toBeVisible();
    await button(SAY('options_nav_today')).click();
    await open();
    await expect.element(page.getByLabelText(SAY('script_channel'))).toHaveValue('');
    expect(memory.journal.drafts.size).toBe(0);
    await userEvent.fill(page.getByLabelText(SAY('script_channel')), 'at work');
    await button(SAY('script_keep')).click();
    await expect.element(page.getByText(SAY('script_kept'))).toBeVisible();
    await button(SAY('options_nav_today')).click();
    await open();
    await expect.element(page.getByLabelText(SAY('script_channel'))).toHaveValue('at work');
    await button(SAY('script_erase')).click();
    await button(SAY('journal_erase_yes')).click();
    await expect.poll(() => memory.plan.script.values()).toEqual([null]);
  });

  test('has the emergency number above it, nobody to send it to and nothing that sends', async () => {
    await open();
    const text = document.querySelector('main')?.textContent ?? '';
    expect(text.indexOf(SAY('plan_danger'))).toBeLessThan(text.indexOf(SAY('script_says_hello')));
    expect(document.querySelectorAll('main a, main input[type=tel], main input[type=email]')).toHaveLength(0);
    await expect.element(button(/send/i)).not.toBeInTheDocument();
  });

  test('can be put together where nothing is kept', async () => {
    memory.world.keepsNothing = true;
    await open();
    await userEvent.fill(page.getByLabelText(SAY('script_channel')), 'at work');
    expect(message()).toContain('at work');
    await expect.element(button(SAY('script_keep'))).not.toBeInTheDocument();
    await expect.element(page.getByText(SAY('script_nothing_kept'))).toBeVisible();
  });

  test.each(LOOKS)('looked at, $name', async (look) => {
    await setLook(look);
    await open();
    await expect.element(page.getByLabelText(SAY('plan_country'))).toBeVisible();
    await page.getByRole('checkbox', { name: SAY('script_ask_call') }).click();
    await userEvent.fill(page.getByLabelText(SAY('script_channel')), 'at work, before noon');
    await takePicture('script', look);
  });
});

test('a message of nothing still asks for nothing dangerous', () => {
  const text = scriptText({ word: ' ', channel: '', times: ' ', asks: [' '], notBy: '' }, SAY);
  expect(text.split('\n\n')).toEqual([
    SAY('script_says_hello'),
    SAY('script_says_word_agreed'),
    SAY('script_says_not_confront'),
    SAY('script_says_thanks'),
  ]);
});
