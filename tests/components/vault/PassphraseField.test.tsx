import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PassphraseField } from '../../../components/vault/PassphraseField';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { named } from '../words';
import '../../../components/vault/vault.css';

function Field({ kind }: { readonly kind: 'new-password' | 'current-password' }) {
  const [value, setValue] = useState('');
  const [isShown, setShown] = useState(false);
  return (
    <main>
      <h1>Field</h1>
      <PassphraseField
        label="Passphrase"
        kind={kind}
        value={value}
        onValue={setValue}
        isShown={isShown}
        onShown={setShown}
      />
    </main>
  );
}

const field = () => page.getByLabelText('Passphrase');

test.each(['new-password', 'current-password'] as const)(
  'tells managers of passwords it is a %s',
  async (kind) => {
    show(<Field kind={kind} />);
    await expect.element(field()).toHaveAttribute('type', 'password');
    await expect.element(field()).toHaveAttribute('autocomplete', kind);
  },
);

test('while it is shown, no browser writes it to its session files, or sends it away to be spelled', async () => {
  show(<Field kind="new-password" />);
  await userEvent.fill(field(), 'warm stones');
  await page.getByRole('button', { name: named('vault_show') }).click();
  await expect.element(field()).toHaveAttribute('type', 'text');
  await expect.element(field()).toHaveAttribute('autocomplete', 'off');
  await expect.element(field()).toHaveAttribute('spellcheck', 'false');
  await expect.element(field()).toHaveAttribute('autocorrect', 'off');
  await expect.element(field()).toHaveValue('warm stones');
  await page.getByRole('button', { name: named('vault_hide') }).click();
  await expect.element(field()).toHaveAttribute('type', 'password');
  await expect.element(field()).toHaveValue('warm stones');
});

test('takes what is pasted', async () => {
  show(<Field kind="current-password" />);
  await field().click();
  const data = new DataTransfer();
  data.setData('text/plain', 'from a manager');
  const input = field().element();
  const isTaken = input.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
  expect(isTaken).toBe(true);
});

test('is shown and hidden by keyboard, and the field keeps what was typed', async () => {
  show(<Field kind="new-password" />);
  await field().click();
  await userEvent.keyboard('kelp');
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: named('vault_show') })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: named('vault_hide') })).toHaveFocus();
  await expect.element(field()).toHaveValue('kelp');
  await expectNoAxeFault();
});
