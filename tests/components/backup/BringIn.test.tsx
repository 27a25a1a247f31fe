import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BringIn } from '../../../components/backup/BringIn';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { SAY } from '../words';
import { fileOf, memoryBackup, NOW, PASSPHRASE } from './memory';

let memory: ReturnType<typeof memoryBackup>;
let changed: number;
beforeEach(() => {
  memory = memoryBackup();
  changed = 0;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const fileField = () => page.getByLabelText(SAY('backup_bring_file'), { exact: true });
const passphraseField = () => page.getByLabelText(SAY('backup_bring_passphrase'), { exact: true });

function begin() {
  show(
    <main>
      <h1>Settings</h1>
      <BringIn
        actions={memory.actions}
        now={NOW}
        onChanged={() => {
          changed += 1;
        }}
      />
    </main>,
  );
}

async function look(name = 'holdfast-2026-11-20.age', passphrase = PASSPHRASE) {
  begin();
  await userEvent.upload(fileField(), fileOf(name));
  await userEvent.fill(passphraseField(), passphrase);
  await userEvent.keyboard('{Enter}');
}

/** The preview as it is read: each row's texts. */
const rows = () =>
  [...document.querySelectorAll('tr')].map(({ children }) => [...children].map((c) => c.textContent));

test('what is in it is shown first; one button brings it in', async () => {
  await look();
  await expect.element(page.getByText('This copy was made on November 20, 2026 at 10:30 AM.')).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  expect(rows()).toEqual([
    [SAY('backup_kind_entry')],
    [SAY('backup_in_new'), '1,204'],
    [SAY('backup_in_changed'), '3'],
    [SAY('backup_in_both_changed'), '2'],
    [SAY('backup_in_erased_there'), '1'],
    [SAY('backup_in_erased_here'), '4'],
    [SAY('backup_in_same'), '310'],
    [SAY('backup_kind_event')],
    [SAY('backup_in_new'), '96'],
    [SAY('backup_kind_boundary')],
    [SAY('backup_in_same'), '4'],
  ]);
  await expect.element(page.getByText(SAY('backup_found_both'))).toBeVisible();
  await expectNoAxeFault();
  expect(memory.asked).toEqual(['open holdfast-2026-11-20.age']);
  await button(SAY('backup_found_bring')).click();
  await expect.element(page.getByText(SAY('backup_bring_done'))).toBeVisible();
  expect(memory.asked.at(-1)).toBe('bring in');
  expect(changed).toBe(1);
});

test('what has no name here is counted together, once and last', async () => {
  memory.world.parts = [
    ['contact', 'new', 3],
    ['entry', 'new', 2],
    ['script', 'new', 1],
    ['piece', 'new', 9],
  ];
  await look();
  await expect.element(page.getByText(SAY('backup_kind_other'))).toBeVisible();
  expect(rows()).toEqual([
    [SAY('backup_kind_entry')],
    [SAY('backup_in_new'), '2'],
    [SAY('backup_kind_other')],
    [SAY('backup_in_new'), '4'],
  ]);
});

test('by keyboard, from the file to the end', async () => {
  begin();
  await userEvent.tab();
  await expect.element(fileField()).toHaveFocus();
  await userEvent.upload(fileField(), fileOf('a.age'));
  fileField().element().focus();
  await userEvent.tab();
  await userEvent.keyboard(`${PASSPHRASE}{Enter}`);
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  await userEvent.tab();
  await expect.element(button(SAY('backup_found_bring'))).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(SAY('backup_bring_done'))).toBeVisible();
});

test('left alone, nothing has come in, and nothing of it stays in the form', async () => {
  await look();
  await button(SAY('backup_not_now')).click();
  await expect.element(passphraseField()).toHaveValue('');
  expect(memory.asked).not.toContain('bring in');
  expect(changed).toBe(0);
});

test('where everything is here already there is nothing to bring', async () => {
  memory.world.parts = [['entry', 'same', 3]];
  await look();
  await expect.element(page.getByText(SAY('backup_found_all_here'))).toBeVisible();
  expect(button(SAY('backup_found_bring')).elements()).toEqual([]);
});

test('both bars say how far they have come', async () => {
  let held = Promise.withResolvers<void>();
  memory.world.hold = held.promise;
  await look();
  memory.world.tell(0.3);
  await expect
    .element(page.getByRole('progressbar', { name: SAY('backup_bring_reading') }))
    .toHaveAttribute('aria-valuenow', '30');
  held.resolve();
  held = Promise.withResolvers<void>();
  memory.world.hold = held.promise;
  await button(SAY('backup_found_bring')).click();
  memory.world.tell(0.7);
  await expect
    .element(page.getByRole('progressbar', { name: SAY('backup_bring_bringing') }))
    .toHaveAttribute('aria-valuenow', '70');
  await expectNoAxeFault();
  held.resolve();
  await expect.element(page.getByText(SAY('backup_bring_done'))).toBeVisible();
});

describe('what is refused is said, and changes nothing', () => {
  test('no file', async () => {
    begin();
    await userEvent.fill(passphraseField(), 'x');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('backup_bring_no_file'));
    await expectNoAxeFault();
    expect(memory.asked).toEqual([]);
  });

  test('a wrong passphrase: the file stays chosen', async () => {
    await look('a.age', 'not this one');
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('backup_problem_wrong_passphrase'));
    expect((fileField().element() as HTMLInputElement).files?.[0]?.name).toBe('a.age');
    await userEvent.fill(passphraseField(), PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(button(SAY('backup_found_bring'))).toBeVisible();
  });

  test('another file', async () => {
    await look('diary.txt');
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('backup_problem_foreign'));
    expect(changed).toBe(0);
  });

  test('a full disk halfway', async () => {
    memory.world.bringRefusal = 'storage-full';
    await look();
    await button(SAY('backup_found_bring')).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('refusal_storage_full'));
    // What came in until then is here: whatever shows it is to look again.
    expect(changed).toBe(1);
  });
});
