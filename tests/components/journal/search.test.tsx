import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { blankCheckIn, type CheckIn } from '../../../utils/core/check-in';
import type { Entry } from '../../../utils/core/entry';
import { type MemoryHouse, memoryHouse } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { named, SAY } from '../words';

const DAY_MS = 86_400_000;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const words = () => page.getByRole('textbox', { name: SAY('journal_search_words') });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

let memory: MemoryHouse;

/** An entry as if it had been written on that day. */
function put(date: string, entry: Omit<CheckIn, 'date'> | Omit<Extract<Entry, { form: 'writing' }>, 'date'>) {
  const at = Date.parse(date) + DAY_MS / 2;
  const value = { ...entry, date } as Entry;
  memory.journal.put({
    kind: 'entry',
    id: `${date} ${at}`,
    at,
    versions: [{ clock: { a: 1 }, changedAt: at, value }],
  });
}
const writing = (text: string, tags: readonly string[] = []) => ({ form: 'writing', text, tags }) as const;

async function open() {
  showOptions({ memory });
  await button(SAY('options_nav_journal')).click();
  await expect.element(page.getByRole('heading', { name: SAY('journal_title') })).toBeVisible();
}

async function openSearch() {
  await open();
  await page.getByText(SAY('journal_search'), { exact: true }).click();
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = memoryHouse();
});

describe('the journal over years', () => {
  beforeEach(() => {
    put('2026-11-23', writing('The Küche was warm.', ['home']));
    put('2026-11-02', { ...blankCheckIn(''), nourishing: 'Soup', feeling: 4, nothing: ['upheld'] });
    put('2024-02-29', writing('A leap day by the sea.', ['sea']));
  });

  test('shows a month, and at each press the last month before with anything in it', async () => {
    await open();
    await expect.element(page.getByText('The Küche was warm.')).toBeVisible();
    await expect.element(page.getByText('Soup')).toBeVisible();
    await expect.element(page.getByText(SAY('evening_nothing'))).toBeVisible();
    await expect.element(page.getByText('A leap day by the sea.')).not.toBeInTheDocument();
    await button(SAY('journal_earlier')).click();
    await expect.element(page.getByText('A leap day by the sea.')).toBeVisible();
    await expect.element(page.getByText(SAY('journal_first'))).toBeVisible();
  });

  test('finds words of any case and accent, however far back, and says when that is all', async () => {
    await openSearch();
    await words().fill('LEAP sea');
    await expect.element(page.getByText('A leap day by the sea.')).toBeVisible();
    await expect.element(page.getByText(/^1 found\. That is all/)).toBeVisible();
    await expect.element(page.getByText('Soup')).not.toBeInTheDocument();
    await words().fill('kuche');
    await expect.element(page.getByText('The Küche was warm.')).toBeVisible();
    await words().fill('');
    await expect.element(page.getByText('Soup')).toBeVisible();
  });

  test('shows one kind alone, or one tag', async () => {
    await openSearch();
    await radio(SAY('journal_form_check_in')).click();
    await expect.element(page.getByText(/^1 found\. That is all/)).toBeVisible();
    await expect.element(page.getByText('Soup')).toBeVisible();
    await radio(SAY('journal_form_any')).first().click();
    await radio('home').click();
    await expect.element(page.getByText('The Küche was warm.')).toBeVisible();
    await expect.element(page.getByText('Soup')).not.toBeInTheDocument();
  });

  test('changes an evening in the form it was made with, and erases what was found', async () => {
    await openSearch();
    await words().fill('soup');
    await expect.element(page.getByText(/^1 found\. That is all/)).toBeVisible();
    await button(named('journal_edit')).click();
    await expect.element(radio('Soup')).toBeChecked();
    await radio(SAY('evening_feeling_low')).click();
    await button(SAY('evening_save')).last().click();
    await expect.element(page.getByRole('definition').getByText(SAY('evening_feeling_low'))).toBeVisible();
    await button(named('journal_erase')).click();
    await button(SAY('journal_erase_yes')).click();
    await expect.element(page.getByText(/^0 found\. That is all/)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: SAY('journal_title') })).toHaveFocus();
  });

  test('prints what is shown', async () => {
    await open();
    await button(SAY('journal_print')).click();
    expect(memory.evenings.printed()).toBe(1);
  });
});

test('stops looking when asked to, shows what there is, and goes on from there', async () => {
  for (let month = 0; month < 12; month += 1) {
    put(`2025-${`${month + 1}`.padStart(2, '0')}-05`, writing(`Bread, ${month + 1}`));
  }
  const { before } = memory.journal.actions;
  let wait = Promise.withResolvers<void>();
  let asked = 0;
  Object.assign(memory.journal.actions, {
    before: async (until: string | null) => {
      asked += 1;
      if (asked === 4) await wait.promise;
      return before(until);
    },
  });
  await openSearch();
  await words().fill('bread');
  await expect.element(page.getByText('Bread, 11')).toBeVisible();
  await button(SAY('journal_search_stop')).click();
  wait.resolve();
  await expect.element(page.getByText(/Looked back as far as November 2025/)).toBeVisible();
  await expect.element(page.getByText('Bread, 10')).not.toBeInTheDocument();
  wait = Promise.withResolvers();
  await button(SAY('journal_search_on')).click();
  await expect.element(page.getByText('Bread, 1', { exact: true })).toBeVisible();
  await expect.element(page.getByText(/^12 found\. That is all/)).toBeVisible();
});

test.each(LOOKS)('looks as it should: $name', async (look) => {
  await setLook(look);
  put(
    '2026-11-23',
    writing('A long walk.\nThen soup, and nobody had to be told about it.', ['home', 'slow']),
  );
  put('2026-11-22', {
    ...blankCheckIn(''),
    nourishing: 'The light on the kitchen wall',
    upheld: 'No calls while I work',
    feeling: 4,
    urge: 3,
    acted: false,
    tags: ['work'],
    text: 'The phone lay in the other room the whole evening.',
  });
  await openSearch();
  await words().fill('the');
  await expect.element(page.getByText(/That is all/)).toBeVisible();
  await takePicture('journal-search', look);
  await button(named('journal_edit')).last().click();
  await expect.element(button(SAY('evening_save')).last()).toBeVisible();
  await takePicture('journal-edit-evening', look);
});
