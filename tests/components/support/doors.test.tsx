import '../../../components/check-in/evening.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_WORDS } from '../../../utils/core/private-record';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { goOn, openTool } from '../seeing/walk';
import { showOptions } from '../stage';
import { SAY } from '../words';

/** The source of every view, by its path below `components/`. */
const SOURCES = Object.entries(
  import.meta.glob<string>('../../../components/**/*.tsx', { query: '?raw', import: 'default', eager: true }),
).map(([path, text]) => [path.replace('../../../components/', ''), text] as const);

/** What draws a field that takes words. */
const FIELD = /<(TextField|TextArea|AddField|textarea)\b|type="text"/;

/** Fields that nobody writes a word of their own in, and why no door stands beside them. */
const NOT_WRITING: Readonly<Record<string, string>> = {
  'ui/TextField.tsx': 'the field itself',
  'boundaries/AddField.tsx': 'the field itself',
  'journal/Search.tsx': 'words to look for',
  'support/Support.tsx': 'a country to look for, in Support',
  'support/OwnLines.tsx': 'numbers of their own, in Support',
  'pause/Through.tsx': 'a sentence to copy; the door stands on its page (Pause.test.tsx)',
  'record/Chains.tsx': 'eight words to compare',
  'settings/Leaving.tsx': 'an address to leave for',
  'vault/CodeField.tsx': 'the recovery code',
};

interface Place {
  /** The views that draw the fields, below `components/`. */
  readonly of: readonly string[];
  /** Goes there from the page of the day, as a person does. */
  readonly open: () => Promise<unknown>;
  /** A field of it, by its label. */
  readonly field: string;
  /** Nothing is to be kept. */
  readonly unkept?: true;
}

let memory: MemoryHouse;
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const from = (title: string) => new RegExp(`^${title}`);
const unfold = (title: string) => page.getByText(title, { exact: true }).first().click();
const radio = (name: string) => page.getByRole('radio', { name }).first().click();

async function room(name: Parameters<typeof SAY>[0]) {
  showOptions({ memory });
  await press(SAY(name));
}

async function boundaryForm() {
  await room('options_nav_boundaries');
  await press(SAY('boundary_new_title'));
  await press('Something of my own');
}

async function practice(name: string) {
  await room('options_nav_practices');
  await press(from(name));
}

async function note(name: string) {
  await practice(name);
  await press(SAY('practice_begin'));
  const next = page.getByRole('button', { name: SAY('practice_next') });
  while (next.elements().length > 0) {
    await next.click();
    await new Promise(requestAnimationFrame);
  }
}

async function record() {
  await openTool('record', memory);
  await press(SAY('record_open'));
}

async function talking(tool: 'request' | 'rituals' | 'no') {
  await openTool('talking', memory);
  await goOn();
  await unfold(SAY(`talking_${tool}`));
}

async function planned() {
  await openTool('plan', memory);
  await press(SAY('plan_make_mine'));
  await page.getByRole('heading', { level: 2, name: SAY('plan_section_money') }).click();
}

const PLACES: Readonly<Record<string, Place>> = {
  'a boundary': { of: ['boundaries/BoundaryForm.tsx'], open: boundaryForm, field: SAY('boundary_name') },
  'its site': {
    of: ['boundaries/SitesField.tsx'],
    open: boundaryForm,
    field: SAY('boundary_site_address'),
  },
  'its words': {
    of: ['boundaries/WordsFields.tsx'],
    open: async () => {
      await boundaryForm();
      await page.getByText(SAY('boundary_fold_words')).click();
    },
    field: SAY('boundary_why'),
  },
  'its lanes': {
    of: ['boundaries/LanesField.tsx'],
    open: async () => {
      await boundaryForm();
      await page.getByLabelText(SAY('boundary_site_address')).fill('feed.example');
      await page.getByText(SAY('boundary_lanes')).first().click();
    },
    field: SAY('boundary_lane'),
  },
  'its line': {
    of: ['boundaries/MoreFields.tsx'],
    open: async () => {
      await boundaryForm();
      await page.getByText(SAY('boundary_more')).first().click();
    },
    field: SAY('boundary_line'),
  },
  'a line of one’s own': {
    of: ['lines/WriteLine.tsx'],
    open: () => room('options_nav_lines'),
    field: SAY('line_write'),
  },
  'the journal': {
    of: ['journal/Writing.tsx'],
    open: () => room('options_nav_journal'),
    field: SAY('journal_label'),
  },
  'the evening': {
    of: ['check-in/Chips.tsx'],
    open: async () => {
      await room('options_nav_today');
      await press(SAY('evening_begin'));
      await radio(SAY('evening_own'));
    },
    field: SAY('evening_own_for', SAY('evening_nourishing')),
  },
  'more of the evening': {
    of: ['check-in/More.tsx'],
    open: async () => {
      await room('options_nav_today');
      await press(SAY('evening_begin'));
      await unfold(SAY('evening_more'));
    },
    field: SAY('evening_text'),
  },
  'words for feelings': {
    of: ['check-in/FeelingWordsForm.tsx'],
    open: async () => {
      await room('options_nav_journal');
      await unfold(SAY('evening_words_title'));
    },
    field: SAY('evening_words_for', SAY('evening_feeling_heavy')),
  },
  'a ritual': {
    of: ['rituals/RitualForm.tsx'],
    open: async () => {
      await room('options_nav_rituals');
      await press(SAY('ritual_own'));
    },
    field: SAY('ritual_name'),
  },
  'a break': {
    of: ['break/BreakForm.tsx'],
    open: async () => {
      await room('options_nav_rituals');
      await press(SAY('break_take'));
    },
    field: SAY('break_note'),
  },
  'the sites of a break': {
    of: ['break/RestingSites.tsx'],
    open: async () => {
      await room('options_nav_rituals');
      await press(SAY('break_take'));
    },
    field: SAY('break_site'),
  },
  'a note on a practice': {
    of: ['practices/NoteForm.tsx'],
    open: () => note(SAY('practice_grounding_name')),
    field: SAY('practice_ask_noticed'),
  },
  'a letter': {
    of: ['practices/Letter.tsx'],
    open: () => note(SAY('practice_letter_name')),
    field: SAY('practice_letter_label'),
  },
  'lines of a practice': {
    of: ['practices/OwnLines.tsx'],
    open: () => practice(SAY('practice_mirror_name')),
    field: SAY('practice_mirror_line'),
  },
  'something of one’s own in the plan': {
    of: ['plan/AddOwn.tsx'],
    open: planned,
    field: SAY('plan_own'),
  },
  'words in the plan': {
    of: ['plan/NoteForm.tsx'],
    open: async () => {
      await planned();
      await press(`${SAY('plan_words')}: ${SAY('plan_item_money_cash')}`);
    },
    field: SAY('plan_words_for', SAY('plan_item_money_cash')),
  },
  'where to find a country, in the plan': {
    of: ['plan/AtHand.tsx'],
    open: () => openTool('plan', memory),
    field: SAY('plan_country'),
  },
  'a message to a friend': {
    of: ['plan/ScriptRoom.tsx'],
    open: () => openTool('script', memory),
    field: SAY('script_channel'),
  },
  'what to ask of a friend': {
    of: ['plan/Asks.tsx'],
    open: () => openTool('script', memory),
    field: SAY('script_ask_own'),
  },
  'somebody trusted': {
    of: ['contacts/people.tsx'],
    open: async () => {
      await openTool('contacts', memory);
      await press(SAY('contacts_people_add'));
    },
    field: SAY('contacts_name'),
  },
  'something to turn to': {
    of: ['contacts/comforts.tsx'],
    open: async () => {
      await openTool('contacts', memory);
      await press(SAY('contacts_things_add'));
    },
    field: SAY('contacts_thing'),
  },
  'a boundary looked at again': {
    of: ['review/ReviewForm.tsx'],
    open: async () => {
      memory.add(draftOn([], { name: 'No calls' }));
      await openTool('review', memory);
      await press(SAY('review_look_named', 'No calls'));
    },
    field: SAY('review_words'),
  },
  'one about safety': {
    of: ['review/ReviewForm.tsx'],
    open: async () => {
      memory.add(draftOn([], { name: 'No calls' }));
      await openTool('review', memory);
      await press(SAY('review_look_named', 'No calls'));
      await radio(SAY('review_safety_yes'));
    },
    field: SAY('review_words'),
  },
  'a private record': {
    of: ['record/WordsFields.tsx'],
    open: async () => {
      await record();
      await press(SAY('record_new'));
    },
    field: SAY('record_what'),
  },
  'its own tags': {
    of: ['record/TagsField.tsx'],
    open: async () => {
      await record();
      await press(SAY('record_new'));
    },
    field: SAY('record_tag_own'),
  },
  'what is taken out of a report': {
    of: ['record/ReportForm.tsx'],
    open: async () => {
      memory.record.write(null, { ...NO_WORDS, what: 'a thing' });
      await record();
      await press(SAY('record_report'));
      await press(SAY('record_report_go_on'));
    },
    field: SAY('record_report_redact'),
  },
  'a private record with nothing kept': {
    of: ['record/WordsFields.tsx'],
    open: async () => {
      await openTool('record', memory);
      await press(SAY('record_unkept'));
    },
    field: SAY('record_what'),
    unkept: true,
  },
  'a commitment': {
    of: ['seeing/CommitmentForm.tsx'],
    open: () => openTool('commitments', memory),
    field: SAY('commit_text'),
  },
  'an agreement': {
    of: ['seeing/Words.tsx'],
    open: async () => {
      await openTool('commitments', memory);
      await press(SAY('commit_to_together'));
      await goOn();
    },
    field: SAY('commit_agreement'),
  },
  'a question about repair': {
    of: ['seeing/Words.tsx'],
    open: async () => {
      await openTool('repair', memory);
      await goOn();
    },
    field: SAY('repair_words'),
  },
  'a look at the week': {
    of: ['week/Thoughts.tsx'],
    open: () => openTool('week', memory),
    field: SAY('week_keep'),
  },
  'what a boundary gave': {
    of: ['boundaries/FarewellFields.tsx'],
    open: async () => {
      memory.world.vault = 'open';
      const over = { kind: 'for', from: NOW.at - 2 * HOUR_MS, until: NOW.at - HOUR_MS } as const;
      memory.add(draftOn([], { name: 'A quiet weekend' }, { window: over }), 3 * HOUR_MS);
      await room('options_nav_boundaries');
      await radio(SAY('closing_kept'));
    },
    field: SAY('farewell_gave'),
  },
  'words to take out of a page': {
    of: ['take/TakeForm.tsx'],
    open: async () => {
      await openTool('take', memory);
      await press(SAY('record_report_go_on'));
      await page.getByRole('checkbox', { name: SAY('take_part_words') }).click();
    },
    field: SAY('record_report_redact'),
  },
  'a request': {
    of: ['talking/Request.tsx'],
    open: () => talking('request'),
    field: SAY('talking_behaviour'),
  },
  'a ritual for two': {
    of: ['talking/Rituals.tsx'],
    open: () => talking('rituals'),
    field: SAY('talking_ritual'),
  },
  'saying no': { of: ['talking/SayingNo.tsx'], open: () => talking('no'), field: SAY('talking_no_own') },
};

const WAYS = (['support_door', 'plan_all_lines', 'record_support'] as const).map((key) => SAY(key));

/** The ways to Support in the form of a field; where there is no form, in its section. */
function doorsBeside(field: Element): readonly HTMLElement[] {
  const form = field.closest('form') ?? field.closest('section, .card');
  return [...(form?.querySelectorAll('button') ?? [])].filter(
    (button) => WAYS.includes(button.textContent ?? '') && button.checkVisibility(),
  );
}

/** The field of a label that is in sight: folded sections have others of the same one. */
function shown(label: string): Promise<HTMLInputElement> {
  const those = page.getByLabelText(label, { exact: true });
  return vi.waitUntil(() => those.elements().find((one): one is HTMLInputElement => one.checkVisibility()), {
    timeout: 5000,
  });
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  memory = memoryHouse();
  // A few countries do: how all of them are shown is not the question here.
  const { support } = memory.actions;
  const few = async () => {
    const list = await support.list();
    return { ...list, countries: list.countries.slice(0, 3) };
  };
  memory.actions = { ...memory.actions, support: { ...support, list: few } };
});

describe('Support stands beside every place to write', () => {
  test('and every view with a field is among those looked at, or is no place to write', () => {
    const looked = new Set(Object.values(PLACES).flatMap((place) => place.of));
    const drawing = SOURCES.filter(([, text]) => FIELD.test(text)).map(([path]) => path);
    expect(drawing.length).toBeGreaterThan(30);
    expect(drawing.filter((path) => !looked.has(path) && !NOT_WRITING[path])).toEqual([]);
    // Neither list names what is no longer there.
    expect([...looked, ...Object.keys(NOT_WRITING)].filter((path) => !drawing.includes(path))).toEqual([]);
  });

  test.each(Object.keys(PLACES))('%s', async (name) => {
    const place = PLACES[name] as Place;
    memory.world.keepsNothing = place.unkept ?? false;
    await place.open();
    const field = await shown(place.field);
    await vi.waitUntil(() => !field.disabled);
    // A room that opens takes the focus to its heading, maybe only now.
    await vi.waitFor(
      async () => {
        field.focus();
        await userEvent.keyboard('half a thought');
        expect(field.value).toContain('half a thought');
      },
      { timeout: 10_000 },
    );
    for (const each of document.querySelectorAll('main textarea, main input[type="text"]')) {
      if (each.checkVisibility()) expect(doorsBeside(each), each.outerHTML).not.toHaveLength(0);
    }
    const [door] = doorsBeside(field);
    await userEvent.click(door as HTMLElement);
    await expect.element(page.getByRole('heading', { level: 1, name: SAY('support_title') })).toHaveFocus();
    expect(field.checkVisibility()).toBe(false);
    await press(SAY('support_back'));
    await vi.waitUntil(() => field.checkVisibility());
    expect(field.value).toContain('half a thought');
    await vi.waitFor(() => expect(document.activeElement).toBe(door), { timeout: 5000 });
  });
});
