import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeFault } from '../axe';
import { memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { named, SAY } from '../words';

const DAY = 86_400_000;
const field = () => page.getByRole('textbox', { name: SAY('journal_label') });
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the journal', () => {
  let memory: ReturnType<typeof memoryHouse>;

  beforeEach(async () => {
    await page.viewport(1000, 800);
    memory = memoryHouse();
  });

  async function open() {
    showOptions({ memory });
    await button(SAY('options_nav_journal')).click();
    await expect.element(field()).toBeEnabled();
  }

  async function written(text: string) {
    await field().fill(text);
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText(text)).toBeVisible();
  }

  test('keeps what is written, and says so', async () => {
    await open();
    await expectNoAxeFault();
    await written('The sea was grey, and I walked anyway.');
    await expect.element(page.getByText(SAY('journal_saved'))).toBeVisible();
    await expect.element(field()).toHaveValue('');
    await expectNoAxeFault();
  });

  test('says why something was not kept, and leaves it in the field', async () => {
    await open();
    memory.world.refusal = 'storage-full';
    await field().fill('A line.');
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(field()).toHaveValue('A line.');
  });

  test('keeps what is begun when one goes elsewhere, or the vault locks, and has it again', async () => {
    await open();
    await field().fill('Half a thou');
    await button(SAY('options_nav_today')).click();
    await expect.poll(() => memory.journal.drafts.get('new')).toBe('Half a thou');
    await button(SAY('options_nav_journal')).click();
    await expect.element(field()).toHaveValue('Half a thou');
    await button(SAY('journal_throw_away')).click();
    await expect.element(field()).toHaveValue('');
    await expect.poll(() => memory.journal.drafts.size).toBe(0);
  });

  test('keeps the last words typed when the page is left quickly', async () => {
    await open();
    await field().fill('Half a thou');
    await memory.journal.leave();
    expect(memory.journal.drafts.get('new')).toBe('Half a thou');
  });

  test('lets one change an entry, and says when it was changed', async () => {
    await open();
    await written('One.');
    await button(named('journal_edit')).click();
    const edit = page.getByRole('textbox', { name: SAY('journal_edit_label') });
    await expect.element(edit).toHaveValue('One.');
    await edit.fill('One, and a half.');
    await page
      .getByRole('listitem')
      .getByRole('button', { name: SAY('journal_save') })
      .click();
    await expect.element(page.getByText('One, and a half.')).toBeVisible();
    await expect.element(page.getByText(/changed/)).toBeVisible();
  });

  test('erases an entry or a day after asking once, by keyboard alone', async () => {
    await open();
    await written('One.');
    (button(named('journal_erase')).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(SAY('journal_erase_no'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('One.')).toBeVisible();
    await expect.element(button(named('journal_erase'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(SAY('journal_erase_no'))).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText(SAY('journal_erased'))).toBeVisible();
    await expect.element(page.getByText('One.')).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: SAY('journal_title') })).toHaveFocus();
    await written('Two.');
    await button(named('journal_erase_day')).click();
    await button(SAY('journal_erase_yes')).click();
    await expect.element(page.getByText(SAY('journal_empty'))).toBeVisible();
  });

  test('shows both where two copies have both changed it', async () => {
    const at = memory.world.now.at - DAY;
    const value = (text: string) => ({ form: 'writing', date: '2026-11-23', text, tags: [] }) as const;
    memory.journal.put({
      kind: 'entry',
      id: 'two',
      at,
      versions: [
        { clock: { a: 2 }, changedAt: at + 2, value: value('Here.') },
        { clock: { a: 1, b: 1 }, changedAt: at + 1, value: value('There.') },
      ],
    });
    await open();
    await expect.element(page.getByText(SAY('journal_two_versions'))).toBeVisible();
    await expect.element(page.getByText('There.')).toBeVisible();
    await button(named('journal_edit')).click();
    await expect
      .element(page.getByRole('textbox', { name: SAY('journal_edit_label') }))
      .toHaveValue('Here.\n\nThere.');
  });

  test.each(LOOKS)('looks as it should: $name', async (look) => {
    await setLook(look);
    await open();
    await written('I noticed the light on the kitchen wall, and that nobody had to be told about it.');
    await written('A long walk.\nThen soup.');
    await takePicture('journal', look);
  });
});
