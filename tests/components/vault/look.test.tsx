import type { ComponentChildren } from 'preact';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MessageKey, Say } from '../../../components/ui/say';
import { SetPassphrase } from '../../../components/vault/SetPassphrase';
import { Unlock } from '../../../components/vault/Unlock';
import { VaultSection } from '../../../components/vault/VaultSection';
import { VaultTask } from '../../../components/vault/VaultTask';
import type { VaultState } from '../../../utils/core/house';
import { LOOKS, type Look, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';
import { memoryVault, PASSPHRASE } from './actions';
import { memoryVault as wholeVault } from './memory';
import '../../../components/vault/vault.css';

const press = (say: Say, key: MessageKey) =>
  page.getByRole('button', { name: say(key), exact: true }).click();

/** The steps of the set-up, each with the way to it from the one before. */
const STEPS: readonly (readonly [string, (say: Say) => Promise<void>])[] = [
  ['explain', async () => {}],
  [
    'choose',
    async (say) => {
      await press(say, 'vault_explain_next');
      await userEvent.fill(page.getByLabelText(say('vault_passphrase'), { exact: true }), 'kelp kelp');
      await press(say, 'vault_choose_done');
    },
  ],
  ['proposed', (say) => press(say, 'vault_propose')],
  [
    'code',
    async (say) => {
      await userEvent.keyboard('tide harbor lantern willow ember{Enter}');
      await expect.element(page.getByRole('button', { name: say('vault_code_print') })).toBeVisible();
    },
  ],
  [
    'back',
    async (say) => {
      await press(say, 'vault_code_next');
      await press(say, 'vault_back_check');
    },
  ],
  ['done', (say) => press(say, 'vault_back_later')],
];

/** The popup's width. */
const POPUP: Look = { name: 'popup', width: 360, scheme: 'light', direction: 'ltr' };

/** A vault of which everything may be asked, with its passphrase set. */
async function setVault(state: VaultState) {
  const actions = wholeVault({ vault: state, done: [], onChange: () => {} });
  await actions.set(PASSPHRASE, () => {});
  return actions;
}

describe.each([...LOOKS, POPUP])('$name', (look) => {
  test.each([
    ['short', SAY],
    ['long', LONG],
  ] as const)('every step of the set-up (%s)', async (length, say) => {
    await setLook(look);
    show(
      <main class="page">
        <SetPassphrase actions={memoryVault().actions} onDone={() => {}} />
      </main>,
      say,
    );
    document.documentElement.dir = look.direction;
    for (const [name, go] of STEPS) {
      await go(say);
      await takePicture(`vault-${name}-${length}`, look);
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
    await expect.element(page.getByLabelText(say('vault_passphrase'), { exact: true })).toHaveFocus();
    await userEvent.keyboard('not this one{Enter}');
    await expect.element(page.getByText(say('refusal_wrong_passphrase'))).toBeVisible();
    await takePicture(`vault-unlock-${name}`, look);
  });

  test.each([
    ['short', SAY],
    ['long', LONG],
  ] as const)('the settings, in each state, and taking the passphrase away (%s)', async (name, say) => {
    await setLook(look);
    const states = ['unsealed', 'locked', 'open'] as const;
    const vaults = await Promise.all(states.map(setVault));
    const shown = (view: ComponentChildren) => {
      show(<main class="page">{view}</main>, say);
      document.documentElement.dir = look.direction;
    };
    for (const [i, actions] of vaults.entries()) {
      const state = states[i] ?? 'open';
      shown([
        <h1 key="h">Holdfast</h1>,
        <VaultSection key={state} state={state} browser="chrome" actions={actions} onTask={() => {}} />,
      ]);
      if (state === 'open') await expect.element(page.getByRole('radio').first()).toBeInTheDocument();
      await takePicture(`vault-section-${state}-${name}`, look);
    }
    const [, , actions] = vaults;
    if (!actions) throw new Error('three states');
    shown(<VaultTask task="remove" actions={actions} onDone={() => {}} />);
    await takePicture(`vault-remove-${name}`, look);
    await userEvent.fill(page.getByLabelText(say('vault_passphrase'), { exact: true }), PASSPHRASE);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(say('vault_task_remove_done'))).toBeVisible();
    await takePicture(`vault-removed-${name}`, look);
  });
});
