import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Entrance, VaultActions } from '../../../components/vault/actions';
import { type Task, VaultTask } from '../../../components/vault/VaultTask';
import type { VaultState } from '../../../utils/core/house';
import type { Refusal } from '../../../utils/core/refused';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { SAY } from '../words';
import { PASSPHRASE } from './actions';
import { CODE, memoryVault } from './memory';
import '../../../components/vault/vault.css';

const NEXT = 'seven gulls over grey sand';

let world: { vault: VaultState; done: string[]; onChange(): void };
let actions: VaultActions;
let left: number;

beforeEach(async () => {
  world = { vault: 'unsealed', done: [], onChange: () => {} };
  actions = memoryVault(world);
  left = 0;
  await actions.set(PASSPHRASE, () => {});
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const field = (name: string) => page.getByLabelText(name, { exact: true });

function begin(task: Task, over: Partial<VaultActions> = {}) {
  const done = () => {
    left += 1;
  };
  show(
    <main>
      <VaultTask task={task} actions={{ ...actions, ...over }} onDone={done} />
    </main>,
  );
}

/** Gives a passphrase where it is asked for, by keyboard alone: the heading has the focus, the field is the next. */
async function give(passphrase: string) {
  await userEvent.tab();
  await userEvent.keyboard(`${passphrase}{Enter}`);
}

const opensWith = async (entrance: Entrance) => (await actions.remove(entrance, () => {})).ok;

describe.each(['change', 'renew', 'remove'] as const)('%s', (task) => {
  test('asks for the passphrase once more, and leaving changes nothing', async () => {
    begin(task);
    await expect.element(heading(SAY(`vault_task_${task}`))).toHaveFocus();
    await expect.element(field('Passphrase')).toHaveAttribute('autocomplete', 'current-password');
    // What follows is what was asked for, not an opening.
    const act = page.getByRole('button', { name: SAY(`vault_task_${task}`) });
    await expect.element(act).toHaveAttribute('type', 'submit');
    await expectNoAxeFault();
    await press('Leave it as it is');
    expect(left).toBe(1);
    expect(world.vault).toBe('open');
    expect(await opensWith({ passphrase: PASSPHRASE })).toBe(true);
  });

  test('goes no further with what is not it', async () => {
    begin(task);
    await give('not this one');
    await expect.element(field('Passphrase')).toHaveAccessibleDescription(SAY('refusal_wrong_passphrase'));
    await expect.element(field('Passphrase')).toHaveFocus();
    expect(document.body.textContent).not.toContain(CODE);
    expect(world.vault).toBe('open');
    await expectNoAxeFault();
  });
});

test('another passphrase takes the place of the one before, by keyboard alone', async () => {
  begin('change');
  await expect.element(heading('Change the passphrase')).toHaveFocus();
  await give(PASSPHRASE);
  await expect.element(heading('A new passphrase')).toHaveFocus();
  await userEvent.fill(field('Passphrase'), NEXT);
  await userEvent.fill(field('The same once more'), NEXT);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(SAY('vault_task_change_done'))).toBeVisible();
  await expect.element(heading('Change the passphrase')).toHaveFocus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(left).toBe(1);
  expect(await opensWith({ passphrase: PASSPHRASE })).toBe(false);
  expect(await opensWith({ passphrase: NEXT })).toBe(true);
});

describe('a new recovery code', () => {
  const groups = () =>
    [...document.querySelectorAll('label')].map(({ textContent }) => {
      const group = CODE.split('-')[Number(/\d/.exec(textContent ?? '')?.[0]) - 1];
      if (group === undefined) throw new Error('a group is asked for');
      return group;
    });

  test('is shown, and typed back from paper', async () => {
    begin('renew');
    await give(PASSPHRASE);
    await expect.element(heading('Recovery code')).toHaveFocus();
    const shown = page.getByRole('listitem').elements();
    expect(shown.map(({ textContent }) => textContent).join('-')).toBe(CODE);
    await press('I have written it down');
    await expect.element(heading('A look at your copy')).toHaveFocus();
    for (const group of groups()) {
      await userEvent.tab();
      await userEvent.keyboard(group);
    }
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(SAY('vault_done_checked'))).toBeVisible();
    await expect.element(heading('Make a new recovery code')).toHaveFocus();
    await expectNoAxeFault();
    await press('Go on');
    expect(left).toBe(1);
  });

  test('can be left while it is shown, which is said before and after', async () => {
    begin('renew');
    await give(PASSPHRASE);
    await expect.element(page.getByText(SAY('vault_code_leave'))).toBeVisible();
    await press('Do this later');
    await expect.element(page.getByText(SAY('vault_done_unchecked'))).toBeVisible();
    expect(document.body.textContent).not.toContain(CODE.slice(0, 4));
  });

  test('is not called checked where that could not be kept', async () => {
    const refused = { ok: false, refusal: 'storage-full' } as const;
    begin('renew', { confirmed: async () => refused });
    await give(PASSPHRASE);
    await press('I have written it down');
    for (const group of groups()) {
      await userEvent.tab();
      await userEvent.keyboard(group);
    }
    await press('Check');
    await expect.element(page.getByText(SAY('vault_done_unchecked'))).toBeVisible();
  });
});

test('the passphrase is taken away, with how far that has come, and what it means', async () => {
  let tell = (_: number) => {};
  const held = Promise.withResolvers<void>();
  begin('remove', {
    async remove(entrance, progress) {
      tell = progress;
      await held.promise;
      return await actions.remove(entrance, progress);
    },
  });
  await give(PASSPHRASE);
  const bar = page.getByRole('progressbar', { name: 'A moment' });
  await expect.element(bar).toHaveAttribute('aria-valuenow', '0');
  tell(0.3);
  await expect.element(bar).toHaveAttribute('aria-valuenow', '30');
  expect(world.vault).toBe('open');
  await expectNoAxeFault();
  held.resolve();
  await expect.element(page.getByText(SAY('vault_task_remove_done'))).toBeVisible();
  await expect.element(heading('Take the passphrase away')).toHaveFocus();
  expect(world.vault).toBe('unsealed');
  await press('Go on');
  expect(left).toBe(1);
});

test.each(['renew', 'remove'] as const)(
  '%s: what is refused is said, and can be tried again',
  async (task) => {
    let refusal: Refusal | null = 'storage-full';
    const refused = async () => (refusal ? { ok: false as const, refusal } : null);
    begin(task, {
      renew: async (...asked) => (await refused()) ?? actions.renew(...asked),
      remove: async (...asked) => (await refused()) ?? actions.remove(...asked),
    });
    await give(PASSPHRASE);
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(field('Passphrase')).toHaveFocus();
    refusal = null;
    await userEvent.keyboard(`${PASSPHRASE}{Enter}`);
    const next = task === 'renew' ? heading('Recovery code') : page.getByText(SAY('vault_task_remove_done'));
    await expect.element(next).toBeVisible();
  },
);

test('setting one is the guided way', async () => {
  begin('set');
  await expect.element(heading('A passphrase for your words')).toHaveFocus();
  await press('Not now');
  expect(left).toBe(1);
});
