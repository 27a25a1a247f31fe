import type { CalendarDays } from '../../utils/core/insights/calendar-days';
import { keptOf } from '../../utils/core/insights/calendar-days';
import type { Days } from '../../utils/core/insights/days';
import { keptDaysSaid } from '../../utils/core/insights/said';
import { unitsIn } from '../../utils/core/insights/stretches';
import { weekdayOf } from '../../utils/core/insights/wall-clock';
import { Button } from '../ui/Button';
import { type Say, useSay } from '../ui/say';
import { type Drawing, type Frame, filled, INK, placed } from './drawing';
import { dayText, numberText, saidText } from './figureText';
import { Picture, type Saving } from './Picture';

interface Props {
  readonly year: number;
  /** The days of the year. */
  readonly days: Days;
  readonly today: number;
  /** Null until it is read. */
  readonly calendar: CalendarDays | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onYear: (year: number) => void;
  readonly saving: Saving;
}

const MONTH_GAP = 20;
const HEAD = 24;
/** How wide a day is with the space beside it, at least and at most; and the space. */
const LEAST_STEP = 15;
const MOST_STEP = 22;
const SPACE = 3;
/** How many months may stand in a row: twelve are to come out even. */
const IN_A_ROW = [6, 4, 3, 2, 1] as const;

/** The days of a year as squares, month by month: filled kept, hatched partly kept, empty without data. */
export function YearPicture(props: Props) {
  const { year, days, today, calendar, isFirst, isLast, onYear, saving } = props;
  const say = useSay();
  const yearText = dayText(days.from, say, { year: 'numeric' });
  const all: CalendarDays = calendar ?? new Map();
  const { kept, partly } = keptOf(all, days);
  const said = keptDaysSaid(all, days).map((one) => saidText(one, say));
  const counts = say('insights_calendar_counts', yearText, numberText(kept, say), numberText(partly, say));
  return (
    <Picture
      title={say('insights_calendar_title')}
      what={say('insights_calendar_what')}
      summary={said.length > 0 ? said : [counts]}
      legend={[
        { fill: 'solid', label: say('insights_kept') },
        { fill: 'hatched', label: say('insights_partly') },
        { fill: 'hollow', label: say('insights_no_data') },
      ]}
      draw={(frame) => drawYear(all, { from: days.from, to: Math.min(days.to, today) }, frame, say)}
      reading={calendar === null}
      table={{
        columns: [say('insights_col_day'), say('insights_col_on'), say('insights_col_of_these_kept')],
        rows: () =>
          [...all]
            .filter(([day]) => day >= days.from && day <= days.to)
            .map(([day, one]) => [dayText(day, say), numberText(one.on, say), numberText(one.kept, say)]),
      }}
      saving={saving}
    >
      <div class="picture-steps">
        {!isFirst && (
          <Button look="quiet" onClick={() => onYear(year - 1)}>
            {say('insights_calendar_before')}
          </Button>
        )}
        <span>{yearText}</span>
        {!isLast && (
          <Button look="quiet" onClick={() => onYear(year + 1)}>
            {say('insights_calendar_after')}
          </Button>
        )}
      </div>
    </Picture>
  );
}

/** Months in rows, each as a wall calendar has it, from Monday on. */
function drawYear(calendar: CalendarDays, days: Days, frame: Frame, say: Say): Drawing {
  const months = unitsIn(days, 'months');
  const roomFor = (count: number) => Math.floor((frame.width - (count - 1) * MONTH_GAP) / count / 7);
  const perRow = IN_A_ROW.find((count) => roomFor(count) >= LEAST_STEP) ?? 1;
  const step = Math.min(MOST_STEP, roomFor(perRow));
  const cellSize = step - SPACE;
  const monthHeight = HEAD + 6 * step + 10;
  const at = placed(frame);
  const parts = months.map((month, i) => {
    const left = (i % perRow) * (7 * step + MONTH_GAP);
    const top = Math.floor(i / perRow) * monthHeight;
    const first = weekdayOf(month.from) - 1;
    return (
      <g key={month.from}>
        <text x={at(left)} y={top + 14}>
          {dayText(month.from, say, { month: 'long' })}
        </text>
        {Array.from({ length: month.to - month.from + 1 }, (_, offset) => {
          const day = month.from + offset;
          const cell = first + offset;
          const state = calendar.get(day)?.state;
          const fill = state === undefined ? 'hollow' : state === 'kept' ? 'solid' : 'hatched';
          return (
            <rect
              key={day}
              x={at(left + (cell % 7) * step, cellSize)}
              y={top + HEAD + Math.floor(cell / 7) * step}
              width={cellSize}
              height={cellSize}
              rx={3}
              {...filled(fill, frame.id)}
              {...(fill === 'hollow' && { stroke: INK.line, 'stroke-opacity': 0.5 })}
            />
          );
        })}
      </g>
    );
  });
  return { height: Math.ceil(months.length / perRow) * monthHeight - 10, parts };
}
