import type { Days } from '../../utils/core/insights/days';
import { type HardHours, type HourCount, hardHours } from '../../utils/core/insights/hard-hours';
import { type Say, useSay } from '../ui/say';
import { type Drawing, type Frame, filled, INK, placed } from './drawing';
import { hourText, numberText, weekdayText } from './figureText';
import { Picture, type Saving } from './Picture';
import { radiusOf } from './shapes';
import type { Read } from './useReading';

interface Props {
  readonly read: Read;
  readonly days: Days;
  /** Which hours came up more than others, over the weeks that are compared. */
  readonly said: readonly string[];
  readonly saving: Saving;
}

/** From so much room on the hours stand side by side; else the days of the week do. */
const WIDE = 560;
const ROW = 26;
const TALL_ROW = 21;
const LEAST_VISITS = 5;

/** Visits by day of the week and hour. */
export function HoursPicture({ read, days, said, saving }: Props) {
  const say = useSay();
  const all = hardHours(read.counted, days, read.now);
  const most = Math.max(...all.hours.map(({ visits }) => visits));
  return (
    <Picture
      title={say('insights_hours_title')}
      what={say('insights_hours_what')}
      summary={[
        say('insights_hours_counts', numberText(all.visits, say), numberText(most, say)),
        ...said,
        ...(said.length > 0 ? [say('insights_says_chance')] : []),
      ]}
      legend={[
        { fill: 'hollow', label: say('insights_hours_all') },
        { fill: 'solid', label: say('insights_turned_back') },
      ]}
      draw={all.visits < LEAST_VISITS ? null : (frame) => drawHours(all, most, frame, say)}
      table={{
        columns: [
          say('insights_col_time'),
          say('insights_col_visits'),
          say('insights_turned_back'),
          say('insights_went_on'),
          say('insights_left'),
        ],
        rows: () =>
          all.hours
            .filter(({ visits }) => visits > 0)
            .map((one) => [
              `${weekdayText(one.weekday, say)}, ${hourText(one.hour, say)}`,
              ...[one.visits, one.turnedBack, one.crossed, one.left].map((n) => numberText(n, say)),
            ]),
      }}
      saving={saving}
    />
  );
}

function drawHours({ hours }: HardHours, most: number, frame: Frame, say: Say): Drawing {
  return frame.width >= WIDE ? wideHours(hours, most, frame, say) : tallHours(hours, most, frame, say);
}

function wideHours(hours: readonly HourCount[], most: number, frame: Frame, say: Say): Drawing {
  const side = 56;
  const step = (frame.width - side) / 24;
  const at = placed(frame);
  const radius = radiusOf(most, Math.min(step, ROW) / 2);
  return {
    height: 24 + 7 * ROW,
    parts: (
      <>
        {[0, 3, 6, 9, 12, 15, 18, 21].map((hour) => (
          <text key={hour} x={at(side + (hour + 0.5) * step)} y={13} text-anchor="middle" fill={INK.soft}>
            {hourText(hour, say, true)}
          </text>
        ))}
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <text key={weekday} x={at(0)} y={24 + (weekday - 0.5) * ROW + 4} fill={INK.soft}>
            {weekdayText(weekday, say, 'short')}
          </text>
        ))}
        {hours.map((one) => (
          <Hour
            key={`${one.weekday} ${one.hour}`}
            hour={one}
            x={at(side + (one.hour + 0.5) * step)}
            y={24 + (one.weekday - 0.5) * ROW}
            radius={radius}
            id={frame.id}
          />
        ))}
      </>
    ),
  };
}

function tallHours(hours: readonly HourCount[], most: number, frame: Frame, say: Say): Drawing {
  const side = 50;
  const step = (frame.width - side) / 7;
  const at = placed(frame);
  const radius = radiusOf(most, Math.min(step, TALL_ROW) / 2);
  return {
    height: 24 + 24 * TALL_ROW,
    parts: (
      <>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <text
            key={weekday}
            x={at(side + (weekday - 0.5) * step)}
            y={13}
            text-anchor="middle"
            font-size={step < 32 ? 11 : undefined}
            fill={INK.soft}
          >
            {nameIn(step, weekday, say)}
          </text>
        ))}
        {[0, 3, 6, 9, 12, 15, 18, 21].map((hour) => (
          <text key={hour} x={at(0)} y={24 + (hour + 0.5) * TALL_ROW + 4} fill={INK.soft}>
            {hourText(hour, say, true)}
          </text>
        ))}
        {hours.map((one) => (
          <Hour
            key={`${one.weekday} ${one.hour}`}
            hour={one}
            x={at(side + (one.weekday - 0.5) * step)}
            y={24 + (one.hour + 0.5) * TALL_ROW}
            radius={radius}
            id={frame.id}
          />
        ))}
      </>
    ),
  };
}

/** The short name of a day, or its shortest where a column has no room for it. */
function nameIn(room: number, weekday: number, say: Say): string {
  const short = weekdayText(weekday, say, 'short');
  return short.length * 7 > room ? weekdayText(weekday, say, 'narrow') : short;
}

interface HourProps {
  readonly hour: HourCount;
  readonly x: number;
  readonly y: number;
  readonly radius: (count: number) => number;
  readonly id: string;
}

/** All visits of an hour as a ring, those turned back from filled within; an hour without any is a dot. */
function Hour({ hour, x, y, radius, id }: HourProps) {
  if (hour.visits === 0) return <circle cx={x} cy={y} r={1} fill={INK.line} fill-opacity={0.6} />;
  return (
    <>
      <circle cx={x} cy={y} r={radius(hour.visits)} {...filled('hollow', id)} />
      {hour.turnedBack > 0 && <circle cx={x} cy={y} r={radius(hour.turnedBack)} {...filled('solid', id)} />}
    </>
  );
}
