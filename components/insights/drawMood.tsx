import type { DayKept } from '../../utils/core/insights/boundary-days';
import type { CalendarDays } from '../../utils/core/insights/calendar-days';
import { type Days, lengthOf } from '../../utils/core/insights/days';
import type { Course } from '../../utils/core/insights/mood';
import type { Say } from '../ui/say';
import { barPiece, type Drawing, type Frame, filled, INK } from './drawing';
import { Levels } from './Levels';
import { linear, linePath } from './shapes';
import { TimeAxis } from './TimeAxis';

const PANEL = 110;
const HEAD = 26;
const BESIDE = 30;
const STRIP = 16;
/** Where a day has less room than this, its dots are smaller. */
const CLOSE = 2;

/** Feelings, urges and days with a boundary on, one below the other, over the same days. */
export function drawMood(
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
  const step = (width - BESIDE - 6) / Math.max(1, days.to - days.from);
  const wide = Math.min(24, step > 4 ? step - 1 : step);
  const bars = (which: DayKept, height: number) =>
    [...calendar]
      .filter(([day, { state }]) => day >= days.from && day <= days.to && state === which)
      .map(([day]) => barPiece(x(day) - wide / 2, stripTop + HEAD + STRIP - height, wide, height))
      .join('');
  return {
    height: stripTop + HEAD + STRIP + 24,
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
        {/* However narrow a day is, one partly kept is told by its height. */}
        <path d={bars('kept', STRIP)} {...filled('solid', id)} stroke-width={0.5} />
        <path d={bars('partly', STRIP / 2)} {...filled('hatched', id)} stroke-width={0.5} />
        <TimeAxis days={days} x={x} y={stripTop + HEAD + STRIP + 17} width={width} say={say} />
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
  const radius = frame.width / lengthOf(days) < CLOSE ? 2 : 3;
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
        <circle key={day} cx={x(day)} cy={y(value)} r={radius} {...filled('hollow', frame.id)} />
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
