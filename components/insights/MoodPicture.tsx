import type { CalendarDays } from '../../utils/core/insights/calendar-days';
import type { Days } from '../../utils/core/insights/days';
import { type Course, courseOf, type Marked } from '../../utils/core/insights/mood';
import { type Say, useSay } from '../ui/say';
import { type Drawing, type Frame, filled, INK } from './drawing';
import { dayText, numberText } from './figureText';
import { Levels } from './Levels';
import { Picture, type Saving } from './Picture';
import { linear, linePath } from './shapes';
import { TimeAxis } from './TimeAxis';

interface Props {
  readonly marks: readonly Marked[];
  /** Null until it is read. */
  readonly calendar: CalendarDays | null;
  readonly days: Days;
  /** What compares, over the weeks that are compared. */
  readonly said: readonly string[];
  readonly saving: Saving;
}

const PANEL = 110;
const HEAD = 26;
const BESIDE = 30;
/** Fewer evenings than these make no picture. */
const LEAST_EVENINGS = 3;

/** How evenings were and how strong urges were, each with a line, and the days on which boundaries were kept. */
export function MoodPicture({ marks, calendar, days, said, saving }: Props) {
  const say = useSay();
  const feeling = courseOf(marks, 'feeling', days);
  const urge = courseOf(marks, 'urge', days);
  const marked = new Set([...feeling.marks, ...urge.marks].map(({ day }) => day));
  return (
    <Picture
      title={say('insights_mood_title')}
      what={say('insights_mood_what')}
      summary={[
        say('insights_mood_counts', numberText(marked.size, say)),
        ...said,
        ...(said.length > 0 ? [say('insights_says_chance')] : []),
      ]}
      legend={[
        { fill: 'hollow', label: say('insights_mood_dot') },
        { fill: 'solid', label: `${say('insights_mood_line')}; ${say('insights_kept')}` },
        { fill: 'hatched', label: say('insights_partly') },
      ]}
      draw={
        marked.size < LEAST_EVENINGS
          ? null
          : (frame) => drawMood(feeling, urge, calendar ?? new Map(), days, frame, say)
      }
      table={{
        columns: [
          say('insights_col_day'),
          say('insights_col_feeling'),
          say('insights_col_line', say('insights_col_feeling')),
          say('insights_col_urge'),
          say('insights_col_line', say('insights_col_urge')),
          say('insights_mood_days'),
        ],
        rows: () => rowsOf(feeling, urge, calendar ?? new Map(), days, say),
      }}
      saving={saving}
    />
  );
}

function rowsOf(feeling: Course, urge: Course, calendar: CalendarDays, days: Days, say: Say) {
  const at = (points: readonly { readonly day: number; readonly value: number }[], day: number) => {
    const value = points.find((point) => point.day === day)?.value;
    return value === undefined ? '' : numberText(value, say);
  };
  const texts = { kept: say('insights_kept'), partly: say('insights_partly') };
  return Array.from({ length: days.to - days.from + 1 }, (_, i) => days.from + i).flatMap((day) => {
    const state = calendar.get(day)?.state;
    const cells = [feeling.marks, feeling.line.flat(), urge.marks, urge.line.flat()].map((points) =>
      at(points, day),
    );
    if (cells.every((cell) => cell === '') && !state) return [];
    return [[dayText(day, say), ...cells, state ? texts[state] : '']];
  });
}

function drawMood(
  feeling: Course,
  urge: Course,
  calendar: CalendarDays,
  days: Days,
  frame: Frame,
  say: Say,
): Drawing {
  const { width, isRtl, id } = frame;
  const x = linear([days.from, days.to], isRtl ? [width - BESIDE, 6] : [BESIDE, width - 6]);
  const edge = isRtl ? width : 0;
  const stripTop = 2 * (HEAD + PANEL) + 16;
  const wide = Math.max(1.5, Math.abs(x(days.from + 1) - x(days.from)) - 1);
  return {
    height: stripTop + HEAD + 14 + 24,
    parts: (
      <>
        <Panel
          title={say('insights_mood_feeling')}
          course={feeling}
          range={[1, 5]}
          top={0}
          {...{ x, frame, days, say }}
        />
        <Panel
          title={say('insights_mood_urge')}
          course={urge}
          range={[0, 10]}
          top={HEAD + PANEL + 8}
          {...{ x, frame, days, say }}
        />
        <text x={edge} y={stripTop + 14}>
          {say('insights_mood_days')}
        </text>
        {[...calendar]
          .filter(([day]) => day >= days.from && day <= days.to)
          .map(([day, { state }]) => (
            <rect
              key={day}
              x={x(day) - wide / 2}
              y={stripTop + HEAD}
              width={wide}
              height={14}
              {...filled(state === 'kept' ? 'solid' : 'hatched', id)}
              stroke-width={0.5}
            />
          ))}
        <TimeAxis days={days} x={x} y={stripTop + HEAD + 14 + 17} width={width} say={say} />
      </>
    ),
  };
}

interface PanelProps {
  readonly title: string;
  readonly course: Course;
  readonly range: readonly [number, number];
  readonly top: number;
  readonly x: (day: number) => number;
  readonly frame: Frame;
  readonly days: Days;
  readonly say: Say;
}

function Panel({ title, course, range, top, x, frame, days, say }: PanelProps) {
  const edge = frame.isRtl ? frame.width : 0;
  const y = linear(range, [top + HEAD + PANEL - 12, top + HEAD + 6]);
  return (
    <g>
      <text x={edge} y={top + 14}>
        {title}
      </text>
      <Levels
        ticks={[range[0], (range[0] + range[1]) / 2, range[1]]}
        {...{ y, edge, say }}
        x1={x(days.from)}
        x2={x(days.to)}
      />
      {course.marks.map(({ day, value }) => (
        <circle key={day} cx={x(day)} cy={y(value)} r={3} {...filled('hollow', frame.id)} />
      ))}
      {course.line.map((piece) => (
        <path
          key={piece[0]?.day}
          d={linePath(piece.map(({ day, value }) => [x(day), y(value)]))}
          fill="none"
          stroke={INK.sea}
          stroke-width={2.5}
          stroke-linejoin="round"
          stroke-linecap="round"
        />
      ))}
    </g>
  );
}
