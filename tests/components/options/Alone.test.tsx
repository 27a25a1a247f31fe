import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { underscored } from '../../../components/ui/refusal';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { SAY } from '../words';

let memory: MemoryHouse;
const press = (key: Parameters<typeof SAY>[0]) =>
  page
    .getByRole('button', { name: SAY(key) })
    .first()
    .click();
const title = () => page.getByRole('heading', { level: 1, name: SAY('support_title') });
const emergency = () => page.getByText(`${SAY('support_emergency')} 112`).first();

beforeEach(() => {
  memory = memoryHouse();
});

describe('where there are no rooms, Support is one step away', () => {
  test('while it is locked, and it shows nothing that was written', async () => {
    memory.world.vault = 'locked';
    showOptions({ memory });
    await press('support_door');
    await expect.element(title()).toHaveFocus();
    await expect.element(emergency()).toBeVisible();
    await expect.element(page.getByRole('navigation')).not.toBeInTheDocument();
    await press('support_back');
    await expect.element(page.getByRole('button', { name: SAY('support_door') })).toHaveFocus();
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('locked_title') })).toBeVisible();
    expect(memory.world.done).toEqual([]);
  });

  test.each(['newer-version', 'failed', 'vault-lost', 'records-lost'] as const)(
    'where storage is %s',
    async (storage) => {
      memory.world.storage = storage;
      showOptions({ memory });
      await press('support_door');
      await expect.element(emergency()).toBeVisible();
      await press('support_back');
      await expect
        .element(page.getByRole('heading', { level: 1, name: SAY(`rescue_title_${underscored(storage)}`) }))
        .toBeVisible();
    },
  );

  test('before the first run is read, which goes on where it was', async () => {
    memory.world.welcomed = false;
    showOptions({ memory });
    await press('welcome_next');
    const second = page.getByText(SAY('welcome_step', '2', '5'));
    await expect.element(second).toBeVisible();
    await press('support_door');
    await expect.element(emergency()).toBeVisible();
    await expect.element(second).not.toBeVisible();
    await press('support_back');
    await expect.element(second).toBeVisible();
    expect(memory.world.done).toEqual([]);
  });
});

test('in the rooms it is one of them, also where nothing is kept', async () => {
  memory.world.keepsNothing = true;
  showOptions({ memory });
  await press('options_nav_support');
  await expect.element(title()).toHaveFocus();
  await expect.element(emergency()).toBeVisible();
});

describe('coming from another page', () => {
  test('it is there at once', async () => {
    showOptions({ memory, start: 'support' });
    await expect.element(emergency()).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: SAY('options_nav_support') }))
      .toHaveAttribute('aria-current', 'page');
  });

  test('and so it is while everything is locked, or not begun', async () => {
    Object.assign(memory.world, { vault: 'locked', welcomed: false });
    showOptions({ memory, start: 'support' });
    await expect.element(title()).toHaveFocus();
    await expect.element(emergency()).toBeVisible();
  });

  test('it stands before what is being written, which waits', async () => {
    showOptions({ memory });
    await press('options_nav_boundaries');
    await press('boundary_new_title');
    await page.getByRole('button', { name: 'Something of my own' }).click();
    await userEvent.fill(page.getByLabelText('What I promise myself'), 'Typed already');
    showOptions({ memory, start: 'support' });
    await expect.element(title()).toHaveFocus();
    memory.world.onChange();
    await press('support_back');
    await expect.element(page.getByLabelText('What I promise myself')).toHaveValue('Typed already');
    await expect.element(page.getByLabelText('What I promise myself')).toHaveFocus();
  });

  test('it can be asked for a second time', async () => {
    showOptions({ memory, start: 'support' });
    await press('options_nav_settings');
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('settings_title') })).toHaveFocus();
    showOptions({ memory, start: 'support' });
    await expect.element(title()).toHaveFocus();
  });
});

test.each(LOOKS)('locked, looked at, $name', async (look) => {
  await setLook(look);
  memory.world.vault = 'locked';
  showOptions({ memory });
  await takePicture('locked-door', look);
  await press('support_door');
  await expect.element(emergency()).toBeVisible();
  await takePicture('support-alone', look);
});
