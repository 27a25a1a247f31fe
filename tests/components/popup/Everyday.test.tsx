import '../../../components/popup/popup.css';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Everyday } from '../../../components/popup/Everyday';
import { Popup } from '../../../components/popup/Popup';
import { type MemoryHouse, memoryHouse } from '../memory';
import { show } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
const button = (name: string) => page.getByRole('button', { name, exact: true });

function showLocked() {
  memory.world.vault = 'locked';
  show(
    <Everyday
      house={memory.house()}
      actions={{ ...memory.actions, holdUnnamed: vi.fn() }}
      vault={memory.actions.vault}
      onRecovered={vi.fn()}
    />,
  );
}

function showOpen() {
  memory.world.vault = 'open';
  show(
    <Popup
      house={memory.house()}
      here={null}
      evening={{ restedOn: null, actions: memory.actions.evenings }}
      actions={memory.actions}
      onOpen={vi.fn()}
      onBeside={vi.fn()}
      onLock={showLocked}
      onBoundaryHere={vi.fn()}
    />,
  );
}

beforeEach(async () => {
  await page.viewport(360, 600);
  memory = memoryHouse();
});

test('who thinks better of opening it is back where they were', async () => {
  showLocked();
  await button(SAY('everyday_open')).click();
  await expect.element(page.getByLabelText(SAY('vault_passphrase'), { exact: true })).toHaveFocus();
  await button(SAY('everyday_not_now')).click();
  await expect.element(button(SAY('everyday_open'))).toHaveFocus();
});

test('locked and opened by somebody in it, it begins at its heading', async () => {
  showOpen();
  await button(SAY('vault_lock')).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect.element(button(SAY('everyday_held'))).toBeVisible();
  await expect.element(heading).toHaveFocus();
  await button(SAY('everyday_open')).click();
  await expect.element(page.getByLabelText(SAY('vault_passphrase'), { exact: true })).toHaveFocus();
  showOpen();
  await expect.element(page.getByText(SAY('popup_holding'))).toBeVisible();
  await expect.element(heading).toHaveFocus();
});
