import { describe, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { showOptions } from '../stage';
import { LONG, named, SAY } from '../words';

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const idea = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click();

async function list() {
  await press(SAY('options_nav_practices'));
  await page.getByRole('heading', { name: SAY('practices_title') }).findElement();
}

async function open(name: string) {
  await list();
  await idea(name);
}

async function begin(name: string, stages = 0) {
  await open(name);
  await press(SAY('practice_begin'));
  for (let n = 0; n < stages; n += 1) await press(SAY('practice_next'));
}

function note(practice: string, words: Readonly<Record<string, string>>, more: object = {}) {
  return {
    practice,
    begunAt: NOW.at,
    endedAt: NOW.at,
    before: null,
    after: null,
    choseNot: false,
    words: Object.entries(words).map(([of, text]) => ({ of, text })),
    ...more,
  };
}

function fullHouse(): MemoryHouse {
  const memory = memoryHouse();
  const { notes } = memory.practices;
  notes.add(
    note(
      'wave',
      { instead: 'Made tea and stood at the window until it was drunk.' },
      { before: 8, after: 7 },
    ),
    NOW.at - 3 * HOUR_MS,
  );
  notes.add(note('wave', {}, { before: 6 }), NOW.at - 50 * HOUR_MS);
  notes.add(note('noes', { no: 'A survey', felt: 'Odd, then light' }), NOW.at - 3 * HOUR_MS);
  notes.add(note('noes', { felt: 'Not today' }, { choseNot: true }), NOW.at - 50 * HOUR_MS);
  notes.add(note('letter', { letter: 'I miss how you laughed at the radio.' }), NOW.at - 3 * HOUR_MS);
  void memory.actions.practices.lines.put('mirror', {
    lines: ['I kept my word to Mia.', 'Being fair matters to me.', 'I asked for help on Tuesday.'],
  });
  const window = { kind: 'for', from: NOW.at - 49 * HOUR_MS, until: NOW.at - HOUR_MS } as const;
  memory.add(draftOn([], { name: 'Lunch away from the desk' }, { window }), 49 * HOUR_MS);
  return memory;
}

const STATES: Readonly<Record<string, (memory: MemoryHouse) => Promise<void>>> = {
  list,
  wave: () => open(SAY('practice_wave_name')),
  noes: () => open(SAY('practice_noes_name')),
  mirror: () => open(SAY('practice_mirror_name')),
  'mirror-line': () => begin(SAY('practice_mirror_name'), 1),
  'small-boundary': () => open(SAY('practice_boundary_name')),
  letter: async () => {
    await open(SAY('practice_letter_name'));
    await page.getByText(/^A letter,/).click();
  },
  'letter-going': async () => {
    await open(SAY('practice_letter_name'));
    await press(named('practice_letter_let_go'));
  },
  'letter-writing': async () => {
    await begin(SAY('practice_letter_name'), 1);
    await userEvent.type(page.getByLabelText(SAY('practice_letter_label')), 'Dear you,');
  },
  rate: () => begin(SAY('practice_wave_name'), 1),
  timed: async () => {
    await begin(SAY('practice_wave_name'), 2);
    await press(SAY('practice_time_begin'));
  },
  'breath-choice': () => begin(SAY('practice_breathing_name')),
  breath: async () => {
    await begin(SAY('practice_breathing_name'));
    await press(SAY('practice_time_begin'));
  },
  sentences: () => begin(SAY('practice_sentences_name')),
  end: () => begin(SAY('practice_noes_name'), 3),
  refused: async (memory) => {
    await begin(SAY('practice_noes_name'), 3);
    memory.world.refusal = 'storage-full';
    await press(SAY('practice_note_keep'));
  },
};

describe.each(LOOKS)('$name', (look) => {
  test.each(Object.keys(STATES))('%s', async (name) => {
    await setLook(look);
    const memory = showOptions({ memory: fullHouse() });
    await STATES[name]?.(memory);
    await takePicture(`practice-${name}`, look);
  });

  test('empty, and where nothing is kept', async () => {
    await setLook(look);
    const memory = memoryHouse();
    memory.world.keepsNothing = true;
    showOptions({ memory });
    await open(SAY('practice_night_name'));
    await takePicture('practice-unkept', look);
  });

  test('while locked', async () => {
    await setLook(look);
    const memory = memoryHouse();
    memory.world.vault = 'locked';
    showOptions({ memory });
    await takePicture('practice-locked-door', look);
    await press(SAY('practices_locked'));
    await page.getByRole('heading', { name: SAY('practices_title') }).findElement();
    await takePicture('practice-locked', look);
  });
});

test('long words on a narrow window', async () => {
  const look = LOOKS.find(({ name }) => name === 'narrow');
  if (!look) throw new Error('no narrow look');
  await setLook(look);
  showOptions({ memory: fullHouse(), say: LONG });
  await press(LONG('options_nav_practices'));
  await page.getByRole('heading', { level: 1, name: LONG('practices_title') }).findElement();
  await takePicture('practice-long-list', look);
  await idea(LONG('practice_noes_name'));
  await page.getByRole('heading', { level: 1, name: LONG('practice_noes_name') }).findElement();
  await takePicture('practice-long-noes', look);
});
