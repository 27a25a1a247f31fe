import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SetPassphrase } from '../../../components/vault/SetPassphrase';
import { Unlock } from '../../../components/vault/Unlock';
import { LOOKS, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';
import { memoryVault } from './actions';
import '../../../components/vault/vault.css';

const press = (key: Parameters<typeof SAY>[0]) =>
  page.getByRole('button', { name: SAY(key), exact: true }).click();

/** The steps of the set-up, each with the way to it from the one before. */
const STEPS: readonly (readonly [string, () => Promise<void>])[] = [
  ['explain', async () => {}],
  [
    'choose',
    async () => {
      await press('vault_explain_next');
      await userEvent.fill(page.getByLabelText(SAY('vault_passphrase'), { exact: true }), 'kelp kelp');
      await press('vault_choose_done');
    },
  ],
  ['proposed', () => press('vault_propose')],
  [
    'code',
    async () => {
      await userEvent.keyboard('tide harbor lantern willow ember{Enter}');
      await expect.element(page.getByRole('button', { name: SAY('vault_code_print') })).toBeVisible();
    },
  ],
  [
    'back',
    async () => {
      await press('vault_code_next');
      await press('vault_back_check');
    },
  ],
  ['done', () => press('vault_back_later')],
];

describe.each(LOOKS)('$name', (look) => {
  test('every step of the set-up', async () => {
    await setLook(look);
    show(
      <main class="page">
        <SetPassphrase actions={memoryVault().actions} onDone={() => {}} />
      </main>,
    );
    document.documentElement.dir = look.direction;
    for (const [name, go] of STEPS) {
      await go();
      await takePicture(`vault-${name}`, look);
    }
  });

  test.each([
    ['wrong', SAY],
    ['long', LONG],
  ] as const)('unlocking, with what was not it (%s)', async (name, say) => {
    await setLook(look);
    show(
      <main class="page">
        <h1>Holdfast</h1>
        <Unlock actions={memoryVault().actions} onOpen={() => {}} onRecovered={() => {}} first />
      </main>,
      say,
    );
    document.documentElement.dir = look.direction;
    await userEvent.keyboard('not this one{Enter}');
    await expect.element(page.getByText(say('refusal_wrong_passphrase'))).toBeVisible();
    await takePicture(`vault-unlock-${name}`, look);
  });
});
