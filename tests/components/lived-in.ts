import { blankCheckIn } from '../../utils/core/check-in';
import { NO_WORDS } from '../../utils/core/private-record';
import { draftOn, HOUR_MS } from './drafts';
import { fullHouse } from './full-house';
import { type MemoryHouse, NOW } from './memory';

const DAY_MS = 24 * HOUR_MS;

/** A full house with a few things kept in every room, its vault open: what the trees of `accessibility/trees/` are of. */
export function livedIn(): MemoryHouse {
  const memory = fullHouse();
  memory.world.vault = 'open';
  boundaries(memory);
  evenings(memory);
  recorded(memory);
  planned(memory);
  seen(memory);
  practised(memory);
  return memory;
}

/** One of the boundaries was changed apart in two copies of the vault. */
function boundaries(memory: MemoryHouse): void {
  const here = { name: 'No feed at night', why: 'I sleep better', plan: 'Read', planLink: '', line: '' };
  const boundary = memory.add(draftOn(['feed.example'], here, { holdSeconds: 30 }), HOUR_MS);
  const other = { ...boundary, holdSeconds: 5, changedAt: NOW.at - 2 * HOUR_MS };
  const words = { ...here, name: 'No feed after nine' };
  const { id } = boundary;
  memory.diverged.all = [
    { id, seen: 's', inForce: { boundary, words: here }, others: [{ boundary: other, words }] },
  ];
}

function evenings(memory: MemoryHouse): void {
  const { write } = memory.actions.journal;
  void write({ ...blankCheckIn('2026-11-20'), nourishing: 'Soup with Mia', feeling: 4, urge: 2 });
  void write({ ...blankCheckIn('2026-11-22'), upheld: 'Not the feed', feeling: 2, urge: 7, acted: false });
  void write({ form: 'writing', date: '2026-11-23', text: 'A long walk, and rain.', tags: ['walks'] });
  void memory.actions.evenings.seven.write({ from: '2026-11-20' });
  memory.rituals.add({ name: 'Evening check-in', when: { kind: 'daily', time: '21:00' } });
  memory.week.weeks.add({
    date: '2026-11-15',
    keep: 'Walks with Mia',
    change: 'The phone out of the bedroom',
  });
}

function recorded(memory: MemoryHouse): void {
  const file = {
    id: 'f',
    at: 1,
    name: 'hallway.jpg',
    type: 'image/jpeg',
    bytes: 2_400_000,
    sha256: 'a'.repeat(64),
  };
  const words = {
    ...NO_WORDS,
    day: '2026-11-20',
    where: 'Kitchen',
    what: 'He stood in the door.',
    tags: ['at home'],
  };
  memory.record.write(null, { ...words, attachments: [{ ...file, details: 'taken-out' }] });
  memory.record.write('r1', { ...words, what: 'He stood in the door, and then he left.' });
  memory.record.write(null, { ...NO_WORDS, what: 'Thirty messages in one night.' });
}

function planned({ plan }: MemoryHouse): void {
  plan.notes.add({ section: 'money', item: 'money-cash', title: '', state: 'ready', words: 'In the tin' });
  plan.notes.add({ section: 'people', item: '', title: 'With Mia', state: 'thought', words: '' });
  plan.contacts.add({ name: 'Mia', reach: 'at work', goodFor: 'listens', inTouch: 'yes', atPause: true });
  const helped = { form: 'helped', name: 'The bench behind the library', text: 'Count the dogs.' } as const;
  plan.comforts.add({ ...helped, link: 'https://music.example/ferry', atPause: false });
  plan.comforts.add({
    form: 'words',
    name: 'A letter to myself',
    text: 'You have been here.',
    link: '',
    atPause: false,
  });
  plan.lines.add({ name: 'The women’s house in town', number: '030 555', note: 'from nine' });
}

function seen({ seeing }: MemoryHouse): void {
  seeing.patterns.add({ id: 'phone', date: '2026-11-20', words: 'Every Sunday, in the kitchen.' });
  seeing.repair.add({ question: 'safety', date: '2026-08-01', words: 'Not at night.' });
  seeing.commitments.add({
    text: 'A walk by myself',
    measure: 'On two evenings',
    startedOn: '2026-11-02',
    restsSince: null,
    looks: [{ week: '2026-11-16', went: 'not-this-week', words: 'Too much rain.' }],
  });
  const noticed = [{ date: '2026-11-22', words: 'It was quiet.' }];
  seeing.agreements.add({ text: 'One evening each.', madeOn: '2026-11-01', noticed });
  seeing.wordings.add({ tool: 'no', date: '2026-11-20', text: 'No, thank you.' });
  seeing.rituals.add({ text: 'Tea, each with a book', when: 'The day after' });
}

function practised({ practices, actions }: MemoryHouse): void {
  const ended = { begunAt: NOW.at, endedAt: NOW.at, before: 8, after: 7, choseNot: false };
  const words = [{ of: 'instead', text: 'Made tea.' }];
  practices.notes.add({ practice: 'wave', ...ended, words }, NOW.at - 2 * DAY_MS);
  practices.notes.add(
    {
      practice: 'letter',
      ...ended,
      before: null,
      after: null,
      words: [{ of: 'letter', text: 'I miss the radio.' }],
    },
    NOW.at - DAY_MS,
  );
  void actions.practices.lines.put('mirror', {
    lines: ['I kept my word to Mia.', 'Being fair matters to me.'],
  });
}
