import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_WORDS } from '../../../utils/core/private-record';
import { expectNoAxeFault } from '../axe';
import type { MemoryHouse } from '../memory';
import { showOptions } from '../stage';
import { named, SAY } from '../words';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });
const heading = (name: string) => page.getByRole('heading', { name });

describe('the private record', () => {
  let memory: MemoryHouse;
  beforeEach(async () => {
    memory = showOptions();
    await button(SAY('options_nav_toolkit')).click();
    await expectNoAxeFault();
    await page.getByRole('button', { name: new RegExp(SAY('toolkit_record')) }).click();
    await expect.element(heading(SAY('record_question'))).toBeVisible();
  });
  const open = () => button(SAY('record_open')).click();

  test('asks first whether this device can be reached, with nothing that was written on the screen', async () => {
    memory.record.write(null, { ...NO_WORDS, what: 'a thing' });
    expect(document.body.textContent).not.toContain('a thing');
    expect(document.body.textContent).toContain(SAY('record_else_paper'));
    await expectNoAxeFault();
    await open();
    await expect.element(page.getByText('a thing')).toBeVisible();
    await button(SAY('options_nav_today')).click();
    await button(SAY('options_nav_toolkit')).click();
    await page.getByRole('button', { name: new RegExp(SAY('toolkit_record')) }).click();
    await expect.element(heading(SAY('record_question'))).toBeVisible();
    expect(document.body.textContent).not.toContain('a thing');
  });

  test('takes facts, keeps what is begun, and puts a correction on top of what stood there', async () => {
    await open();
    await expect.element(heading(SAY('record_title'))).toHaveFocus();
    await button(SAY('record_new')).click();
    await expect.element(heading(SAY('record_new_title'))).toHaveFocus();
    expect(page.getByRole('button', { name: SAY('record_save') }).element()).toHaveProperty('disabled', true);
    await userEvent.fill(field(SAY('record_who')), 'Sam');
    await userEvent.fill(field(SAY('record_what')), 'He took my phone.');
    await page.getByRole('checkbox', { name: SAY('record_tag_watching') }).click();
    await expectNoAxeFault();
    await button(SAY('record_later')).click();
    await button(SAY('record_new')).click();
    await expect.element(field(SAY('record_what'))).toHaveValue('He took my phone.');
    await button(SAY('record_save')).click();
    await expect.element(page.getByText(SAY('record_saved'))).toBeVisible();
    await expect.element(page.getByText('He took my phone.')).toBeVisible();
    await expectNoAxeFault();

    await page.getByRole('button', { name: SAY('record_correct_of', SAY('record_no_day')) }).click();
    await userEvent.fill(field(SAY('record_what')), 'He took my phone and read it.');
    await button(SAY('record_correct_save')).click();
    await expect.element(page.getByText('He took my phone and read it.')).toBeVisible();
    await page.getByText(SAY('record_earlier')).click();
    await expect.element(page.getByText('He took my phone.', { exact: true })).toBeVisible();
    await expectNoAxeFault();
  });

  test('says no "saved" that is not so, and loses nothing', async () => {
    await open();
    await button(SAY('record_new')).click();
    await userEvent.fill(field(SAY('record_what')), 'Words');
    memory.world.refusal = 'storage-full';
    await button(SAY('record_save')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(field(SAY('record_what'))).toHaveValue('Words');
  });

  test('takes files in one by one, says what became of their details, and refuses what is too large', async () => {
    await open();
    await button(SAY('record_new')).click();
    const file = (name: string, type: string, size = 3) => new File([new Uint8Array(size)], name, { type });
    await page.getByLabelText(SAY('record_file_choose')).upload(file('door.jpg', 'image/jpeg'));
    await expect.element(page.getByText('door.jpg')).toBeVisible();
    await expect.element(page.getByText(new RegExp(SAY('record_place_out')))).toBeVisible();
    const dropped = new DataTransfer();
    dropped.items.add(file('message.txt', 'text/plain'));
    dropped.items.add(file('film.mp4', 'video/mp4', 20 * 1024 * 1024 + 1));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }),
    );
    await expect.element(page.getByText('message.txt')).toBeVisible();
    await expect.element(page.getByText(SAY('record_file_large', 'film.mp4', '20 MB'))).toBeVisible();
    const pasted = new DataTransfer();
    pasted.items.add(file('pasted.png', 'image/png'));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }),
    );
    await expect.element(page.getByText('pasted.png')).toBeVisible();
    await expectNoAxeFault();
    await button(SAY('record_file_off_of', 'message.txt')).click();
    await expect.element(page.getByText('message.txt')).not.toBeInTheDocument();
    expect(memory.record.seen.detached).toEqual(['f2']);
    await button(SAY('record_throw_away')).click();
    await expect.element(heading(SAY('record_title'))).toHaveFocus();
    expect(memory.record.seen.detached.sort()).toEqual(['f1', 'f2', 'f3']);
  });

  test('shows a picture when asked to, and says which one is damaged', async () => {
    const file = (id: string) => ({
      id,
      at: 1,
      name: `${id}.png`,
      type: 'image/png',
      bytes: 9,
      sha256: 'a'.repeat(64),
      details: 'kept' as const,
    });
    memory.record.write(null, { ...NO_WORDS, what: 'x', attachments: [file('whole'), file('broken')] });
    memory.record.seen.damaged.add('broken');
    await open();
    await button(SAY('record_file_show_of', 'whole.png')).click();
    await expect.element(page.getByRole('img', { name: 'whole.png' })).toBeVisible();
    await button(SAY('record_file_show_of', 'broken.png')).click();
    await expect.element(page.getByText(SAY('record_file_damaged', 'broken.png'))).toBeVisible();
    await expectNoAxeFault();
  });

  test('marks what was changed behind its back, and what is missing', async () => {
    for (const what of ['one', 'two', 'three']) memory.record.write(null, { ...NO_WORDS, what });
    memory.record.tamper(1, (revision) =>
      revision.form === 'written'
        ? { ...revision, content: { ...revision.content, what: 'never said' } }
        : revision,
    );
    memory.record.tamper(2, () => null);
    await open();
    const marked = page.getByRole('article').filter({ hasText: 'never said' });
    await expect.element(marked.getByText(SAY('record_fault_changed'))).toBeVisible();
    const sound = page.getByRole('article').filter({ hasText: 'three' });
    expect(sound.element().textContent).not.toContain(SAY('record_fault_changed'));
    await expect
      .element(page.getByText(/^Between what was written .* Something is missing here/))
      .toBeVisible();
  });

  test('gives eight words to keep, and knows them again', async () => {
    memory.record.write(null, { ...NO_WORDS, what: 'one' });
    await open();
    await page.getByText(SAY('record_words_title')).click();
    const shown = page.getByText(/^(?:[a-z]+ ){7}[a-z]+$/);
    await expect.element(shown).toBeVisible();
    const words = shown.element().textContent ?? '';
    memory.record.write(null, { ...NO_WORDS, what: 'two' });
    await userEvent.fill(field(SAY('record_words_field')), 'not eight words');
    await button(SAY('record_words_compare')).click();
    await expect.element(page.getByText(SAY('record_words_none'))).toBeVisible();
    await userEvent.fill(field(SAY('record_words_field')), words.toUpperCase());
    await button(SAY('record_words_compare')).click();
    await expect.element(page.getByText(/Everything written up to then is as it was/)).toBeVisible();
    await expectNoAxeFault();
  });

  test('is erased after a question that says what stays', async () => {
    memory.record.write(null, { ...NO_WORDS, what: 'to go' });
    await open();
    await button(named('record_erase')).click();
    await expect.element(page.getByText(SAY('record_erase_question'))).toBeVisible();
    await button(SAY('record_erase_yes')).click();
    await expect.element(page.getByText(SAY('record_erased'))).toBeVisible();
    await expect.element(page.getByText('to go')).not.toBeInTheDocument();
  });

  test('can be written in with nothing kept: printed, copied, gone', async () => {
    await button(SAY('record_unkept')).click();
    await userEvent.fill(field(SAY('record_what')), 'Only here');
    await expectNoAxeFault();
    await button(SAY('record_copy')).click();
    await expect.element(page.getByText(SAY('record_copied'))).toBeVisible();
    expect(memory.record.seen.copied[0]).toContain('Only here');
    await button(SAY('record_print')).click();
    expect(memory.record.seen.printed).toBe(1);
    await button(SAY('record_unkept_leave')).click();
    await button(SAY('record_unkept')).click();
    await expect.element(field(SAY('record_what'))).toHaveValue('');
    expect(memory.journal.drafts.size).toBe(0);
  });

  test('keeps nothing where a person wants nothing kept', async () => {
    memory.world.keepsNothing = true;
    memory.world.onChange();
    await expect.element(page.getByText(SAY('record_keeps_nothing'))).toBeVisible();
    expect(button(SAY('record_open')).query()).toBe(null);
  });
});
