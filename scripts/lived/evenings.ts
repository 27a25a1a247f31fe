import { blankCheckIn } from '../../utils/core/check-in';
import { ENTRY } from '../../utils/core/entry';
import { FEELING_WORDS, FEELING_WORDS_ID } from '../../utils/core/feeling-words';
import type { Kept } from '../../utils/core/kept';
import { atWall, dayBefore, pick, type Seen, thing, varied } from './life.ts';

const NOURISHING = [
  'Soup, and a walk by the canal',
  'Mia called, and we laughed about the ladder',
  'Slept until the light woke me',
  'An hour in the garden with my hands in the soil',
  'The choir. I sang the low line.',
  'A bath with the door locked',
  'Bread from the good bakery',
];
const UPHELD = [
  'Did not look at the feed',
  'Said “not today” to the extra shift',
  'The phone stayed in the hall',
  '',
];
const TAGS = [['sleep'], ['work', 'boundaries'], ['Mia'], ['missing'], ['a good day'], [], [], []];
const WRITINGS = [
  'The bread rose. I read two pages by the window, and the evening was quiet.',
  'I thought I would have to explain myself again, and then nobody asked. I sat on the stairs for a while and listened to the house. It is strange how loud quiet is when you are not used to it.\n\nTomorrow: the library, and the plants.',
  'Missed them today. I can miss someone and not write. Both were true all afternoon.',
  'Angry, and for once not at myself.',
];

/** A year of evenings: a check-in on four days of five, and a piece of writing about once a week. */
export function evenings(seen: Seen): readonly Kept[] {
  const things: Kept[] = [
    thing(
      FEELING_WORDS,
      { words: ['under water', 'grey', '', 'a bit of sky', 'wide'] },
      atWall(seen, 300, '20:00'),
      FEELING_WORDS_ID,
    ),
  ];
  for (let day = 1; day < 365; day += 1) {
    if (varied(day, 5) !== 0) things.push(checkIn(seen, day));
    if (varied(day * 31, 7) === 0) things.push(writing(seen, day));
  }
  return things;
}

function checkIn(seen: Seen, day: number): Kept {
  const isNothing = varied(day * 17, 9) === 0;
  const hasUrge = varied(day * 13, 3) === 0;
  const value = {
    ...blankCheckIn(dayBefore(seen, day)),
    nourishing: isNothing ? '' : pick(NOURISHING, day),
    nothing: isNothing ? (['nourishing'] as const) : [],
    upheld: pick(UPHELD, day * 3),
    feeling: pick([1, 2, 2, 3, 3, 3, 4, 4, 5] as const, day * 7),
    urge: hasUrge ? varied(day * 19, 11) : null,
    acted: hasUrge ? varied(day * 23, 4) === 0 : null,
    tags: pick(TAGS, day * 5),
    text: varied(day * 29, 6) === 0 ? pick(WRITINGS, day) : '',
  };
  return thing(ENTRY, value, atWall(seen, day, '21:12'));
}

function writing(seen: Seen, day: number): Kept {
  const value = {
    form: 'writing' as const,
    date: dayBefore(seen, day),
    text: pick(WRITINGS, day * 11),
    tags: pick(TAGS, day * 41),
  };
  return thing(ENTRY, value, atWall(seen, day, '22:40'));
}
