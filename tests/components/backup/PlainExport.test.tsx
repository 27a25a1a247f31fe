import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PlainExport } from '../../../components/backup/PlainExport';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { SAY } from '../words';
import { memoryBackup } from './memory';

const button = (name: string) => page.getByRole('button', { name, exact: true });

function begin() {
  const memory = memoryBackup();
  show(
    <main>
      <h1>Settings</h1>
      <PlainExport actions={memory.actions} />
    </main>,
  );
  return memory;
}

test('the warning stands before the button that saves', async () => {
  const memory = begin();
  expect(button(SAY('backup_plain_save')).elements()).toEqual([]);
  await button(SAY('backup_plain_begin')).click();
  await expect.element(page.getByText(SAY('backup_plain_warning'))).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  await expectNoAxeFault();
  await button(SAY('backup_close')).click();
  expect(memory.asked).toEqual([]);
});

test('each form is saved as itself, by keyboard', async () => {
  const memory = begin();
  await button(SAY('backup_plain_begin')).click();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('radio', { name: SAY('backup_plain_csv') })).toBeChecked();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(SAY('backup_keep_done', 'holdfast-2026-11-24.csv'));
  expect(memory.asked).toEqual(['plain csv']);
});

test('what is not in the file is said', async () => {
  const memory = begin();
  memory.world.leftOut = 2;
  await button(SAY('backup_plain_begin')).click();
  await button(SAY('backup_plain_save')).click();
  await expect.element(page.getByText(SAY.count('backup_plain_left', 2))).toBeVisible();
  await expectNoAxeFault();
});

test('what is refused is said', async () => {
  const memory = begin();
  memory.world.refusal = 'locked';
  await button(SAY('backup_plain_begin')).click();
  await button(SAY('backup_plain_save')).click();
  await expect.element(page.getByRole('status')).toHaveTextContent(SAY('refusal_locked'));
});
