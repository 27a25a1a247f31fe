import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Unlock } from '../../../components/vault/Unlock';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { SAY } from '../words';
import { CODE_TEXT, type MemoryVault, memoryVault, PASSPHRASE } from './actions';
import '../../../components/vault/vault.css';

let vault: MemoryVault;
let done: string[];

beforeEach(() => {
  vault = memoryVault();
  done = [];
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const passphrase = () => page.getByLabelText('Passphrase', { exact: true });
const code = () => page.getByLabelText('Recovery code', { exact: true });

function begin(first = true) {
  show(
    <main>
      <h1>Holdfast</h1>
      <Unlock
        actions={vault.actions}
        onOpen={() => void done.push('open')}
        onRecovered={(bytes) => void done.push(`recovered ${bytes.length}`)}
        first={first}
      >
        <p>Room at the foot</p>
      </Unlock>
    </main>,
  );
}

test('opens by keyboard, and forgets what was typed', async () => {
  begin();
  await expect.element(passphrase()).toHaveFocus();
  await userEvent.keyboard(`${PASSPHRASE}{Enter}`);
  await expect.poll(() => done).toEqual(['open']);
  expect(vault.asked).toEqual([`unlock ${PASSPHRASE}`]);
  await expect.element(passphrase()).toHaveValue('');
});

test('takes no focus where it stands at the foot of a page', async () => {
  begin(false);
  await expect.element(passphrase()).toBeVisible();
  expect(document.activeElement).toBe(document.body);
  await expect.element(page.getByText('Room at the foot')).toBeVisible();
});

test('says how far it has come, and is asked once', async () => {
  vault = memoryVault(false);
  begin();
  await expect.element(passphrase()).toHaveFocus();
  await userEvent.keyboard(`${PASSPHRASE}{Enter}`);
  const bar = page.getByRole('progressbar', { name: 'Opening' });
  vault.tell(0.5);
  await expect.element(bar).toHaveAttribute('aria-valuenow', '50');
  await userEvent.keyboard('{Enter}');
  expect(vault.asked).toHaveLength(1);
  await expectNoAxeFault();
  vault.answer();
  await expect.poll(() => done).toEqual(['open']);
});

test('what was not it is told, ten times over, with the same words and nothing else', async () => {
  begin();
  for (let i = 1; i <= 10; i += 1) {
    await userEvent.fill(passphrase(), `wrong ${i}`);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => vault.asked).toHaveLength(i);
    await expect.element(passphrase()).toHaveAccessibleDescription(SAY('refusal_wrong_passphrase'));
    await expect.element(passphrase()).toHaveFocus();
    await expect.element(passphrase()).toHaveValue(`wrong ${i}`);
  }
  expect(document.body.textContent).not.toMatch(/10|tries|left/);
  await expectNoAxeFault();
  await userEvent.fill(passphrase(), PASSPHRASE);
  await press('Open');
  await expect.poll(() => done).toEqual(['open']);
});

test('nothing typed asks nothing', async () => {
  begin();
  await press('Open');
  await expect.element(passphrase()).toHaveFocus();
  expect(vault.asked).toEqual([]);
});

describe('by the recovery code', () => {
  beforeEach(async () => {
    begin();
    await press('Use the recovery code');
  });

  test('opens, however it is written, and gives the code on for a new passphrase', async () => {
    await expect.element(code()).toHaveFocus();
    await expect.element(code()).toHaveAttribute('autocomplete', 'off');
    await expect.element(code()).toHaveAttribute('autocorrect', 'off');
    await expectNoAxeFault();
    await userEvent.keyboard(`${CODE_TEXT.toLowerCase().replaceAll('-', ' ')}{Enter}`);
    await expect.poll(() => done).toEqual(['recovered 16']);
    expect(vault.asked).toEqual([`recover ${CODE_TEXT}`]);
  });

  test.each([
    [CODE_TEXT.slice(2), 'vault_read_short'],
    [`${CODE_TEXT}0`, 'vault_read_long'],
    [CODE_TEXT.replace(/^./, 'U'), 'vault_read_characters'],
    [CODE_TEXT.replace(/.$/, (last) => (last === '0' ? '2' : '0')), 'vault_read_check'],
    ['0000-0000-0000-0000-0000-0000-0000', 'refusal_wrong_recovery_code'],
  ] as const)('%s: %s', async (typed, key) => {
    await userEvent.fill(code(), typed);
    await press('Open');
    await expect.element(page.getByText(SAY(key))).toBeVisible();
    await expect.element(code()).toHaveFocus();
    expect(done).toEqual([]);
  });

  test('leads back to the passphrase', async () => {
    await press('Use the passphrase');
    await expect.element(passphrase()).toHaveFocus();
  });
});
