import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { showOptions } from '../stage';
import { named, SAY } from '../words';

let memory: MemoryHouse;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const press = (name: string | RegExp) => button(name).first().click();
const sees = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();
const lacks = (text: string | RegExp) => expect.element(page.getByText(text)).not.toBeInTheDocument();

/** The page of a practice, from the list. */
async function open(name: string) {
  await press(SAY('options_nav_practices'));
  await button(new RegExp(`^${name}`)).click();
  await expect.element(page.getByRole('heading', { level: 1, name })).toHaveFocus();
}

async function begin(name: string) {
  await open(name);
  await press(SAY('practice_begin'));
}

/** Goes on until nothing more comes. */
async function toEnd() {
  for (let n = 0; n < 10; n += 1) {
    const [on] = button(SAY('practice_next')).elements();
    if (!(on instanceof HTMLElement)) return;
    const before = document.querySelector('.stage')?.textContent;
    on.click();
    await vi.waitUntil(() => document.querySelector('.stage')?.textContent !== before);
  }
}

beforeEach(() => {
  memory = memoryHouse();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the list', () => {
  test('stands by need, with what each is for, and leads to other rooms', async () => {
    showOptions({ memory });
    await press(SAY('options_nav_practices'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    const needs = page.getByRole('heading', { level: 2 }).elements();
    expect(needs.map((one) => one.textContent)).toEqual(
      (['loud', 'steps', 'night', 'missing'] as const).map((need) => SAY(`practices_need_${need}`)),
    );
    await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`^${SAY('support_door')}`) })
      .click();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(button(SAY('options_nav_support'))).toHaveAttribute('aria-current', 'page');
  });

  test('has the focus at its heading when one comes back', async () => {
    showOptions({ memory });
    await open(SAY('practice_walk_name'));
    await press(SAY('practices_back'));
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('practices_title') })).toHaveFocus();
  });
});

describe('the way through', () => {
  test('is one thing at a time, back and on, by keyboard', async () => {
    showOptions({ memory });
    await begin(SAY('practice_grounding_name'));
    await expect.element(page.getByText(SAY('practice_grounding_see'))).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText(SAY('practice_grounding_touch'))).toHaveFocus();
    await lacks(SAY('practice_grounding_see'));
    await press(SAY('practice_back'));
    await sees(SAY('practice_grounding_see'));
  });

  test('left at any point keeps nothing', async () => {
    showOptions({ memory });
    await begin(SAY('practice_grounding_name'));
    await toEnd();
    await userEvent.type(page.getByLabelText(SAY('practice_ask_noticed')), 'The kettle');
    await press(SAY('practice_leave'));
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(memory.practices.notes.values()).toEqual([]);
    await vi.waitUntil(() => memory.journal.drafts.size === 0);
    await press(SAY('practice_begin'));
    await toEnd();
    await expect.element(page.getByLabelText(SAY('practice_ask_noticed'))).toHaveValue('');
  });

  test('what is being written is there again after a lock or a crash', async () => {
    showOptions({ memory });
    await begin(SAY('practice_grounding_name'));
    await toEnd();
    await userEvent.type(page.getByLabelText(SAY('practice_ask_noticed')), 'The kettle');
    await press(SAY('options_nav_today'));
    await begin(SAY('practice_grounding_name'));
    await toEnd();
    await expect.element(page.getByLabelText(SAY('practice_ask_noticed'))).toHaveValue('The kettle');
  });
});

describe('a note', () => {
  async function keepOne() {
    await begin(SAY('practice_kindness_name'));
    await toEnd();
    await userEvent.type(page.getByLabelText(SAY('practice_ask_kind')), 'Held the lift');
    await press(SAY('practice_note_keep'));
  }

  test('is kept, found under its practice, changed and erased', async () => {
    showOptions({ memory });
    await keepOne();
    await sees(SAY('practice_note_saved'));
    await sees('Held the lift');
    await press(named('journal_edit'));
    await userEvent.fill(page.getByLabelText(SAY('practice_ask_kind')), 'Held the door');
    await press(SAY('practice_note_keep'));
    await sees('Held the door');
    await lacks('Held the lift');
    await press(named('journal_erase'));
    await press(SAY('journal_erase_yes'));
    await lacks('Held the door');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(memory.practices.notes.values()).toEqual([null]);
  });

  test('is not shown under another practice', async () => {
    showOptions({ memory });
    await keepOne();
    await press(SAY('practices_back'));
    await button(new RegExp(`^${SAY('practice_walk_name')}`)).click();
    await expect.element(button(SAY('practice_notes_earlier'))).toBeVisible();
    await lacks('Held the lift');
  });

  test('that cannot be kept says why, and stays where it was written', async () => {
    showOptions({ memory });
    await begin(SAY('practice_kindness_name'));
    await toEnd();
    await userEvent.type(page.getByLabelText(SAY('practice_ask_kind')), 'Held the lift');
    memory.world.refusal = 'storage-full';
    await press(SAY('practice_note_keep'));
    await sees(SAY('refusal_storage_full'));
    await expect.element(page.getByLabelText(SAY('practice_ask_kind'))).toHaveValue('Held the lift');
  });

  test('of an older time is found when one looks for it', async () => {
    const at = NOW.at - 100 * 24 * HOUR_MS;
    const base = { begunAt: at, endedAt: at, before: null, after: null, choseNot: false };
    memory.practices.notes.add(
      { ...base, practice: 'walk', words: [{ of: 'noticed', text: 'Long ago' }] },
      at,
    );
    showOptions({ memory });
    await open(SAY('practice_walk_name'));
    await expect.element(button(SAY('practice_notes_earlier'))).toBeVisible();
    await lacks('Long ago');
    await press(SAY('practice_notes_earlier'));
    await sees('Long ago');
  });

  test('that two copies changed shows both, and an edit drops neither', async () => {
    const at = NOW.at - HOUR_MS;
    const base = { begunAt: at, endedAt: at, before: null, after: null, choseNot: false };
    const note = (text: string) => ({ ...base, practice: 'walk', words: [{ of: 'noticed', text }] });
    const { value: kept } = memory.practices.notes.add(note('Gulls'), at);
    Object.assign(kept, {
      versions: [...kept.versions, { clock: { there: 1 }, changedAt: at, value: note('Rain') }],
    });
    showOptions({ memory });
    await open(SAY('practice_walk_name'));
    await sees('Gulls');
    await sees('Rain');
    await press(named('journal_edit'));
    await expect.element(page.getByLabelText(SAY('practice_ask_noticed'))).toHaveValue('Gulls\n\nRain');
  });
});

describe('time', () => {
  test('an urge is rated before and after, and the minutes pass in silence', async () => {
    showOptions({ memory });
    await begin(SAY('practice_wave_name'));
    await press(SAY('practice_next'));
    await page.getByRole('radio', { name: '7', exact: true }).click();
    await press(SAY('practice_next'));
    vi.useFakeTimers({ toFake: ['performance'] });
    document.querySelector<HTMLElement>('.stage .button.main')?.click();
    await sees(SAY('practice_wave_where'));
    // One jump, as in a tab that slept: the clock has moved on, and nobody counted.
    vi.advanceTimersByTime(91_000);
    await sees(SAY('practice_wave_moves'));
    vi.advanceTimersByTime(90_000);
    await sees(SAY('practice_time_over'));
    vi.useRealTimers();
    await press(SAY('practice_enough'));
    await page.getByRole('radio', { name: '6', exact: true }).click();
    await press(SAY('practice_next'));
    await userEvent.type(page.getByLabelText(SAY('practice_ask_instead')), 'Made tea');
    await press(SAY('practice_note_keep'));
    await sees(SAY('practice_rate_before_was', '7'));
    await sees(SAY('practice_rate_after_was', '6'));
    expect(memory.practices.notes.values()).toMatchObject([
      { practice: 'wave', before: 7, after: 6, words: [{ of: 'instead', text: 'Made tea' }] },
    ]);
  });

  test('a breath follows its pattern, and there is another way for those who would rather not', async () => {
    showOptions({ memory });
    await begin(SAY('practice_breathing_name'));
    await page.getByRole('radio', { name: SAY('practice_breathing_sigh') }).click();
    await sees(SAY('practice_breathing_sigh_how'));
    vi.useFakeTimers({ toFake: ['performance'] });
    document.querySelector<HTMLElement>('.stage .button.main')?.click();
    for (const [phase, seconds] of [
      ['practice_breath_in', 3],
      ['practice_breath_top_up', 1],
      ['practice_breath_out', 6],
      ['practice_breath_in', 50],
    ] as const) {
      await sees(SAY(phase));
      vi.advanceTimersByTime(seconds * 1000);
    }
    await sees(SAY('practice_time_over'));
    vi.useRealTimers();
  });

  test('one may turn from the breath to what is around', async () => {
    showOptions({ memory });
    await begin(SAY('practice_breathing_name'));
    await press(SAY('practice_breathing_other'));
    await expect
      .element(page.getByRole('heading', { level: 1, name: SAY('practice_grounding_name') }))
      .toHaveFocus();
  });
});

describe('own lines', () => {
  test('are written or taken from the ideas, kept, and shown one at a time', async () => {
    showOptions({ memory });
    await open(SAY('practice_mirror_name'));
    await userEvent.type(page.getByLabelText(SAY('practice_mirror_line')), 'I water the plants.{Enter}');
    await press(SAY('practice_mirror_idea_funny'));
    await sees('I water the plants.');
    await vi.waitUntil(() => memory.practices.lines.values().length > 0);
    await press(SAY('practice_line_up_named', SAY('practice_mirror_idea_funny')));
    await press(SAY('practice_begin'));
    await press(SAY('practice_next'));
    await sees(SAY('practice_mirror_idea_funny'));
    await lacks('I water the plants.');
    await press(SAY('practice_next'));
    await sees('I water the plants.');
    expect(memory.practices.lines.values()).toEqual([
      { lines: [SAY('practice_mirror_idea_funny'), 'I water the plants.'] },
    ]);
  });

  test('are there again, and can be taken out', async () => {
    await memory.actions.practices.lines.put('night', { lines: ['Tea', 'Book'] });
    showOptions({ memory });
    await open(SAY('practice_night_name'));
    await press(SAY('practice_line_out_named', 'Tea'));
    await expect.poll(() => memory.practices.lines.values()).toEqual([{ lines: ['Book'] }]);
  });

  test('that cannot be kept are not shown as if they were', async () => {
    showOptions({ memory });
    await open(SAY('practice_mirror_name'));
    memory.world.refusal = 'storage-full';
    await userEvent.type(page.getByLabelText(SAY('practice_mirror_line')), 'I water the plants.{Enter}');
    await sees(SAY('refusal_storage_full'));
    await expect.element(page.getByLabelText(SAY('practice_mirror_line'))).toHaveValue('I water the plants.');
  });
});

describe('a no', () => {
  test('stands beside what it can bring, and the way to somebody to talk to', async () => {
    showOptions({ memory });
    await open(SAY('practice_noes_name'));
    await sees(SAY('practice_danger'));
    await page
      .getByRole('main')
      .getByRole('button', { name: SAY('support_door') })
      .click();
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('support_title') })).toHaveFocus();
    await press(SAY('support_back'));
    await sees(SAY('practice_danger'));
  });

  test('not said counts as well', async () => {
    showOptions({ memory });
    await begin(SAY('practice_noes_name'));
    await toEnd();
    await page.getByLabelText(SAY('practice_noes_chose_not')).click();
    await press(SAY('practice_note_keep'));
    await sees(SAY('practice_noes_chose_not'));
    expect(memory.practices.notes.values()).toMatchObject([{ choseNot: true, words: [] }]);
  });
});

describe('a letter', () => {
  const LETTER = 'I miss how you laughed.';

  async function write() {
    await begin(SAY('practice_letter_name'));
    await press(SAY('practice_next'));
    await userEvent.type(page.getByLabelText(SAY('practice_letter_label')), LETTER);
  }

  test('let go leaves nothing', async () => {
    showOptions({ memory });
    await write();
    await press(SAY('practice_letter_let_go'));
    await press(SAY('practice_letter_let_go_yes'));
    await sees(SAY('practice_letter_gone'));
    await lacks(LETTER);
    expect(memory.practices.notes.values()).toEqual([]);
    expect([...memory.journal.drafts]).toEqual([]);
  });

  test('kept is folded away, and let go later leaves nothing', async () => {
    showOptions({ memory });
    await write();
    await press(SAY('practice_letter_keep'));
    await sees(SAY('practice_note_saved'));
    await vi.waitUntil(() => memory.journal.drafts.size === 0);
    await expect.element(page.getByText(LETTER)).not.toBeVisible();
    await press(named('practice_letter_let_go'));
    await sees(LETTER);
    await press(SAY('practice_letter_stay'));
    expect(memory.practices.notes.values()).toHaveLength(1);
    await press(named('practice_letter_let_go'));
    await press(SAY('practice_letter_let_go_yes'));
    await lacks(LETTER);
    await press(SAY('practice_done'));
    expect(memory.practices.notes.values()).toEqual([null]);
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('left unfinished waits', async () => {
    showOptions({ memory });
    await write();
    await press(SAY('practice_leave'));
    await press(SAY('practice_begin'));
    await press(SAY('practice_next'));
    await expect.element(page.getByLabelText(SAY('practice_letter_label'))).toHaveValue(LETTER);
  });

  test('has no way to be sent or copied', async () => {
    showOptions({ memory });
    await write();
    await expect.element(button(/copy|send|share/i)).not.toBeInTheDocument();
  });
});

describe('one small boundary', () => {
  test('leads to the form, set to 48 hours', async () => {
    showOptions({ memory });
    await begin(SAY('practice_boundary_name'));
    await toEnd();
    await press(SAY('practice_boundary_set'));
    await expect.element(page.getByRole('heading', { name: SAY('boundary_new_title') })).toHaveFocus();
    await expect.element(page.getByLabelText('How many')).toHaveValue(48);
  });

  test('asks its questions when its 48 hours are over, and leads to what comes next', async () => {
    const window = { kind: 'for', from: NOW.at - 49 * HOUR_MS, until: NOW.at - HOUR_MS } as const;
    memory.add(draftOn([], { name: 'Lunch outside' }, { window }), 49 * HOUR_MS);
    showOptions({ memory });
    await open(SAY('practice_boundary_name'));
    await sees('Lunch outside');
    await userEvent.type(page.getByLabelText(SAY('practice_ask_felt')), 'Lighter');
    await press(SAY('practice_note_keep'));
    await sees('Lighter');
    await press(SAY('practice_boundary_renew'));
    await sees(SAY('closing_how'));
  });
});

describe('where nothing is kept', () => {
  beforeEach(() => {
    memory.world.keepsNothing = true;
  });

  test('a practice is whole, and nothing is kept of it', async () => {
    showOptions({ memory });
    await begin(SAY('practice_grounding_name'));
    await toEnd();
    await sees(SAY('practice_unkept'));
    await press(SAY('practice_done'));
    expect(memory.practices.notes.values()).toEqual([]);
  });

  test('lines and letters stand on the screen alone', async () => {
    showOptions({ memory });
    await open(SAY('practice_night_name'));
    await userEvent.type(page.getByLabelText(SAY('practice_night_line')), 'Tea{Enter}');
    await press(SAY('practice_begin'));
    await sees('Tea');
    await press(SAY('practice_leave'));
    await press(SAY('practices_back'));
    await button(new RegExp(`^${SAY('practice_letter_name')}`)).click();
    await press(SAY('practice_begin'));
    await press(SAY('practice_next'));
    await userEvent.type(page.getByLabelText(SAY('practice_letter_label')), 'Dear');
    await sees(SAY('practice_letter_unkept'));
    await expect.element(button(SAY('practice_letter_keep'))).not.toBeInTheDocument();
    await press(SAY('options_nav_today'));
    expect([memory.practices.lines.values(), [...memory.journal.drafts]]).toEqual([[], []]);
  });

  test('a small boundary is held by oneself', async () => {
    showOptions({ memory });
    await begin(SAY('practice_boundary_name'));
    await toEnd();
    await sees(SAY('practice_boundary_unkept'));
    await expect.element(button(SAY('practice_boundary_set'))).not.toBeInTheDocument();
  });
});

describe('while the vault is locked', () => {
  test('a practice can be done all the same, nothing is read or kept, and one finds back to the way in', async () => {
    memory.world.vault = 'locked';
    showOptions({ memory });
    await press(SAY('practices_locked'));
    await sees(SAY('practices_unkept'));
    await button(new RegExp(`^${SAY('practice_walk_name')}`)).click();
    await press(SAY('practice_begin'));
    await sees(SAY('practice_walk_where'));
    await press(SAY('practice_leave'));
    await press(SAY('practices_back'));
    await press(SAY('practices_locked_back'));
    await expect.element(page.getByRole('heading', { name: SAY('locked_title') })).toHaveFocus();
    expect(memory.practices.notes.values()).toEqual([]);
  });
});

describe('what today offers', () => {
  test('is one practice, which it leads to', async () => {
    showOptions({ memory });
    await sees(SAY('practice_offered'));
    await press(SAY('practice_offered_open'));
    await expect.element(button(SAY('practices_back'))).toBeVisible();
  });

  test('is not what was done today', async () => {
    showOptions({ memory });
    await sees(SAY('practice_offered'));
    const name = () => document.querySelector('.offered strong')?.textContent;
    const first = name();
    const done = (['breathing', 'mirror', 'walk', 'loved', 'grounding', 'night'] as const).find(
      (id) => SAY(`practice_${id}_name`) === first,
    );
    if (!done) throw new Error(`offered ${first}`);
    const base = { begunAt: NOW.at, endedAt: NOW.at, before: null, after: null, choseNot: false };
    memory.practices.notes.add({ ...base, practice: done, words: [] });
    await press(SAY('options_nav_support'));
    await press(SAY('options_nav_today'));
    await sees(SAY('practice_offered'));
    expect(name()).not.toBe(first);
  });

  test('can be put aside', async () => {
    showOptions({ memory });
    await press(SAY('practice_offered_aside'));
    await lacks(SAY('practice_offered'));
  });
});
