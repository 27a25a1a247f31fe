import { localDate } from '../../utils/core/local-date';
import type { PageBlock } from '../../utils/core/page-block';
import { windowAt } from '../../utils/core/schedule';
import type { Taken, TakenBoundary } from '../../utils/core/take';
import type { Moment } from '../../utils/core/window';
import { weeklyText } from '../boundaries/windowText';
import { dateText } from '../support/dateText';
import { underscored } from '../ui/refusal';
import type { Say } from '../ui/say';
import type { TakeWish } from './TakeForm';

/** What stands on the page before its pictures, part by part: counts and their days, what they are not, and own words where they were chosen. */
export function takenBlocks(made: Taken, wish: TakeWish, now: Moment, say: Say): readonly PageBlock[] {
  const day = (date: string) => dateText(date, say.locale);
  const heading = (text: string, level: 2 | 3 = 2): PageBlock => ({ kind: 'heading', text, level });
  const line = (text: string): PageBlock => ({ kind: 'line', text });
  const none = made.boundaries.length === 0 && made.evenings.length === 0 && made.words.length === 0;
  return [
    line(say('take_days', day(wish.from), day(wish.until))),
    line(say('take_made', day(localDate(now)))),
    line(say('take_shows')),
    ...(wish.parts.includes('words') ? [line(say('record_note_taken_out'))] : []),
    ...(none && wish.pictures.length === 0 ? [line(say('take_none'))] : []),
    ...(made.boundaries.length > 0 ? [heading(say('take_part_boundaries'))] : []),
    ...made.boundaries.flatMap((one): readonly PageBlock[] => [
      heading(one.words?.name || say('take_boundary', say.number(one.number)), 3),
      { kind: 'list', items: facts(one, now, say) },
    ]),
    ...(made.evenings.length > 0
      ? [
          heading(say('take_part_evenings')),
          line(say('take_scales')),
          {
            kind: 'table' as const,
            head: [say('take_day'), say('take_feeling'), say('take_urge')],
            rows: made.evenings.map(({ date, feeling, urge }) => [
              day(date),
              feeling === null ? '–' : say.number(feeling),
              urge === null ? '–' : say.number(urge),
            ]),
          },
        ]
      : []),
    ...(made.words.length > 0 ? [heading(say('take_part_words'))] : []),
    ...made.words.map(({ date, of, text }) => line(`${day(date)} · ${say(`take_of_${of}`)}\n${text}`)),
    ...(wish.pictures.length > 0 ? [heading(say('take_pictures'))] : []),
  ];
}

function facts(one: TakenBoundary, { zone, at }: Moment, say: Say): readonly string[] {
  const { createdAt, endedAt, window, response, isByHand, words, holds, crossed, leftLower, closed } = one;
  const day = (instant: number) => dateText(localDate({ at: instant, zone }), say.locale);
  const isOver = windowAt(window, createdAt, { at, zone }).over;
  const verdicts = closed.map((verdict) => say(`closing_${underscored(verdict)}`));
  return [
    words?.why && say('take_why', words.why),
    words?.plan && say('take_plan', words.plan),
    endedAt === null ? say('take_since', day(createdAt)) : say('take_from_to', day(createdAt), day(endedAt)),
    window.kind === 'weekly' && say('take_times', weeklyText(window.times, say)),
    isOver && endedAt === null && say('take_over'),
    isByHand ? say('take_by_hand') : say('take_answers', say(`boundary_response_${response}`)),
    holds.held > 0 && say.count('week_held_times', holds.held),
    holds.turnedBack > 0 && say.count('week_visits', holds.visits, say.number(holds.turnedBack)),
    holds.turnedBack === 0 && holds.visits > 0 && say('insights_turned_counts', say.number(holds.visits)),
    crossed > 0 && say.count('take_crossed', crossed),
    leftLower && say.count('take_left_lower', leftLower.of, say.number(leftLower.lower)),
    verdicts.length > 0 && say('take_closed', verdicts.join(', ')),
  ].filter((fact): fact is string => Boolean(fact));
}
