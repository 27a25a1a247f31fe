import type { CalendarDays } from '../../utils/core/insights/calendar-days';
import { keptOf } from '../../utils/core/insights/calendar-days';
import type { Days } from '../../utils/core/insights/days';
import { keptDaysSaid } from '../../utils/core/insights/said';
import { unitsIn } from '../../utils/core/insights/stretches';
import { weekdayOf } from '../../utils/core/insights/wall-clock';
import { Button } from '../ui/Button';
import { type Say, useSay } from '../ui/say';
import { type Drawing, type Frame, filled, placed, squarePiece } from './drawing';
import { countsText, dayText, numberText, saidText } from './figureText';
import { Picture, type Saving } from './Picture';
import type { Pictured } from './pictured';

interface Props {
  readonly year: number;
  /** The days of the year, from the month on in which there can be anything. */
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
/** How round its corners are. */
const ROUND = 3;
/** How days look: kept, partly kept, without data. */
const DAY_FILLS = ['solid', 'hatched', 'hollow'] as const;
/** How many months may stand in a row: twelve are to come out even. */
const IN_A_ROW = [6, 4, 3, 2, 1] as const;

/** The days of a year that are over. */
export function YearPicture(props: Props) {
  const { year, days, today, calendar, isFirst, isLast, onYear, saving } = props;
  const say = useSay();
  const yearText = dayText(days.from, say, { year: 'numeric' });
  const gone = { from: days.from, to: Math.max(days.from, Math.min(days.to, today - 1)) };
  return (
    <Picture
      {...calendarPictured(calendar, gone, say('insights_calendar_title'), say)}
      reading={calendar === null}
      saving={saving}
    >
      {/* Where there is one year alone, its days say which. */}
      {!(isFirst && isLast) && (
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
      )}
    </Picture>
  );
}

/**
 * Days as squares, month by month: filled kept, hatched partly kept, empty without data.
 *
 * @param read null until it is: then its squares keep their place
 */
export function calendarPictured(read: CalendarDays | null, days: Days, title: string, say: Say): Pictured {
  const calendar: CalendarDays = read ?? new Map();
  const { kept, partly } = keptOf(calendar, days);
  const said = keptDaysSaid(calendar, days).map((one) => saidText(one, say));
  const counts = countsText(
    [
      [say('insights_col_days_kept'), kept],
      [say('insights_col_days_partly'), partly],
    ],
    say,
  );
  return {
    title,
    days,
    what: say('insights_calendar_what'),
    summary: said.length > 0 ? said : counts,
    legend: [
      { fill: 'solid', label: say('insights_kept') },
      { fill: 'hatched', label: say('insights_partly') },
      { fill: 'hollow', label: say('insights_no_data') },
    ],
    draw: read && counts.length === 0 ? null : (frame) => drawDays(calendar, days, frame, say),
    thin: say('insights_thin_calendar'),
    table: {
      columns: [say('insights_col_day'), say('insights_col_on'), say('insights_col_of_these_kept')],
      rows: () =>
        [...calendar]
          .filter(([day]) => day >= days.from && day <= days.to)
          .map(([day, one]) => [dayText(day, say), numberText(one.on, say), numberText(one.kept, say)]),
    },
  };
}

/** Months in rows, each as a wall calendar has it, from Monday on; with their years where there are two. */
function drawDays(calendar: CalendarDays, days: Days, frame: Frame, say: Say): Drawing {
  const months = unitsIn(days, 'months');
  const isOneYear = unitsIn(days, 'years').length === 1;
  const form = isOneYear ? ({ month: 'long' } as const) : ({ month: 'short', year: 'numeric' } as const);
  const roomFor = (count: number) => Math.floor((frame.width - (count - 1) * MONTH_GAP) / count / 7);
  const perRow = IN_A_ROW.find((count) => roomFor(count) >= LEAST_STEP) ?? 1;
  const step = Math.min(MOST_STEP, roomFor(perRow));
  const cellSize = step - SPACE;
  const monthHeight = HEAD + 6 * step + 10;
  const at = placed(frame);
  const pieces: Record<(typeof DAY_FILLS)[number], string[]> = { solid: [], hatched: [], hollow: [] };
  const names = months.map((month, i) => {
    const left = (i % perRow) * (7 * step + MONTH_GAP);
    const top = Math.floor(i / perRow) * monthHeight;
    const first = weekdayOf(month.from) - 1;
    for (let day = month.from; day <= month.to; day += 1) {
      const cell = first + day - month.from;
      const state = calendar.get(day)?.state;
      const fill = state === undefined ? 'hollow' : state === 'kept' ? 'solid' : 'hatched';
      const x = at(left + (cell % 7) * step, cellSize);
      const y = top + HEAD + Math.floor(cell / 7) * step;
      pieces[fill].push(squarePiece(x, y, cellSize, ROUND));
    }
    return (
      <text key={month.from} x={at(left)} y={top + 14}>
        {dayText(month.from, say, form)}
      </text>
    );
  });
  const parts = (
    <>
      {names}
      {DAY_FILLS.map((fill) => (
        <path
          key={fill}
          d={pieces[fill].join('')}
          {...filled(fill, frame.id)}
          {...(fill === 'hollow' && { 'stroke-opacity': 0.5 })}
        />
      ))}
    </>
  );
  return { height: Math.ceil(months.length / perRow) * monthHeight - 10, parts };
}
