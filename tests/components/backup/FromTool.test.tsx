import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FromTool } from '../../../components/backup/FromTool';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { SAY } from '../words';
import { DAYLIO, fileOf, LEECHBLOCK, memoryBackup } from './memory';

let memory: ReturnType<typeof memoryBackup>;
let changed: number;
beforeEach(() => {
  memory = memoryBackup();
  changed = 0;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const fileField = () => page.getByLabelText(SAY('backup_other_file'), { exact: true });

async function choose(text: string, name = 'export.txt') {
  show(
    <main>
      <h1>Settings</h1>
      <FromTool
        actions={memory.actions}
        onChanged={() => {
          changed += 1;
        }}
      />
    </main>,
  );
  await userEvent.upload(fileField(), fileOf(name, text));
}

describe('LeechBlock', () => {
  test('its sets are shown with what is left out of each; those that were off are not chosen', async () => {
    await choose(LEECHBLOCK);
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
    await expect.element(box('Quiet mornings')).toBeChecked();
    await expect.element(box('Set 2')).not.toBeChecked();
    for (const said of [
      SAY('backup_left_keyword', '~gossip'),
      SAY('backup_left_everything', '*'),
      SAY('backup_left_rest', 'activeBlock'),
      SAY('backup_left_keyword', '~rumour'),
      SAY('backup_set_none', 'Words'),
      SAY('backup_set_off'),
    ]) {
      await expect.element(page.getByText(said, { exact: true })).toBeVisible();
    }
    await expect.element(page.getByText('instagram.com and news.example')).toBeVisible();
    await expectNoAxeFault();
    expect(memory.asked).toEqual([]);
  });

  test('the browser is asked first, then the chosen ones are made', async () => {
    await choose(LEECHBLOCK);
    await box('Set 2').click();
    await button(SAY('backup_sets_make')).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('2 boundaries are made.');
    expect(memory.asked).toEqual(['ask *://*.instagram.com/* *://*.news.example/* *://*.reddit.com/*']);
    expect(memory.saved.map(({ id, words, rules }) => [id, words.name, words.why, rules.response])).toEqual([
      [null, 'Quiet mornings', 'Breathe first', 'pause'],
      [null, 'Set 2', '', 'rest'],
    ]);
    expect(changed).toBe(1);
  });

  test('with none chosen nothing can be made; left, nothing is', async () => {
    await choose(LEECHBLOCK);
    await box('Quiet mornings').click();
    await expect.element(button(SAY('backup_sets_make'))).toBeDisabled();
    await button(SAY('backup_not_now')).click();
    await expect.element(fileField()).toBeVisible();
    expect(memory.saved).toEqual([]);
  });

  test('what is refused halfway can be tried again, and makes nothing twice', async () => {
    memory.world.refusesSet = 2;
    await choose(LEECHBLOCK);
    await box('Set 2').click();
    await button(SAY('backup_sets_make')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    memory.world.refusesSet = 0;
    await button(SAY('backup_sets_make')).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('1 boundary is made.');
    expect(memory.saved.map(({ words }) => words.name)).toEqual(['Quiet mornings', 'Set 2']);
  });
});

describe('Daylio', () => {
  test('its days are counted, its own words named, and rows left out listed', async () => {
    await choose(DAYLIO, 'daylio.csv');
    for (const said of [
      /^2 check-ins can be made/,
      /^From January 2, 2026 to January 3, 2026\./,
      /^1 has a mood with a name of your own/,
      /^2 rows are left out/,
      SAY('backup_row_date', '4'),
      SAY('backup_row_time', '5'),
    ]) {
      await expect.element(page.getByText(said)).toBeVisible();
    }
    await expectNoAxeFault();
    await button(SAY('backup_entries_bring')).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('2 check-ins came in.');
    expect(memory.asked).toEqual(['entries 2']);
  });

  test('what is refused is said, and can be tried again', async () => {
    memory.world.refusal = 'storage-full';
    await choose(DAYLIO);
    await button(SAY('backup_entries_bring')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    memory.world.refusal = null;
    await button(SAY('backup_entries_bring')).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('2 check-ins came in.');
  });
});

test.each([
  ['Dear diary', 'backup_other_foreign'],
  [`${DAYLIO}\n"cut`, 'backup_other_cut'],
] as const)('another file is said to be one: %.12s', async (text, key) => {
  await choose(text);
  await expect.element(fileField()).toHaveAccessibleDescription(SAY(key));
  await expectNoAxeFault();
  expect(changed).toBe(0);
});

test('a file that has gone since it was chosen is said to be unreadable, and another is read', async () => {
  const { readOther } = memory.actions;
  memory.actions.readOther = async () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  await choose(DAYLIO);
  await expect.element(fileField()).toHaveAccessibleDescription(SAY('backup_problem_damaged'));
  memory.actions.readOther = readOther;
  await userEvent.upload(fileField(), fileOf('again.csv', DAYLIO));
  await expect.element(button(SAY('backup_entries_bring'))).toBeVisible();
});
