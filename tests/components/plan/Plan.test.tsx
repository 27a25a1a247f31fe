import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { underscored } from '../../../components/ui/refusal';
import type { PlanNote } from '../../../utils/core/plan';
import { isNoticeable, PLAN, traceOf } from '../../../utils/core/plan-sections';
import { expectNoAxeFault } from '../axe';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { LONG, named, SAY } from '../words';

let memory: MemoryHouse;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const title = () => page.getByRole('heading', { level: 1, name: SAY('plan_title') });
const points = () => [...document.querySelectorAll<HTMLElement>('.plan-point')];
const cash = SAY('plan_item_money_cash');

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = memoryHouse();
  memory.world.vault = 'open';
});

async function open(say = SAY) {
  showOptions({ memory, say });
  await button(say('options_nav_toolkit')).click();
  await button(new RegExp(`^${say('toolkit_plan')}`)).click();
  await expect.element(page.getByRole('heading', { level: 1, name: say('plan_title') })).toHaveFocus();
}

async function unfold(section: (typeof PLAN)[number]['id']) {
  await page.getByRole('heading', { level: 2, name: SAY(`plan_section_${section}`) }).click();
}

async function mine(section: (typeof PLAN)[number]['id'] = 'money') {
  await open();
  await button(SAY('plan_make_mine')).click();
  await unfold(section);
}

const state = (item: string, name: 'not_now' | 'thought' | 'ready') =>
  page.getByRole('group', { name: SAY('plan_state_of', item) }).getByRole('radio', {
    name: SAY(`plan_state_${name}`),
  });

describe('read', () => {
  test('opens with the emergency number, then the advocate, then the choices', async () => {
    memory.actions = { ...memory.actions, support: { ...memory.actions.support, language: 'en-GB' } };
    await open();
    await expect.element(page.getByText(`${SAY('support_emergency')} 999`, { exact: false })).toBeVisible();
    const text = document.querySelector('main')?.textContent ?? '';
    const order = [
      SAY('plan_danger'),
      '999',
      SAY('plan_advocate'),
      SAY('plan_leaving'),
      SAY('plan_section_people'),
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
  });

  test('finds another country’s numbers, and leads to all of them', async () => {
    await open();
    await expect.element(page.getByLabelText(SAY('plan_country'))).toBeVisible();
    await userEvent.fill(page.getByLabelText(SAY('plan_country')), 'norw');
    await page.getByRole('heading', { level: 2, name: 'Norway' }).click();
    await expect.element(page.getByText('116 006').first()).toBeVisible();
    await button(SAY('plan_all_lines')).click();
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('support_title') })).toHaveFocus();
  });

  test('marks each point that someone may notice, and each that leaves a trace, and no other', async () => {
    await open();
    const items = PLAN.flatMap((section) => [...section.items]);
    expect(points()).toHaveLength(items.length);
    for (const [i, item] of items.entries()) {
      const text = points()[i]?.textContent ?? '';
      expect(text).toContain(SAY(`plan_item_${underscored(item.id)}`));
      expect(text.includes(SAY('plan_noticeable'))).toBe(isNoticeable(item));
      const trace = traceOf(item);
      for (const kind of ['money', 'documents'] as const)
        expect(text.includes(SAY(`plan_trace_${kind}`))).toBe(trace === kind);
    }
  });

  test('asks for no date, counts nothing and shows no progress', async () => {
    await open();
    expect(
      document.querySelectorAll('progress, meter, [role=progressbar], .bar, .ring, input[type=date]'),
    ).toHaveLength(0);
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d+ ?(?:%|of \d)/);
  });

  test.each([
    ['nothing is to be kept', { keepsNothing: true }],
    ['nothing can be read', { storage: 'failed', vault: 'unsealed' }],
  ] as const)('is whole where %s, and keeps nothing', async (_, world) => {
    Object.assign(memory.world, world);
    showOptions({ memory });
    if ('storage' in world) {
      await button(SAY('support_door')).first().click();
      await button(SAY('plan_door')).click();
    } else {
      await button(SAY('options_nav_toolkit')).click();
      await button(new RegExp(`^${SAY('toolkit_plan')}`)).click();
    }
    await expect.element(title()).toHaveFocus();
    expect(points().length).toBeGreaterThan(40);
    expect(document.querySelectorAll('main input[type=radio], main textarea')).toHaveLength(0);
    await expect.element(button(SAY('plan_make_mine'))).not.toBeInTheDocument();
    expect(memory.plan.notes.values()).toEqual([]);
    expect(memory.world.done).toEqual([]);
  });

  test('is there beside Support while it is locked, with nothing of a person’s own', async () => {
    memory.plan.notes.add({ section: 'money', item: '', title: 'With Mia', state: 'ready', words: '' });
    memory.world.vault = 'locked';
    showOptions({ memory });
    await button(SAY('support_door')).first().click();
    await button(SAY('plan_door')).click();
    await expect.element(title()).toHaveFocus();
    await unfold('money');
    await expect.element(page.getByText(cash)).toBeVisible();
    expect(document.body.textContent).not.toContain('With Mia');
    await button(SAY('support_door')).first().click();
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('support_title') })).toHaveFocus();
  });
});

describe('kept', () => {
  test('is how one stands to a point, by keyboard, and said when it is kept', async () => {
    await mine();
    (state(cash, 'not_now').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText(SAY('plan_kept'))).toBeInTheDocument();
    await expect.element(state(cash, 'not_now')).toBeChecked();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(state(cash, 'thought')).toBeChecked();
    await expect
      .poll(() => memory.plan.notes.values())
      .toEqual([{ section: 'money', item: 'money-cash', title: '', state: 'thought', words: '' }]);
    await expectNoAxeFault();
  });

  test('is one’s own words, begun ones too, and again when the room is opened next', async () => {
    await mine();
    await button(`${SAY('plan_words')}: ${cash}`).click();
    const field = page.getByRole('textbox', { name: SAY('plan_words_for', cash) });
    await expect.element(field).toHaveFocus();
    await field.fill('In the blue');
    await button(SAY('options_nav_today')).click();
    await expect.poll(() => memory.journal.drafts.get('plan')).toContain('In the blue');
    await open();
    await expect.element(field).toBeVisible();
    await expect.element(field).toHaveValue('In the blue');
    await field.fill('In the blue tin');
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText('In the blue tin').first()).toBeVisible();
    await expect.element(button(`${SAY('plan_words_change')}: ${cash}`)).toHaveFocus();
    expect(memory.plan.notes.values()).toMatchObject([{ words: 'In the blue tin', state: null }]);
    await expect.poll(() => memory.journal.drafts.size).toBe(0);
  });

  test('is said not to be where it is not, and what was written stays', async () => {
    await mine();
    await button(`${SAY('plan_words')}: ${cash}`).click();
    const field = page.getByRole('textbox', { name: SAY('plan_words_for', cash) });
    await field.fill('In the tin');
    memory.world.refusal = 'storage-full';
    await button(SAY('journal_save')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeInTheDocument();
    await expect.element(field).toHaveValue('In the tin');
    await expect.element(page.getByText(SAY('plan_kept'))).not.toBeInTheDocument();
  });

  test('is something of one’s own, which can go again', async () => {
    await mine();
    const own = page.getByLabelText(SAY('plan_own')).nth(PLAN.findIndex(({ id }) => id === 'money'));
    await own.fill('The key in the shed');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('The key in the shed').first()).toBeVisible();
    await state('The key in the shed', 'ready').click();
    await expect.element(state('The key in the shed', 'ready')).toBeChecked();
    await button(named('plan_erase')).first().click();
    await button(SAY('journal_erase_yes')).click();
    await expect.poll(() => memory.plan.notes.values()).toEqual([null]);
  });

  test('can be erased whole, and the text stays', async () => {
    memory.plan.notes.add({ section: 'money', item: 'money-cash', title: '', state: 'ready', words: 'A' });
    await open();
    await button(SAY('plan_erase_all')).click();
    await button(SAY('journal_erase_yes')).click();
    await expect.element(page.getByText(SAY('plan_erased'))).toBeInTheDocument();
    expect(memory.plan.notes.values()).toEqual([null]);
    expect(points().length).toBeGreaterThan(40);
  });

  test('is on paper and in a copy without what is not for now', async () => {
    const note = (item: string, more: Partial<PlanNote>) =>
      memory.plan.notes.add({ section: 'money', item, title: '', state: null, words: '', ...more });
    note('money-cash', { state: 'ready', words: 'In the tin' });
    note('money-account', { state: 'not-now' });
    await open();
    await expect.element(button(SAY('plan_erase_all'))).toBeVisible();
    await button(SAY('paper_copy')).click();
    await expect.element(page.getByText(SAY('support_copied'))).toBeVisible();
    const copied = memory.world.done.join('\n');
    expect(copied).toContain(cash);
    expect(copied).toContain('In the tin');
    expect(copied).toContain(SAY('plan_noticeable'));
    expect(copied).not.toContain(SAY('plan_item_money_account'));
    expect(document.querySelector('.pocket')?.textContent).toContain('In the tin');
    await button(SAY('paper_print')).click();
    expect(memory.world.done.at(-1)).toBe('print');
    await button(SAY('paper_save')).click();
    await expect.element(page.getByText(SAY('record_report_saved', 'holdfast-2026-11-24.txt'))).toBeVisible();
    expect(memory.world.done.at(-1)).toBe(copied.replace('copy', 'save'));
  });

  test('is not said to be a file where it became none', async () => {
    await open();
    memory.world.refusal = 'storage-full';
    await button(SAY('paper_save')).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
  });

  test('of two copies that changed it apart shows both, and becomes one by the next writing', async () => {
    const value = {
      section: 'money',
      item: 'money-cash',
      title: '',
      state: 'thought',
      words: 'Here.',
    } as const;
    memory.plan.notes.add(value);
    memory.plan.notes.add({ ...value, words: 'There.' });
    await open();
    await unfold('money');
    await expect.element(page.getByText(SAY('journal_two_versions'))).toBeVisible();
    await state(cash, 'ready').click();
    await expect.element(state(cash, 'ready')).toBeChecked();
    await expect.poll(() => memory.plan.notes.values().filter(Boolean)).toHaveLength(1);
    const [one] = memory.plan.notes.values().filter(Boolean);
    expect(one?.words).toMatch(/^(?:Here\.\n\nThere\.|There\.\n\nHere\.)$/);
  });
});

test('on paper there is the sheet and nothing else', async () => {
  await open();
  const session = (await import('vitest/browser')).cdp() as unknown as {
    send(method: string, parameters: object): Promise<unknown>;
  };
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  const isSeen = (query: string) => !!document.querySelector<HTMLElement>(query)?.checkVisibility();
  expect(['.pocket', '.nav', '.at-hand', 'h1', '.plan-section'].map(isSeen)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  await session.send('Emulation.setEmulatedMedia', { media: '' });
});

test.each(LOOKS)('looked at, $name', async (look) => {
  await setLook(look);
  await open();
  await expect.element(page.getByLabelText(SAY('plan_country'))).toBeVisible();
  await takePicture('plan-reading', look);
  await button(SAY('plan_make_mine')).click();
  await unfold('money');
  await unfold('devices');
  await state(cash, 'thought').click();
  await button(`${SAY('plan_words')}: ${cash}`).click();
  await takePicture('plan-mine', look);
});

test.each(LOOKS.filter(({ name }) => name === 'narrow'))('long words, $name', async (look) => {
  await setLook(look);
  await open(LONG);
  await button(LONG('plan_make_mine')).click();
  for (const summary of document.querySelectorAll('summary')) summary.click();
  await takePicture('long-plan', look);
});
