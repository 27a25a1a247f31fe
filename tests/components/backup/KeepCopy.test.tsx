import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KeepCopy } from '../../../components/backup/KeepCopy';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { SAY } from '../words';
import { memoryBackup, NOW, PASSPHRASE } from './memory';

const DAY = 86_400_000;
let memory: ReturnType<typeof memoryBackup>;
beforeEach(() => {
  memory = memoryBackup();
});

const begin = () =>
  show(
    <main>
      <h1>Settings</h1>
      <KeepCopy actions={memory.actions} now={NOW} />
    </main>,
  );
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });

async function choose() {
  begin();
  await button(SAY('backup_keep_begin')).click();
  await userEvent.fill(field(SAY('vault_passphrase')), PASSPHRASE);
  await userEvent.fill(field(SAY('vault_again')), PASSPHRASE);
  await button(SAY('vault_choose_done')).click();
}

test('the whole way, by keyboard alone', async () => {
  begin();
  await userEvent.tab();
  await expect.element(button(SAY('backup_keep_begin'))).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard(PASSPHRASE);
  field(SAY('vault_again')).element().focus();
  await userEvent.keyboard(`${PASSPHRASE}{Enter}`);
  await expect.element(page.getByText(/holdfast-2026-11-24\.age/)).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(memory.asked).toEqual([`keep ${PASSPHRASE}`]);
  await expectNoAxeFault();
});

test('says where the file goes and what its name tells, before anything is made', async () => {
  begin();
  await expect.element(page.getByText(/list of downloads/)).toBeVisible();
  await expectNoAxeFault();
});

describe('by age, the last copy', () => {
  test.each([
    [null, /No copy has been made yet/],
    [NOW.at - DAY, /^The last copy was made on November 23, 2026\.$/],
    [NOW.at - 29 * DAY, /^The last copy was made on/],
    [NOW.at - 45 * DAY, /from October 10, 2026, 45 days ago/],
  ])('of %s', async (at, said) => {
    memory.world.lastAt = at;
    begin();
    await expect.element(page.getByText(said)).toBeVisible();
  });
});

test('a bar says how far it has come', async () => {
  const held = Promise.withResolvers<void>();
  memory.world.hold = held.promise;
  await choose();
  memory.world.tell(0.42);
  const bar = page.getByRole('progressbar', { name: SAY('backup_keep_making') });
  await expect.element(bar).toHaveAttribute('aria-valuenow', '42');
  await expectNoAxeFault();
  held.resolve();
  await expect.element(page.getByText(/holdfast-2026-11-24\.age/)).toBeVisible();
});

test('what did not open, and so is not in it, is said', async () => {
  memory.world.leftOut = 3;
  await choose();
  await expect.element(page.getByText(/^3 things here do not open/)).toBeVisible();
  await expect.element(page.getByText(/holdfast-2026-11-24\.age/)).toBeVisible();
  await expectNoAxeFault();
});

test('nothing is said of that where all is in it', async () => {
  await choose();
  await expect.element(page.getByText(/holdfast-2026-11-24\.age/)).toBeVisible();
  expect(page.getByText(/do not open/).elements()).toHaveLength(0);
});

test('what is refused is said, and can be tried again or left', async () => {
  memory.world.refusal = 'storage-failed';
  await choose();
  await expect.element(page.getByText(SAY('refusal_storage_failed'))).toBeVisible();
  await button(SAY('backup_not_now')).click();
  await expect.element(button(SAY('backup_keep_begin'))).toBeVisible();
});

test('a passphrase that is guessed soon is not taken', async () => {
  begin();
  await button(SAY('backup_keep_begin')).click();
  await userEvent.fill(field(SAY('vault_passphrase')), 'kelp');
  await userEvent.fill(field(SAY('vault_again')), 'kelp');
  await button(SAY('vault_choose_done')).click();
  await expect.element(field(SAY('vault_passphrase'))).toHaveFocus();
  expect(memory.asked).toEqual([]);
});
