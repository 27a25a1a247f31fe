import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeFault } from '../axe';
import { type MemoryHouse, memoryHouse } from '../memory';
import { showOptions } from '../stage';
import { SAY } from '../words';

const choice = () => page.getByRole('checkbox', { name: SAY('veil_choice') });
let memory: MemoryHouse;

beforeEach(() => {
  memory = memoryHouse();
});

async function begin(vault: MemoryHouse['world']['vault']) {
  memory.world.vault = vault;
  showOptions({ memory });
  await page.getByRole('button', { name: SAY('options_nav_settings') }).click();
}

test('without a passphrase it is not offered, and says what it takes', async () => {
  await begin('unsealed');
  await expect.element(page.getByText(SAY('veil_needs_passphrase'))).toBeVisible();
  await expect.element(choice()).not.toBeInTheDocument();
});

test('chosen, it says so, and the settings say when; taken back, too', async () => {
  await begin('open');
  await expect.element(page.getByText(SAY('veil_rests'))).toBeVisible();
  await choice().click();
  await expect.element(page.getByText(SAY('veil_on')).first()).toBeVisible();
  await expect.element(choice()).toBeChecked();
  await expect.element(page.getByText(new RegExp(SAY('settled_sites_in_vault')))).toBeVisible();
  await expect.element(page.getByText(SAY('settings_kept_sites_in_vault'))).toBeVisible();
  await expectNoAxeFault();
  await choice().click();
  await expect.element(page.getByText(SAY('settings_kept_here'))).toBeVisible();
  await expect.element(page.getByText(SAY('veil_off')).first()).toBeVisible();
  await expect.element(choice()).not.toBeChecked();
  expect(memory.world.done).toEqual(expect.arrayContaining(['sites in vault true', 'sites in vault false']));
});

test('on a no of the browser’s it is as it was, and says that nothing has changed', async () => {
  memory.actions.vault.keepSitesInVault = async () => ({ ok: true, value: false });
  await begin('open');
  await choice().click();
  await expect.element(page.getByText(SAY('veil_not_allowed')).first()).toBeVisible();
  await expect.element(choice()).not.toBeChecked();
});

test('on a disk that is full it is as it was, and says why', async () => {
  memory.actions.vault.keepSitesInVault = async () => ({ ok: false, refusal: 'storage-full' });
  await begin('open');
  await choice().click();
  await expect.element(page.getByText(SAY('refusal_storage_full')).first()).toBeVisible();
  await expect.element(choice()).not.toBeChecked();
});

test('locked, the screen says that boundaries rest', async () => {
  memory.world.vault = 'locked';
  memory.world.sitesInVault = { isOn: true, changedAt: 5 };
  showOptions({ memory });
  await expect.element(page.getByText(SAY('locked_resting'))).toBeVisible();
  await expect.element(page.getByText(SAY('locked_meanwhile'))).not.toBeInTheDocument();
});
