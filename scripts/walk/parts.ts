import { fewBoundaries, firstEvening, welcome } from './beginning.ts';
import { ending } from './ending.ts';
import { languages } from './languages.ts';
import { forms, livedVisits, year } from './lived-in.ts';
import { locked } from './locked.ts';
import { walkPractices } from './practices.ts';
import { prints } from './prints.ts';
import type { Walk } from './walk.ts';
import { wrong } from './wrong.ts';

/** A stretch of the walk that can be walked by itself: it begins in the app at Today, and leaves behind what it likes. */
export interface Part {
  readonly name: string;
  /** What there is before it: nothing but the app; or a year of a life, which is brought in. */
  readonly after: 'nothing' | 'year';
  /** What is told of it once it has been walked. */
  readonly told: string;
  readonly walk: (walk: Walk) => Promise<void>;
}

/** All there are, in their order: what comes before a year has been lived, that year, and the end of it. */
export const PARTS: readonly Part[] = [
  {
    name: 'welcome',
    after: 'nothing',
    told: 'The first run, and every room with nothing in it.',
    walk: welcome,
  },
  {
    name: 'evening',
    after: 'nothing',
    told: 'A popup and an evening with nothing before them.',
    walk: firstEvening,
  },
  {
    name: 'few',
    after: 'nothing',
    told: 'Two boundaries, a pause met in every way, a hold, a break, a reminder.',
    walk: fewBoundaries,
  },
  { name: 'year', after: 'year', told: 'A year of a life, and every room full of it.', walk: year },
  {
    name: 'practices',
    after: 'year',
    told: 'Every practice, from its page to its end.',
    walk: walkPractices,
  },
  { name: 'forms', after: 'year', told: 'The forms, and what lies behind a question.', walk: forms },
  { name: 'wrong', after: 'year', told: 'What is said where something is not right.', walk: wrong },
  // Both before anybody goes on at the pause: for minutes after, there is none.
  { name: 'languages', after: 'year', told: 'The same rooms in German and in Arabic.', walk: languages },
  { name: 'locked', after: 'year', told: 'Locked, and opened again.', walk: locked },
  {
    name: 'visits',
    after: 'year',
    told: 'The popup, the card and the pause of that life.',
    walk: livedVisits,
  },
  { name: 'prints', after: 'year', told: 'What is printed.', walk: prints },
  {
    name: 'ending',
    after: 'year',
    told: 'Erased, and what is left when storage is not what it was.',
    walk: ending,
  },
];
