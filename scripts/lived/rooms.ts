import { randomUUID } from 'node:crypto';
import { AGREEMENT } from '../../utils/core/agreement';
import { BREAK_PLAN, BREAK_PLAN_ID } from '../../utils/core/break';
import { COMFORT } from '../../utils/core/comfort';
import { COMMITMENT } from '../../utils/core/commitment';
import { CONTACT } from '../../utils/core/contact';
import { DECK } from '../../utils/core/deck';
import { PATTERN } from '../../utils/core/familiar';
import type { Kept } from '../../utils/core/kept';
import { LINE, UNSAID } from '../../utils/core/line';
import { OWN_LINE } from '../../utils/core/own-line';
import { PLAN_NOTE } from '../../utils/core/plan';
import { PLAN } from '../../utils/core/plan-sections';
import { PRACTICES } from '../../utils/core/practice';
import { PRACTICE_LINES } from '../../utils/core/practice-lines';
import { PRACTICE } from '../../utils/core/practice-note';
import { REPAIR } from '../../utils/core/repair';
import { REPAIR_RITUAL } from '../../utils/core/repair-ritual';
import { REVIEW } from '../../utils/core/review';
import { RITUAL } from '../../utils/core/ritual';
import { SCRIPT } from '../../utils/core/script';
import { SEVEN_EVENINGS } from '../../utils/core/seven-evenings';
import { WORDING } from '../../utils/core/wording';
import { atWall, DAY_MS, dayBefore, MINUTE_MS, pick, type Seen, thing } from './life.ts';

/** What lies in the other rooms after a year. What belongs to safety stands at the beginning of time, as it is written. */
export function rooms(seen: Seen, boundaries: readonly { readonly id: string }[]): readonly Kept[] {
  return [
    ...lines(seen),
    ...rituals(seen),
    ...practices(seen),
    ...plan(),
    ...people(),
    ...seeing(seen),
  ].concat(
    boundaries.slice(0, 3).map(({ id }, i) =>
      thing(
        REVIEW,
        {
          boundaryId: id,
          name: ['Not checking Sam’s feed', 'No work mail after seven', 'No calls while I work'][i] ?? '',
          date: dayBefore(seen, 20 + i),
          answer: pick(['keep', 'change'] as const, i),
          words: 'It is quieter in the evenings. I notice it most on Sundays.',
          consequences: i === 1 ? 'Then I will close the lid and leave the room.' : '',
          isSafety: false,
        },
        0,
      ),
    ),
  );
}

function lines(seen: Seen): readonly Kept[] {
  const own = ['I am allowed to be slow.', 'My door, my key, my evening.', 'I was there. I know what I saw.'];
  return [
    ...own.map((text, i) =>
      thing(
        LINE,
        {
          form: 'own',
          text,
          theme: pick(['worth', 'safety', null] as const, i),
          verdict: null,
          kept: i === 1,
          hidden: false,
        },
        atWall(seen, 30 + i, '20:00'),
      ),
    ),
    ...DECK.slice(0, 24).map((id, i) =>
      thing(
        LINE,
        {
          ...UNSAID,
          verdict: pick(['feels-true', 'not-yet', 'feels-true'] as const, i),
          kept: i % 8 === 0,
          hidden: i % 11 === 5,
        },
        0,
        id,
      ),
    ),
    thing(SEVEN_EVENINGS, { from: dayBefore(seen, 120) }, atWall(seen, 120, '21:00')),
  ];
}

function rituals(seen: Seen): readonly Kept[] {
  const at = (days: number) => atWall(seen, days, '12:00');
  return [
    thing(RITUAL, { name: 'Tea, and the window', when: { kind: 'daily', time: '07:30' } }, at(90)),
    thing(RITUAL, { name: 'Choir', when: { kind: 'weekly', days: [2], time: '18:45' } }, at(80)),
    thing(
      RITUAL,
      { name: 'A walk before the week begins', when: { kind: 'weekly', days: [6, 7], time: '10:00' } },
      at(70),
    ),
    thing(
      RITUAL,
      { name: 'Look at my boundaries', when: { kind: 'monthly', day: 31, time: '17:00' } },
      at(60),
    ),
    thing(
      BREAK_PLAN,
      { minutes: 45, note: 'Back at the table, both with tea.', sites: [] },
      at(50),
      BREAK_PLAN_ID,
    ),
  ];
}

function practices(seen: Seen): readonly Kept[] {
  const notes = PRACTICES.flatMap(({ id, asks, stages }, which) =>
    [4, 33].map((days) => {
      const begunAt = atWall(seen, days + which * 2, '20:10');
      const isRated = stages.some(({ kind }) => kind === 'rate');
      return thing(
        PRACTICE,
        {
          practice: id,
          begunAt,
          endedAt: begunAt + 6 * MINUTE_MS,
          before: isRated ? 7 : null,
          after: isRated ? 4 : null,
          choseNot: id === 'noes' && days === 33,
          words: asks.map((of) => ({ of, text: 'The breath went lower. The light on the wall was yellow.' })),
        },
        begunAt,
      );
    }),
  );
  return [
    ...notes,
    thing(
      PRACTICE_LINES,
      { lines: ['I learn fast.', 'I am kind to animals.', 'I kept going.'] },
      0,
      'mirror',
    ),
    thing(
      PRACTICE_LINES,
      { lines: ['Dim the lamp', 'Phone in the hall', 'One good thing of today'] },
      0,
      'night',
    ),
  ];
}

function plan(): readonly Kept[] {
  const words = ['Ilka, downstairs. She has a key.', '', 'In the blue folder at my sister’s.'];
  const notes = PLAN.flatMap(({ id, items }, i) =>
    items.slice(0, 2).map((item, j) => ({
      section: id,
      item: item.id,
      title: '',
      state: pick(['thought', 'ready', 'not-now', null] as const, i * 2 + j),
      words: pick(words, i * 3 + j),
    })),
  );
  const own = { section: 'bag', item: '', title: 'The small radio', state: 'ready' as const, words: '' };
  return [
    ...[...notes, own].map((note) => thing(PLAN_NOTE, note, 0)),
    thing(
      SCRIPT,
      {
        word: 'marmalade',
        channel: 'A call to the work number',
        times: 'Weekdays before four',
        asks: ['Come over with the dog', 'Call the number we agreed on'],
        notBy: 'Not by message at night',
      },
      0,
      'script',
    ),
  ];
}

function people(): readonly Kept[] {
  const person = (name: string, goodFor: string, inTouch: 'no' | 'yes' | 'unsure' | null, atPause: boolean) =>
    thing(CONTACT, { name, reach: 'Calls are fine until ten', goodFor, inTouch, atPause }, 0);
  return [
    person('Mia', 'Listening, and soup', 'no', true),
    person('Ilka from downstairs', 'A key, and a sofa for a night', 'unsure', false),
    person('Uncle Joachim-Friedrich von der Niederlausitz', 'A lift to anywhere', 'yes', false),
    thing(
      COMFORT,
      { form: 'calming', name: 'Cold water on my wrists', text: 'Count to twenty.', link: '', atPause: true },
      0,
    ),
    thing(
      COMFORT,
      {
        form: 'helped',
        name: 'The long way home',
        text: 'By the allotments, past the geese.',
        link: '',
        atPause: false,
      },
      0,
    ),
    thing(
      COMFORT,
      {
        form: 'words',
        name: 'What Grandma said',
        text: 'Eat first. Then we will see.',
        link: '',
        atPause: true,
      },
      0,
    ),
    thing(
      COMFORT,
      {
        form: 'helped',
        name: 'Rain on a roof, an hour of it',
        text: '',
        link: 'https://rain.example/roof',
        atPause: false,
      },
      0,
    ),
    thing(
      OWN_LINE,
      {
        name: 'The counselling centre in our street',
        number: '01234 567890',
        note: 'Tuesdays, ask for Ms Adeyemi.',
      },
      0,
    ),
  ];
}

function seeing(seen: Seen): readonly Kept[] {
  const monday = (weeks: number) => {
    const day = Temporal.PlainDate.from(dayBefore(seen, weeks * 7));
    return day.subtract({ days: day.dayOfWeek - 1 }).toString();
  };
  const looks = [1, 2, 3, 5, 8].map((week, i) => ({
    week: monday(week),
    went: pick(['kept', 'partly', 'not-this-week'] as const, i),
    words: i === 0 ? 'Easier with the dog.' : '',
  }));
  const commitment = (text: string, measure: string, restsSince: string | null) =>
    thing(
      COMMITMENT,
      { text, measure, startedOn: dayBefore(seen, 70), restsSince, looks: restsSince ? [] : looks },
      seen.at - 70 * DAY_MS,
    );
  return [
    ...['jealousy', 'told-differently', 'phone', 'weighing-words'].map((id, i) =>
      thing(
        PATTERN,
        { id, date: dayBefore(seen, 15 * i + 3), words: i % 2 ? 'In spring, mostly.' : '' },
        atWall(seen, 15 * i + 3, '20:30'),
      ),
    ),
    ...(['acknowledged', 'help', 'boundaries'] as const).map((question, i) =>
      thing(
        REPAIR,
        {
          question,
          date: dayBefore(seen, 30 + i),
          words: 'Once, in a letter. I noticed that I waited for the “but”.',
        },
        atWall(seen, 30 + i, '19:00'),
      ),
    ),
    commitment('Two walks a week, alone', 'Shoes by the door on Sunday', null),
    commitment('Answer messages once a day', 'At four, with tea', null),
    commitment('Paint again', 'One page', dayBefore(seen, 14)),
    thing(
      AGREEMENT,
      {
        text: 'We talk about money on the first Sunday, at the table, with the list.',
        madeOn: dayBefore(seen, 60),
        noticed: [{ date: dayBefore(seen, 25), words: 'We did, and stopped after an hour.' }],
      },
      seen.at - 60 * DAY_MS,
    ),
    thing(
      REPAIR_RITUAL,
      { text: 'A walk round the block, without talking', when: 'The next morning' },
      seen.at - 55 * DAY_MS,
    ),
    thing(
      WORDING,
      {
        tool: 'request',
        date: dayBefore(seen, 12),
        text: 'When plans change on the day, I am left with the children’s tea alone. I would like to hear by noon.',
      },
      seen.at - 12 * DAY_MS,
    ),
    thing(
      WORDING,
      { tool: 'no', date: dayBefore(seen, 9), text: 'No, I will not be there on Saturday.' },
      seen.at - 9 * DAY_MS,
      randomUUID(),
    ),
  ];
}
