import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeFault } from '../axe';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { SIX_LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { LONG, SAY } from '../words';

const OVER = { kind: 'for', from: NOW.at - 49 * HOUR_MS, until: NOW.at - HOUR_MS } as const;
const NAME = 'A quiet weekend';
let memory: MemoryHouse;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const gave = () => page.getByLabelText(SAY('farewell_gave'));

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = memoryHouse();
  memory.world.vault = 'open';
});

async function list() {
  showOptions({ memory });
  await button(SAY('options_nav_boundaries')).click();
}

describe('a boundary whose time is over', () => {
  beforeEach(() => {
    memory.add(draftOn(['forum.example'], { name: NAME }, { window: OVER }), 50 * HOUR_MS);
  });

  test('asks what it gave and for a line to take along, and both are kept', async () => {
    await list();
    await expect.element(gave()).not.toBeInTheDocument();
    await page.getByRole('radio', { name: SAY('closing_partly') }).click();
    await gave().fill('Two slow mornings');
    await page.getByLabelText(SAY('farewell_line')).fill('I can be quiet');
    await expectNoAxeFault();
    await button(SAY('closing_finish')).click();
    await expect.element(page.getByText(SAY('closing_finished'))).toBeVisible();
    expect(memory.week.farewells.values()).toEqual([
      { boundaryId: 'b1', name: NAME, date: '2026-11-24', gave: 'Two slow mornings', line: 'I can be quiet' },
    ]);
    expect(memory.lines.values()).toMatchObject([{ form: 'own', text: 'I can be quiet', kept: true }]);
    await button(SAY('options_nav_toolkit')).click();
    await button(new RegExp(`^${SAY('toolkit_review')}`)).click();
    await page.getByText(SAY('farewell_all')).click();
    await expect.element(page.getByText('Two slow mornings')).toBeVisible();
  });

  test('closes as well without a word', async () => {
    await list();
    await page.getByRole('radio', { name: SAY('closing_kept') }).click();
    await button(SAY('closing_finish')).click();
    await expect.element(page.getByText(SAY('closing_finished'))).toBeVisible();
    expect(memory.week.farewells.values()).toEqual([]);
    expect(memory.lines.values()).toEqual([]);
  });

  test('is not closed where the words could not be kept: they stand there still', async () => {
    await list();
    await page.getByRole('radio', { name: SAY('closing_kept') }).click();
    await gave().fill('Sleep');
    memory.world.refusal = 'storage-full';
    await button(SAY('closing_finish')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(gave()).toHaveValue('Sleep');
    expect(memory.world.done).not.toContain('close');
  });

  test('takes the words along, too, when it is changed before it begins again', async () => {
    await list();
    await page.getByRole('radio', { name: SAY('closing_set_down') }).click();
    await gave().fill('Sleep');
    await button(SAY('closing_change')).click();
    await expect.element(page.getByLabelText(SAY('boundary_name'))).toHaveValue(NAME);
    expect(memory.week.farewells.values()).toMatchObject([{ gave: 'Sleep', line: '' }]);
  });

  test('asks for no words where none can be kept', async () => {
    memory.world.keepsNothing = true;
    await list();
    await page.getByRole('radio', { name: SAY('closing_kept') }).click();
    await expect.element(button(SAY('closing_finish'))).toBeVisible();
    await expect.element(gave()).not.toBeInTheDocument();
  });
});

describe('a boundary that is ended', () => {
  beforeEach(async () => {
    const rules = { window: { kind: 'open' }, coolingOffMinutes: 0 } as const;
    memory.add(draftOn(['forum.example'], { name: NAME }, rules));
    await list();
    await button(SAY('boundary_end_named', NAME)).click();
    await button(SAY('ending_end')).click();
  });

  test('has a moment for itself, kept or not', async () => {
    await expect.element(page.getByRole('heading', { name: SAY('farewell_title', NAME) })).toBeVisible();
    await gave().fill('Air');
    await button(SAY('farewell_keep')).click();
    await expect.element(page.getByText(SAY('farewell_kept'))).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(memory.week.farewells.values()).toMatchObject([{ name: NAME, gave: 'Air' }]);
    await expect.element(gave()).not.toBeInTheDocument();
  });

  test('needs no words', async () => {
    await gave().fill('Never mind');
    await button(SAY('farewell_skip')).click();
    await expect.element(gave()).not.toBeInTheDocument();
    expect(memory.week.farewells.values()).toEqual([]);
  });
});

describe('a plan that was made', () => {
  async function make(plan: string) {
    showOptions({ memory });
    await button(SAY('boundaries_new')).click();
    await button(SAY('boundary_own')).click();
    await page.getByLabelText(SAY('boundary_name')).fill(NAME);
    await page.getByText(SAY('boundary_fold_words'), { exact: true }).click();
    await page.getByLabelText(SAY('boundary_plan'), { exact: true }).fill(plan);
    await button(SAY('boundary_save')).click();
    await expect.element(page.getByText(SAY('boundary_saved'))).toBeVisible();
  }

  test('is gone through once, by keyboard, in three steps', async () => {
    await make('write to Mia');
    const heading = page.getByRole('heading', { name: SAY('rehearse_title') });
    await expect.element(heading).toBeVisible();
    await expectNoAxeFault();
    (button(SAY('rehearse_begin')).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(SAY('rehearse_picture'))).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText(SAY('rehearse_read'))).toHaveFocus();
    await expect.element(page.getByText(SAY('rehearse_plan', 'write to Mia'))).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText(SAY('rehearse_see'))).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(heading).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('can be left, and is not asked for again', async () => {
    await make('write to Mia');
    await button(SAY('rehearse_skip')).click();
    await button(SAY('options_nav_today')).click();
    await button(SAY('options_nav_boundaries')).click();
    await expect.element(page.getByText(NAME)).toBeVisible();
    await expect.element(page.getByText(SAY('rehearse_title'))).not.toBeInTheDocument();
  });

  test('is not gone through where there is none, or it is the same', async () => {
    await make('');
    await expect.element(page.getByText(SAY('rehearse_title'))).not.toBeInTheDocument();
    await button(SAY('boundary_change_named', NAME)).click();
    await page.getByText(SAY('boundary_fold_words'), { exact: true }).click();
    await page.getByLabelText(SAY('boundary_plan'), { exact: true }).fill('a walk');
    await button(SAY('boundary_save_change')).click();
    await expect.element(page.getByText(SAY('rehearse_title'))).toBeVisible();
    await button(SAY('boundary_change_named', NAME)).click();
    await button(SAY('boundary_save_change')).click();
    await expect.element(page.getByText(SAY('boundary_changed'))).toBeVisible();
    await expect.element(page.getByText(SAY('rehearse_title'))).not.toBeInTheDocument();
  });
});

test.each(SIX_LOOKS)('looked at, $name', async (look) => {
  const say = look.long ? LONG : SAY;
  await setLook(look);
  memory.add(draftOn(['forum.example'], { name: NAME }, { window: OVER }), 50 * HOUR_MS);
  memory.add(draftOn(['a.example'], { name: 'Let go', plan: 'a walk' }, { coolingOffMinutes: 0 }));
  showOptions({ memory, say });
  document.documentElement.dir = look.direction;
  await button(say('options_nav_boundaries')).click();
  await page.getByRole('radio', { name: say('closing_partly') }).click();
  await button(say('boundary_end_named', 'Let go')).click();
  await button(say('ending_end')).click();
  await expect.element(page.getByRole('heading', { name: say('farewell_title', 'Let go') })).toBeVisible();
  window.scrollTo(0, 0);
  await takePicture('farewell', look);
});
