import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { underscored } from '../../../components/ui/refusal';
import { expectNoAxeFault } from '../axe';
import { fileOf, PASSPHRASE } from '../backup/memory';
import { LINE_TODAY, type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { LONG, SAY } from '../words';

const STATES = ['failed', 'newer-version', 'vault-lost', 'records-lost'] as const;
type State = (typeof STATES)[number];

let memory: MemoryHouse;
beforeEach(() => {
  memory = memoryHouse();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const title = (state: State | 'fine') =>
  page.getByRole('heading', { level: 1, name: SAY(`rescue_title_${underscored(state)}`) });

function begin(storage: State, vault: MemoryHouse['world']['vault'] = 'unsealed') {
  Object.assign(memory.world, { storage, vault });
  showOptions({ memory });
}

async function save() {
  await button(SAY('rescue_save_button')).click();
  await expect.element(page.getByText(/holdfast-rescue-2026-11-24\.json/)).toBeVisible();
}

/** Chooses a copy and gives its passphrase. */
async function chooseCopy(name = 'holdfast-2026-11-20.age') {
  await expect.element(title('records-lost')).toHaveFocus();
  await userEvent.upload(page.getByLabelText(SAY('backup_bring_file'), { exact: true }), fileOf(name));
  await userEvent.fill(page.getByLabelText(SAY('backup_bring_passphrase'), { exact: true }), PASSPHRASE);
  await userEvent.keyboard('{Enter}');
}

describe.each(STATES)('%s', (storage) => {
  test('says what happened, that nothing is written over, and the line of the day', async () => {
    begin(storage);
    await expect.element(title(storage)).toHaveFocus();
    await expect.element(page.getByText(SAY(`rescue_what_${underscored(storage)}`))).toBeVisible();
    await expect.element(page.getByText(SAY('rescue_untouched'))).toBeVisible();
    await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
    await expectNoAxeFault();
  });

  test('is tried again, and says so where it is the same; where it is fine, the rooms are there', async () => {
    begin(storage);
    await button(SAY('rescue_again_button')).click();
    await expect.element(page.getByText(SAY('rescue_again_same'))).toBeVisible();
    expect(memory.world.done).toEqual(['retry']);
    memory.world.storage = 'fine';
    await button(SAY('rescue_again_button')).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  });

  test('gives nothing up before everything as it lies was saved', async () => {
    begin(storage);
    for (const key of ['erase_title', 'rescue_without_button'] as const)
      await expect.element(page.getByText(SAY(key), { exact: true })).not.toBeInTheDocument();
    await expect.element(page.getByText(SAY('rescue_more'))).toBeVisible();
    await save();
    expect(memory.world.done).toEqual(['saveBytes']);
    await expect.element(page.getByText(SAY('erase_title'), { exact: true }).first()).toBeVisible();
    // Two presses with time between them: folded away still, and slow.
    await expect.element(page.getByText(SAY('erase_button'))).not.toBeVisible();
    await expect.element(page.getByText(SAY('rescue_more'))).not.toBeInTheDocument();
    await expectNoAxeFault();
  });
});

test('says whose eyes the file is for before it is made', async () => {
  begin('failed');
  await expect.element(page.getByText(SAY('rescue_save_key'))).toBeVisible();
});

test('says how much was saved, and where it was not all of it', async () => {
  begin('failed');
  await save();
  await expect.element(page.getByText(SAY.count('rescue_saved_records', 3))).toBeVisible();
  await expect.element(page.getByText(SAY('rescue_saved_part'))).toBeVisible();
});

test('what could not be saved is said, and does not stand in the way of beginning anew', async () => {
  memory.world.refusal = 'storage-full';
  begin('failed');
  await button(SAY('rescue_save_button')).click();
  await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
  await expect.element(page.getByText(SAY('rescue_anew_what'))).toBeVisible();
});

test('a later version asks for an update, and not for a restart', async () => {
  begin('newer-version');
  await expect.element(page.getByText(SAY('rescue_again_update'))).toBeVisible();
  await expect.element(page.getByText(SAY('rescue_again_restart'))).not.toBeInTheDocument();
});

describe('a copy', () => {
  test.each(['failed', 'newer-version'] as const)('where all is %s comes in later', async (storage) => {
    begin(storage);
    await expect.element(page.getByText(SAY('rescue_copy_later'))).toBeVisible();
    expect(document.querySelector('input[type=file]')).toBeNull();
  });

  test('without a key comes in after beginning anew', async () => {
    begin('vault-lost');
    await expect.element(page.getByText(SAY('rescue_copy_anew'))).toBeVisible();
    expect(document.querySelector('input[type=file]')).toBeNull();
  });

  test('brings back what was missing, and the page stays until the person goes on', async () => {
    begin('records-lost');
    await chooseCopy();
    await button(SAY('backup_found_bring')).click();
    await expect.element(title('fine')).toBeVisible();
    await expect.element(page.getByText(SAY('backup_bring_done'))).toBeVisible();
    await expect.element(page.getByText(SAY('rescue_untouched'))).not.toBeInTheDocument();
    await expectNoAxeFault();
    await button(SAY('rescue_go_on')).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  });

  test('that is none says so, and everything is as it was', async () => {
    begin('records-lost');
    await chooseCopy('diary.txt');
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('backup_problem_foreign'));
    await expect.element(title('records-lost')).toBeVisible();
    expect(memory.world.storage).toBe('records-lost');
  });

  test('needs the words to be open', async () => {
    await memory.actions.vault.set('warm stones by the water', () => undefined);
    begin('records-lost', 'locked');
    await expect.element(title('records-lost')).toHaveFocus();
    await expect.element(page.getByText(SAY('rescue_copy_locked'))).toBeVisible();
    expect(document.querySelector('input[type=file]')).toBeNull();
    const field = page.getByLabelText(SAY('vault_passphrase'), { exact: true });
    await userEvent.fill(field, 'warm stones by the water');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText(SAY('backup_bring_file'), { exact: true })).toBeVisible();
    await expect.element(title('records-lost')).toBeVisible();
  });
});

describe('going on without what is missing', () => {
  test('is offered where records are, and gives the rooms back', async () => {
    begin('records-lost');
    await save();
    await button(SAY('rescue_without_button')).click();
    expect(memory.world.done).toEqual(['saveBytes', 'letGo']);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  });

  test('that is refused says why, and stays here', async () => {
    begin('records-lost');
    await save();
    memory.world.refusal = 'storage-failed';
    await button(SAY('rescue_without_button')).click();
    await expect.element(page.getByText(SAY('refusal_storage_failed'))).toBeVisible();
    await expect.element(title('records-lost')).toBeVisible();
  });

  test('is nothing that a missing key could do', async () => {
    begin('vault-lost');
    await save();
    await expect.element(button(SAY('rescue_without_button'))).not.toBeInTheDocument();
  });
});

test('beginning anew erases everything, slowly, and says what is left', async () => {
  begin('vault-lost');
  await save();
  await page.getByText(SAY('erase_title'), { exact: true }).first().click();
  const slow = page.getByRole('button', { name: SAY('erase_button') });
  slow.element().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await expect.element(button(SAY('erase_take_back'))).toBeVisible();
  memory.world.storage = 'fine';
  await expect
    .element(page.getByRole('heading', { level: 1, name: SAY('erased_title') }), { timeout: 20_000 })
    .toBeVisible();
  expect(memory.world.done).toContain('eraseAll');
});

describe.each(LOOKS)('looked at: $name', (look) => {
  test.each([
    ['short', SAY],
    ['long', LONG],
  ] as const)('every state, saved (%s)', async (length, say) => {
    await setLook(look);
    for (const storage of STATES) {
      memory = memoryHouse();
      Object.assign(memory.world, { storage });
      showOptions({ memory, say });
      document.documentElement.dir = look.direction;
      await button(say('rescue_save_button')).click();
      await expect.element(page.getByText(say('rescue_anew_what'))).toBeVisible();
      await takePicture(`rescue-${storage}-${length}`, look);
    }
  });
});
