import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stepsIn } from '../../../components/welcome/steps';
import { draftOn } from '../drafts';
import { LINE_TODAY, type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { SAY } from '../words';

const STEPS = stepsIn('chrome');

let memory: MemoryHouse;
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

beforeEach(() => {
  memory = memoryHouse();
  memory.world.welcomed = false;
});

async function toQuestion() {
  showOptions({ memory });
  for (const _ of STEPS) await press('Next');
  await expect.element(heading(SAY('welcome_asked'))).toHaveFocus();
}

describe('somebody might', () => {
  test('settles a plain face and an early lock, and leads to a passphrase', async () => {
    await toQuestion();
    await press(SAY('welcome_asked_somebody'));
    await expect.element(heading(SAY('welcome_shared'))).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: 'Notes' })).toBeChecked();
    expect(memory.world.done).toEqual([]);
    await press(SAY('welcome_shared_done'));
    await expect.element(heading(SAY('vault_explain_title'))).toBeVisible();
    expect(memory.world.face).toBe('notes');
    expect(await memory.actions.vault.lockMinutes()).toBe(5);
    expect(memory.world.done).toEqual(['face notes', 'welcomed']);
  });

  test('another face is chosen by the keyboard, and Back leads to the question', async () => {
    await toQuestion();
    await press(SAY('welcome_asked_somebody'));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: 'Reader' })).toBeChecked();
    await press('Back');
    await expect.element(heading(SAY('welcome_asked'))).toHaveFocus();
    await press(SAY('welcome_asked_me'));
    await expect.element(heading(SAY('boundary_new_title'))).toBeVisible();
    expect(memory.world.face).toBe('holdfast');
  });

  test('what could not be kept is said, and one is not led on as if it were', async () => {
    memory.world.refusal = 'storage-full';
    await toQuestion();
    await press(SAY('welcome_asked_nothing'));
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('refusal_storage_full'));
    expect(memory.world.done).not.toContain('welcomed');
  });
});

describe('nothing kept', () => {
  test('leads to what there is to read; forms say why they are not there, and how to change it', async () => {
    await toQuestion();
    await press(SAY('welcome_asked_nothing'));
    await expect.element(heading(SAY('today_title'))).toBeVisible();
    await expect.element(page.getByText(LINE_TODAY)).toBeVisible();
    expect(memory.world.done).toEqual(['keeps nothing true', 'welcomed']);

    await press('Journal');
    await expect.element(page.getByText(SAY('look_unkept'))).toBeVisible();
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    await press('Boundaries');
    await press('Set a boundary');
    await expect.element(page.getByText(SAY('look_unkept'))).toBeVisible();
    await press(SAY('look_unkept_change'));
    await page.getByRole('checkbox', { name: SAY('look_nothing') }).click();
    await press('Journal');
    await expect.element(page.getByRole('textbox')).toBeVisible();
  });

  test('a hold is answered kindly, and not asked to be kept', async () => {
    memory.world.welcomed = true;
    memory.world.keepsNothing = true;
    memory.add(draftOn(['feed.example']));
    showOptions({ memory });
    await page.getByRole('button', { name: /^I held it/ }).click();
    await expect.element(page.getByText(SAY('look_held_unkept'))).toBeVisible();
    expect(memory.world.done).toEqual([]);
  });
});

describe.each(LOOKS)('looks well, $name', (look) => {
  test('the question and what follows', async () => {
    await setLook(look);
    await toQuestion();
    await takePicture('welcome-asked', look);
    await press(SAY('welcome_asked_somebody'));
    await takePicture('welcome-shared', look);
  });

  test('a form that is not there', async () => {
    await setLook(look);
    memory.world.welcomed = true;
    memory.world.keepsNothing = true;
    showOptions({ memory });
    await press('Journal');
    await takePicture('unkept', look);
  });
});
