import type { CalendarDays } from '../../utils/core/insights/calendar-days';
import { type Days, lengthOf } from '../../utils/core/insights/days';
import { type Course, courseOf, type DayMark, type Marked } from '../../utils/core/insights/mood';
import { type Say, useSay } from '../ui/say';
import { drawMood } from './drawMood';
import { dayText, numberText } from './figureText';
import { Picture, type Saving } from './Picture';
import type { Pictured } from './pictured';

interface Props {
  readonly marks: readonly Marked[];
  readonly calendar: CalendarDays;
  readonly days: Days;
  /** What compares, over the weeks that are compared. */
  readonly said: readonly string[];
  readonly saving: Saving;
}

/** Fewer evenings than these make no picture. */
const LEAST_EVENINGS = 3;

/** Evenings over time, with what compares them. */
export function MoodPicture({ marks, calendar, days, said, saving }: Props) {
  const say = useSay();
  const picture = moodPictured(marks, calendar, days, say);
  const compares = said.length > 0 ? [...said, say('insights_says_chance')] : [];
  return <Picture {...picture} summary={[...picture.summary, ...compares]} saving={saving} />;
}

/** How evenings were and how strong urges were, each with a line, and the days on which boundaries were kept. */
export function moodPictured(
  marks: readonly Marked[],
  calendar: CalendarDays,
  days: Days,
  say: Say,
): Pictured {
  const feeling = courseOf(marks, 'feeling', days);
  const urge = courseOf(marks, 'urge', days);
  const marked = new Set([...feeling.marks, ...urge.marks].map(({ day }) => day));
  return {
    title: say('insights_mood_title'),
    days,
    what: say('insights_mood_what'),
    summary: [say('insights_mood_counts', numberText(marked.size, say))],
    legend: [
      { fill: 'hollow', mark: 'dot', label: say('insights_mood_dot') },
      { fill: 'solid', mark: 'line', label: say('insights_mood_line') },
      { fill: 'solid', label: say('insights_kept') },
      { fill: 'hatched', mark: 'low', label: say('insights_partly') },
    ],
    draw:
      marked.size < LEAST_EVENINGS ? null : (frame) => drawMood(feeling, urge, calendar, days, frame, say),
    thin: say('insights_thin_mood', numberText(LEAST_EVENINGS, say)),
    table: {
      columns: [
        say('insights_col_day'),
        say('insights_col_feeling'),
        say('insights_col_line', say('insights_col_feeling')),
        say('insights_col_urge'),
        say('insights_col_line', say('insights_col_urge')),
        say('insights_mood_days'),
      ],
      rows: () => rowsOf(feeling, urge, calendar, days, say),
    },
  };
}

function rowsOf(feeling: Course, urge: Course, calendar: CalendarDays, days: Days, say: Say) {
  const byDay = (points: readonly DayMark[]) => new Map(points.map(({ day, value }) => [day, value]));
  const columns = [feeling.marks, feeling.line.flat(), urge.marks, urge.line.flat()].map(byDay);
  const texts = { kept: say('insights_kept'), partly: say('insights_partly') };
  return Array.from({ length: lengthOf(days) }, (_, i) => days.from + i).flatMap((day) => {
    const state = calendar.get(day)?.state;
    const cells = columns.map((values) => {
      const value = values.get(day);
      return value === undefined ? '' : numberText(value, say);
    });
    if (cells.every((cell) => cell === '') && !state) return [];
    return [[dayText(day, say), ...cells, state ? texts[state] : '']];
  });
}
