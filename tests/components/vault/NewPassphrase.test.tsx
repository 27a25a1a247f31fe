import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NewPassphrase } from '../../../components/vault/NewPassphrase';
import type { Reply } from '../../../utils/protocol';
import { expectNoAxeFault } from '../axe';
import { show } from '../stage';
import { SAY } from '../words';
import { memoryVault, PASSPHRASE } from './actions';

const field = (name: string) => page.getByLabelText(name, { exact: true });

function begin(reply: Reply): string[] {
  const told: string[] = [];
  const onChange = async (passphrase: string, progress: (share: number) => void) => {
    progress(1);
    told.push(passphrase);
    return reply;
  };
  show(
    <main>
      <NewPassphrase
        actions={memoryVault().actions}
        onChange={onChange}
        onDone={() => void told.push('done')}
      />
    </main>,
  );
  return told;
}

async function choose() {
  await userEvent.fill(field('Passphrase'), PASSPHRASE);
  await userEvent.fill(field('The same once more'), PASSPHRASE);
  await userEvent.keyboard('{Enter}');
}

test('takes the place of the one before', async () => {
  const told = begin({ ok: true, value: null });
  await expect.element(page.getByRole('heading', { name: 'A new passphrase' })).toHaveFocus();
  await expectNoAxeFault();
  await choose();
  await expect.poll(() => told).toEqual([PASSPHRASE, 'done']);
});

test('what is refused is said, and the field is there again', async () => {
  const told = begin({ ok: false, refusal: 'storage-failed' });
  await choose();
  await expect.element(page.getByText(SAY('refusal_storage_failed'))).toBeVisible();
  await expect.element(field('Passphrase')).toBeVisible();
  expect(told).toEqual([PASSPHRASE]);
});
