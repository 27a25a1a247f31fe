import { BREAK_PLAN, BREAK_PLAN_ID } from '../../utils/core/break';
import { DECK } from '../../utils/core/deck';
import { FAREWELL } from '../../utils/core/farewell';
import type { Kept } from '../../utils/core/kept';
import { LINE, UNSAID } from '../../utils/core/line';
import { PRACTICES } from '../../utils/core/practice';
import { PRACTICE_LINES } from '../../utils/core/practice-lines';
import { PRACTICE } from '../../utils/core/practice-note';
import { REVIEW } from '../../utils/core/review';
import { RITUAL } from '../../utils/core/ritual';
import { SEVEN_EVENINGS } from '../../utils/core/seven-evenings';
import { WEEK_REVIEW } from '../../utils/core/week-review';
import { atWall, dayBefore, MINUTE_MS, pick, type Seen, thing } from './life.ts';
import { people, plan } from './safety.ts';
import { seeing } from './seeing.ts';

/** What lies in the other rooms after a year. What belongs to safety stands at the beginning of time, as it is written. */
export function rooms(seen: Seen, boundaries: readonly { readonly id: string }[]): readonly Kept[] {
  return [
    ...lines(seen),
    ...rituals(seen),
    ...practices(seen),
    ...plan(),
    ...people(),
    ...seeing(seen),
    ...lookedBack(seen),
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

function lookedBack(seen: Seen): readonly Kept[] {
  return [
    ...[2, 16, 37].map((days, i) =>
      thing(
        WEEK_REVIEW,
        {
          date: dayBefore(seen, days),
          keep: ['Tea before anything else', 'The walk on Thursday', 'Going to bed at ten'][i] ?? '',
          change: i === 1 ? '' : 'The phone stays in the kitchen',
        },
        0,
      ),
    ),
    thing(
      FAREWELL,
      {
        boundaryId: 'ended',
        name: 'A quiet weekend',
        date: dayBefore(seen, 90),
        gave: 'Two slow mornings.',
        line: 'I can be quiet and still be here.',
      },
      0,
    ),
  ];
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
