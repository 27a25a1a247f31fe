import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { VaultActions } from '../../../components/vault/actions';
import { VaultSection } from '../../../components/vault/VaultSection';
import type { VaultState } from '../../../utils/core/house';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { SAY } from '../words';
import { memoryVault } from './memory';
import '../../../components/vault/vault.css';

let world: { vault: VaultState; done: string[]; onChange(): void };
let actions: VaultActions;
let tasks: string[];

beforeEach(() => {
  world = { vault: 'unsealed', done: [], onChange: () => {} };
  actions = memoryVault(world);
  tasks = [];
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const minutes = (name: string) => page.getByRole('radio', { name });

function begin(
  vault: VaultState,
  over: Partial<VaultActions> = {},
  browser: 'chrome' | 'firefox' = 'chrome',
) {
  world.vault = vault;
  show(
    <main>
      <h1>Settings</h1>
      <VaultSection
        state={vault}
        browser={browser}
        actions={{ ...actions, ...over }}
        onTask={(task) => void tasks.push(task)}
      />
    </main>,
  );
}

test('without a passphrase it says what that means, and leads to one', async () => {
  begin('unsealed');
  await expect.element(page.getByText(/No passphrase\..*protects from nobody who looks/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Lock now' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
  await expectNoAxeFault();
  await press('Set a passphrase');
  expect(tasks).toEqual(['set']);
});

test('locked it says so and offers nothing, so that nobody changes anything unseen', async () => {
  begin('locked');
  await expect.element(page.getByText(/^Locked\./)).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
  expect(page.getByRole('radio').elements()).toEqual([]);
  expect(document.body.textContent).not.toContain(SAY('vault_is_open_means'));
  await expectNoAxeFault();
});

describe('open', () => {
  test('says who can read now, and locks with one press', async () => {
    begin('open');
    await expect.element(page.getByText(/^Open\. .*Whoever is at this device now/)).toBeVisible();
    await expectNoAxeFault();
    await press('Lock now');
    expect(world.vault).toBe('locked');
  });

  test.each([
    ['Change the passphrase', 'change'],
    ['Make a new recovery code', 'renew'],
    ['Take the passphrase away', 'remove'],
  ])('leads on to: %s', async (name, task) => {
    begin('open');
    await press(name);
    expect(tasks).toEqual([task]);
  });

  test('says so as long as the recovery code has not been checked', async () => {
    begin('open');
    const notice = page.getByText(SAY('vault_code_unchecked'));
    await expect.element(notice).toBeVisible();
    await expectNoAxeFault();
    await actions.confirmed();
    begin('unsealed');
    begin('open');
    await expect.element(notice).not.toBeInTheDocument();
  });

  test('shows after how long it locks, and keeps another choice made with the keyboard', async () => {
    begin('open');
    await expect.element(minutes('15 min')).toBeChecked();
    minutes('15 min').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(minutes('1 hr')).toBeChecked();
    await expect.poll(actions.lockMinutes).toBe(60);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(minutes(SAY('vault_lock_with_browser'))).toBeChecked();
    await expect.poll(actions.lockMinutes).toBe(null);
  });

  test('a choice that could not be kept is not shown as if it were', async () => {
    begin('open', { setLockMinutes: async () => ({ ok: false, refusal: 'storage-full' }) });
    await expect.element(minutes('15 min')).toBeChecked();
    await page.getByRole('radio', { name: '5 min', exact: true }).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(minutes('15 min')).toBeChecked();
  });

  test('offers no choice where the one in force cannot be read', async () => {
    begin('open', { lockMinutes: () => Promise.reject(new Error('gone')) });
    await expect.element(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
    expect(page.getByRole('radio').elements()).toEqual([]);
  });
});

test('locks with the screen where the browser is allowed to tell, and a no takes the tick away', async () => {
  begin('open');
  const box = page.getByRole('checkbox', { name: SAY('vault_lock_with_screen_chrome') });
  await expect.element(box).not.toBeChecked();
  await box.click();
  await expect.element(box).toBeChecked();
  expect(world.done).toContain('screen true');
  begin('open', { locksWithScreen: async () => false, letLockWithScreen: async () => false });
  await box.click();
  await expect.element(box).not.toBeChecked();
});

test('in Firefox, which tells of no locked screen, it locks when nobody is there, and says after how long', async () => {
  begin('open', {}, 'firefox');
  await page.getByRole('checkbox', { name: SAY('vault_lock_with_screen_firefox') }).click();
  expect(world.done).toContain('screen true');
  await expect.element(page.getByText(/rested for two minutes/)).toBeVisible();
  await expect.element(page.getByText(SAY('vault_lock_with_screen_means_chrome'))).not.toBeInTheDocument();
});
