import { daysUpTo, lengthOf } from '../../utils/core/insights/days';
import { courseOf } from '../../utils/core/insights/mood';
import { type StretchUnit, timeStretches } from '../../utils/core/insights/stretches';
import { ROLLING_DAYS } from '../../utils/core/insights/turned-back';
import { dayNumber } from '../../utils/core/insights/wall-clock';
import { redactor } from '../../utils/core/redaction';
import { type TakeChoice, type TakeFrom, taken } from '../../utils/core/take';
import type { Moment } from '../../utils/core/window';
import type { InsightsActions } from '../insights/actions';
import { commitmentsPictured } from '../insights/CommitmentsPicture';
import { earliestDay } from '../insights/earliestDay';
import { feltPictured } from '../insights/FeltPicture';
import { numberText } from '../insights/figureText';
import { hoursPictured } from '../insights/HoursPicture';
import { moodPictured } from '../insights/MoodPicture';
import type { Pictured } from '../insights/pictured';
import { stretchesPictured } from '../insights/StretchesPicture';
import { toolsPictured } from '../insights/ToolsPicture';
import { turnedPictured } from '../insights/TurnedPicture';
import { heard, type Read, readFrom } from '../insights/useReading';
import { calendarPictured } from '../insights/YearPicture';
import type { Say } from '../ui/say';

/** The pictures that can be taken along, in the order they stand. */
export const TAKE_PICTURES = [
  'calendar',
  'turned',
  'hours',
  'felt',
  'mood',
  'tools',
  'commitments',
  'stretches',
] as const;

export type TakePicture = (typeof TAKE_PICTURES)[number];

/** So many days are seen in weeks, and in months: more of either would be too narrow. */
const WEEKS_UP_TO = 26 * 7;
const MONTHS_UP_TO = 3 * 366;

/**
 * The pictures that were chosen, of the days that were chosen. Names are what {@link taken} makes of them: with the
 * redactions applied to them before a picture is made, or, without own words, numbers. What sets weeks beside other weeks
 * is not said here, because it is of its own weeks. Throws where something cannot be read (`refusalIn` says why).
 */
export async function takenPictures(
  all: TakeFrom,
  choice: TakeChoice & { readonly pictures: readonly TakePicture[] },
  now: Moment,
  actions: InsightsActions,
  say: Say,
): Promise<readonly Pictured[]> {
  const beginning = await heard(actions.beginning());
  const today = daysUpTo(now, 1).to;
  const earliest = earliestDay(beginning, await heard(actions.boundaries()), now);
  const days = {
    // However long ago the first of the days is: before there was anything, there is nothing to read.
    from: Math.max(dayNumber(choice.from), earliest - ROLLING_DAYS),
    to: Math.min(dayNumber(choice.until), today),
  };
  const hasWords = choice.parts.includes('words');
  const out = redactor(choice.redactions);
  const whole = await readFrom(actions, now, days.from - ROLLING_DAYS);
  const read: Read = {
    ...whole,
    tools: whole.tools.map(({ id, name }) => ({ id, name: hasWords ? out(name) : '' })),
    commitments: whole.commitments.map(({ id, value }) => ({
      id,
      value: { ...value, text: hasWords ? out(value.text) : '' },
    })),
  };
  const ofEach: Readonly<Record<TakePicture, () => readonly Pictured[]>> = {
    // Today is not over, and no day of it yet.
    calendar: () => [
      calendarPictured(
        read.calendar,
        { from: days.from, to: Math.min(days.to, today - 1) },
        say('insights_mood_days'),
        say,
      ),
    ],
    turned: () =>
      taken(all, { ...choice, parts: ['boundaries', ...(hasWords ? (['words'] as const) : [])] }, now)
        .boundaries.filter(({ isByHand }) => !isByHand)
        .map(({ id, number, words }) => {
          const name = words?.name || say('take_boundary', numberText(number, say));
          const picture = turnedPictured(read.counted, { id, name: '' }, days, now, say);
          return { ...picture, title: say('ui_named', name, picture.title) };
        }),
    hours: () => [hoursPictured(read.counted, days, now, say)],
    felt: () => [feltPictured(read.counted, days, now, say)],
    mood: () => [moodPictured(read.marks, read.calendar, days, say)],
    tools: () => [toolsPictured(read, days, hasWords, say)],
    commitments: () => [commitmentsPictured(read.commitments, days, hasWords, say)],
    stretches: () => {
      const unit = unitFor(lengthOf(days));
      const { marks } = courseOf(read.marks, 'feeling', days);
      return [stretchesPictured(timeStretches(read.calendar, marks, days, unit), days, unit, say)];
    },
  };
  return TAKE_PICTURES.filter((one) => choice.pictures.includes(one)).flatMap((one) => ofEach[one]());
}

function unitFor(days: number): StretchUnit {
  if (days <= WEEKS_UP_TO) return 'weeks';
  return days <= MONTHS_UP_TO ? 'months' : 'years';
}
