import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { weeklyText } from '../../../components/boundaries/windowText';
import { firmed } from '../../../utils/core/firm-time';
import { expectNoAxeFault } from '../axe';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { SIX_LOOKS, setLook, takePicture } from '../picture';
import { spills } from '../spills';
import { showOptions } from '../stage';
import { LONG, named, SAY } from '../words';
import { CALLS, FEED, lookedBackOn } from './house';

/** As the language writes it; its narrow blanks are plain ones to who looks for a text. */
const SUNDAYS = weeklyText([{ days: [7], from: '20:00', to: '22:00' }], SAY).replace(/\s/g, ' ');

let memory: MemoryHouse;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const feed = () => memory.house().boundaries.find(({ words }) => words?.name === FEED);
const said = (text: string) => expect.element(page.getByRole('status').getByText(text)).toBeVisible();

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = lookedBackOn();
});

async function open() {
  showOptions({ memory });
  await button(SAY('options_nav_toolkit')).click();
  await button(new RegExp(`^${SAY('toolkit_week')}`)).click();
  await expect.element(page.getByRole('heading', { level: 1, name: SAY('week_title') })).toHaveFocus();
}

async function lookAtOffer() {
  await open();
  await button(/^Something firmer for these hours alone/).click();
}

describe('a look at the week', () => {
  test('says what was held, counts no score, and owes nothing', async () => {
    await open();
    await expect.element(page.getByText(SAY.count('week_held_times', 4)).first()).toBeVisible();
    await expect.element(page.getByText(SAY.count('week_visits', 4, '3'))).toBeVisible();
    const text = document.querySelector('main')?.textContent ?? '';
    expect(text).not.toMatch(/overdue|\d ?%|last time|days since|by now|because|than last week|score/i);
    await expectNoAxeFault();
  });

  test('can be found from Today', async () => {
    showOptions({ memory });
    await button(SAY('toolkit_week')).click();
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('week_title') })).toHaveFocus();
  });

  test('says plainly that there was nothing', async () => {
    memory.world.events = [];
    await open();
    await expect.element(page.getByText(SAY('week_none'))).toBeVisible();
    await expect.element(page.getByText(SAY('foresight_none', '8'))).toBeVisible();
    await expect.element(page.getByText(SAY('eased_title'))).not.toBeInTheDocument();
  });

  test('says no number of holds where there were none, and sets nothing against the visits', async () => {
    memory.world.events = memory.world.events.filter(({ kind }) => kind === 'crossed');
    await open();
    await expect.element(page.getByText(SAY('week_held_none'))).toBeVisible();
    expect(document.querySelector('main')?.textContent).not.toMatch(/Held 0|from 0 of/);
  });

  test('keeps two things by keyboard, and they are found again and can go', async () => {
    await open();
    await page.getByLabelText(SAY('week_keep'), { exact: true }).click();
    await userEvent.keyboard('Walks with Mia{Tab}Phone out of the bedroom');
    await button(SAY('week_save')).click();
    await said(SAY('week_kept'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(memory.week.weeks.values()).toEqual([
      { date: '2026-11-24', keep: 'Walks with Mia', change: 'Phone out of the bedroom' },
    ]);
    await page.getByText(SAY('week_before')).click();
    await expect.element(page.getByText(SAY('week_to_keep', 'Walks with Mia'))).toBeVisible();
    await button(named('journal_erase')).click();
    await button(SAY('journal_erase_yes')).click();
    await expect.element(page.getByText(SAY('week_before'))).not.toBeInTheDocument();
  });

  test('keeps no empty look, and says so kindly', async () => {
    await open();
    await button(SAY('week_save')).click();
    await said(SAY('week_empty'));
    expect(memory.week.weeks.values()).toEqual([]);
  });

  test('what could not be kept is not said to be, and stands there still', async () => {
    await open();
    await page.getByLabelText(SAY('week_change'), { exact: true }).fill('Sleep');
    memory.world.refusal = 'storage-full';
    await button(SAY('week_save')).click();
    await said(SAY('refusal_storage_full'));
    await expect.element(page.getByLabelText(SAY('week_change'), { exact: true })).toHaveValue('Sleep');
  });

  test('leads to a boundary to be changed, and what was begun waits', async () => {
    await open();
    await page.getByLabelText(SAY('week_change'), { exact: true }).fill('Sleep');
    await page.getByText(SAY('week_change_boundary')).click();
    await button(CALLS).click();
    await expect.element(page.getByLabelText(SAY('boundary_name'))).toHaveValue(CALLS);
    await button(SAY('options_nav_toolkit')).click();
    await button(new RegExp(`^${SAY('toolkit_week')}`)).click();
    await expect.element(page.getByLabelText(SAY('week_change'), { exact: true })).toHaveValue('Sleep');
  });

  test('keeps a long name within its button, on a narrow window', async () => {
    const name = 'Feierabendbenachrichtigungsstummschaltungsvereinbarung';
    memory.add(draftOn([], { name, why: '' }, { window: { kind: 'open' } }), HOUR_MS);
    await page.viewport(320, 800);
    await open();
    await page.getByText(SAY('week_change_boundary')).click();
    await expect.element(button(name)).toBeVisible();
    expect(spills()).toEqual([]);
  });

  test('keeps nothing where nothing is to be kept, and can be read', async () => {
    memory.world.keepsNothing = true;
    await open();
    await expect.element(page.getByText(SAY('week_reading'))).toBeVisible();
    await expect.element(button(SAY('week_save'))).not.toBeInTheDocument();
    await expect.element(button(/^Something firmer/)).not.toBeInTheDocument();
    await page.getByLabelText(SAY('week_keep'), { exact: true }).fill('Nobody keeps this');
    await button(SAY('options_nav_today')).click();
    expect(memory.journal.drafts.size).toBe(0);
  });
});

test('shows no numbers to who has switched them off, and still asks the two things', async () => {
  memory.world.hasInsights = false;
  await open();
  await expect.element(page.getByLabelText(SAY('week_keep'), { exact: true })).toBeVisible();
  await expect.element(page.getByText(SAY('week_held'))).not.toBeInTheDocument();
  await expect.element(page.getByText(SAY('foresight_title'))).not.toBeInTheDocument();
  await expect.element(button(SAY('week_insights'))).not.toBeInTheDocument();
});

describe('what takes longer', () => {
  test('speaks of the repair questions only to who kept something of them, and leads to the fork', async () => {
    await open();
    await expect.element(button(SAY('toolkit_repair'))).not.toBeInTheDocument();
    memory.seeing.repair.add({ question: 'seen', date: '2026-11-01', words: 'sometimes' });
    await button(SAY('options_nav_toolkit')).click();
    await button(new RegExp(`^${SAY('toolkit_week')}`)).click();
    await expect.element(page.getByText(SAY('week_repair_means'))).toBeVisible();
    expect(document.querySelector('main')?.textContent).not.toContain('sometimes');
    await button(SAY('toolkit_repair')).click();
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('fork_title') })).toHaveFocus();
  });

  test('leads to the look at boundaries', async () => {
    await open();
    await button(SAY('toolkit_review')).click();
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('review_title') })).toHaveFocus();
  });
});

describe('hours that have been hard', () => {
  test('are said with their counts, and change nothing by themselves', async () => {
    await open();
    const words = SAY.count('foresight_said', 6, SUNDAYS, '6', '8', '8');
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(SAY('foresight_not_why'))).toBeVisible();
    expect(feed()?.boundary.firmTimes).toEqual([]);
    expect(memory.world.done).not.toContain('save');
  });

  test('have something firmer, explained before it is taken, and one tap takes it back', async () => {
    await lookAtOffer();
    await expect.element(page.getByText(SAY('foresight_means', SUNDAYS, 'December 21, 2026'))).toBeVisible();
    expect(feed()?.boundary.firmTimes).toEqual([]);
    await button(SAY('foresight_yes')).click();
    await said(SAY('foresight_taken'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    const boundary = feed()?.boundary;
    expect(boundary).toMatchObject({ response: 'pause', pending: null });
    const sunday = { at: Date.UTC(2026, 10, 29, 20, 30), zone: NOW.zone };
    expect(boundary && firmed(boundary, sunday).response).toBe('rest');
    expect(boundary && firmed(boundary, NOW).response).toBe('pause');
    await expect.element(button(/^Something firmer/)).not.toBeInTheDocument();

    await button(/^Take it back/).click();
    await said(SAY('firm_taken_back'));
    expect(feed()?.boundary).toMatchObject({ firmTimes: [], pending: null });
    await expect.element(button(/^Something firmer/)).toBeVisible();
  });

  test('in the midst of them, taking it back waits for the cooling-off, and says so', async () => {
    await lookAtOffer();
    await button(SAY('foresight_yes')).click();
    await said(SAY('foresight_taken'));
    memory.world.now = { at: Date.UTC(2026, 10, 29, 20, 30), zone: NOW.zone };
    memory.world.onChange();
    await button(/^Take it back/).click();
    await said(SAY('firm_goes_later'));
    expect(feed()?.boundary.pending).toMatchObject({ dueAt: Date.UTC(2026, 10, 29, 20, 40) });
  });

  test('of a nudge have two answers, and as many weeks as are chosen', async () => {
    const there = feed();
    if (!there?.words) throw new Error('no boundary');
    const { boundary, words } = there;
    await memory.actions.save({
      id: boundary.id,
      rules: { ...boundary, response: 'nudge', coolingOffMinutes: 10 },
      words,
    });
    memory.world.now = { ...NOW, at: NOW.at + HOUR_MS };
    await lookAtOffer();
    await expect.element(page.getByRole('radio', { name: SAY('boundary_response_pause') })).toBeChecked();
    await page.getByRole('radio', { name: SAY.count('foresight_for', 2) }).click();
    await expect.element(page.getByText(/December 7, 2026/)).toBeVisible();
    await button(SAY('foresight_no')).click();
    await expect.element(button(/^Something firmer/)).toBeVisible();
  });

  test('that stand are on the card of the boundary, too, with the way back', async () => {
    await lookAtOffer();
    await button(SAY('foresight_yes')).click();
    await said(SAY('foresight_taken'));
    await button(SAY('options_nav_boundaries')).click();
    await expect.element(page.getByText(SAY('firm_title'))).toBeVisible();
    await expectNoAxeFault();
    await button(/^Take it back/).click();
    await said(SAY('firm_taken_back'));
    await expect.element(page.getByText(SAY('firm_title'))).not.toBeInTheDocument();
  });

  test('are no offer where the boundary could not be changed', async () => {
    await lookAtOffer();
    memory.world.refusal = 'storage-full';
    await button(SAY('foresight_yes')).click();
    await said(SAY('refusal_storage_full'));
    expect(feed()?.boundary.firmTimes).toEqual([]);
  });
});

describe('what became easier', () => {
  test('is set back at once, in those parts alone, and is not asked again', async () => {
    await open();
    const part = SAY(
      'eased_part',
      SAY('boundary_part_holdSeconds'),
      SAY.count('ui_seconds', 10),
      SAY.count('ui_seconds', 30),
    );
    await expect.element(page.getByText(part)).toBeVisible();
    await button(SAY('eased_back_named', FEED)).click();
    await said(SAY('eased_set_back'));
    expect(feed()?.boundary).toMatchObject({
      holdSeconds: 30,
      passMinutes: 3,
      response: 'pause',
      pending: null,
    });
    await expect.element(page.getByText(SAY('eased_title'))).not.toBeInTheDocument();
  });

  test('is left as it is, and is not asked again', async () => {
    await open();
    await button(SAY('eased_leave_named', FEED)).click();
    await said(SAY('eased_left'));
    await expect.element(page.getByText(SAY('eased_title'))).not.toBeInTheDocument();
    expect(feed()?.boundary).toMatchObject({ holdSeconds: 10 });
    await button(SAY('options_nav_toolkit')).click();
    await button(new RegExp(`^${SAY('toolkit_week')}`)).click();
    await expect.element(page.getByText(SAY('week_held'))).toBeVisible();
    await expect.element(page.getByText(SAY('eased_title'))).not.toBeInTheDocument();
  });
});

test.each(SIX_LOOKS)('looked at, $name', async (look) => {
  await setLook(look);
  memory.week.weeks.add({ date: '2026-11-17', keep: 'Walks', change: 'Phone out of the bedroom' });
  memory.seeing.repair.add({ question: 'seen', date: '2026-11-01', words: 'x' });
  showOptions({ memory, say: look.long ? LONG : SAY });
  document.documentElement.dir = look.direction;
  const say = look.long ? LONG : SAY;
  await button(say('toolkit_week')).click();
  await button(new RegExp(`^${say('foresight_look').replace('?', '\\?')}`)).click();
  await expect.element(page.getByText(say('foresight_weeks'), { exact: true })).toBeVisible();
  await takePicture('week', look);
  if (look.name !== 'light') return;
  memory = memoryHouse();
  memory.world.vault = 'open';
  showOptions({ memory });
  await button(SAY('options_nav_toolkit')).click();
  await button(new RegExp(`^${SAY('toolkit_week')}`)).click();
  await expect.element(page.getByText(SAY('week_none'))).toBeVisible();
  await takePicture('week-empty', look);
});
