import type { HardHours, HourCount } from '../../utils/core/insights/hard-hours';
import type { Say } from '../ui/say';
import { circlePiece, type Drawing, type Frame, filled, INK, placed } from './drawing';
import { hourText, numberText, weekdayText } from './figureText';
import { type Point, radiusOf } from './shapes';

/** From so much room on the hours stand side by side; else the days of the week do. */
const WIDE = 560;
const ROW = 26;
const TALL_ROW = 21;
/** How much room the sizes below the hours take, and each of them. */
const SIZES = 34;
const SIZE_ROOM = 60;

/** Circles for the hours of a week, each as large as its visits are many, and what sizes mean below them. */
export function drawHours({ hours }: HardHours, most: number, frame: Frame, say: Say): Drawing {
  return frame.width >= WIDE ? wideHours(hours, most, frame, say) : tallHours(hours, most, frame, say);
}

function wideHours(hours: readonly HourCount[], most: number, frame: Frame, say: Say): Drawing {
  const side = 56;
  const step = (frame.width - side) / 24;
  const at = placed(frame);
  const radius = radiusOf(most, Math.min(step, ROW) / 2);
  const height = 24 + 7 * ROW;
  return {
    height: height + SIZES,
    parts: (
      <>
        <Sizes {...{ most, radius, frame, say }} top={height} />
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
        <Hours
          {...{ hours, radius }}
          place={({ weekday, hour }) => [at(side + (hour + 0.5) * step), 24 + (weekday - 0.5) * ROW]}
          id={frame.id}
        />
      </>
    ),
  };
}

function tallHours(hours: readonly HourCount[], most: number, frame: Frame, say: Say): Drawing {
  const side = 50;
  const step = (frame.width - side) / 7;
  const at = placed(frame);
  const radius = radiusOf(most, Math.min(step, TALL_ROW) / 2);
  const height = 24 + 24 * TALL_ROW;
  return {
    height: height + SIZES,
    parts: (
      <>
        <Sizes {...{ most, radius, frame, say }} top={height} />
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
        <Hours
          {...{ hours, radius }}
          place={({ weekday, hour }) => [at(side + (weekday - 0.5) * step), 24 + (hour + 0.5) * TALL_ROW]}
          id={frame.id}
        />
      </>
    ),
  };
}

/** The short name of a day, or its shortest where a column has no room for it. */
function nameIn(room: number, weekday: number, say: Say): string {
  const short = weekdayText(weekday, say, 'short');
  return short.length * 7 > room ? weekdayText(weekday, say, 'narrow') : short;
}

interface SizesProps {
  readonly most: number;
  readonly radius: (count: number) => number;
  readonly top: number;
  readonly frame: Frame;
  readonly say: Say;
}

/** How many visits a circle of some sizes stands for. */
function Sizes({ most, radius, top, frame, say }: SizesProps) {
  const at = placed(frame);
  const counts = [...new Set([1, Math.ceil(most / 2), most])];
  const middle = top + SIZES / 2 + 4;
  return (
    <>
      {counts.map((count, i) => (
        <g key={count}>
          <circle cx={at(13 + i * SIZE_ROOM)} cy={middle} r={radius(count)} {...filled('hollow', frame.id)} />
          <text x={at(32 + i * SIZE_ROOM)} y={middle + 4}>
            {numberText(count, say)}
          </text>
        </g>
      ))}
      <text x={at(counts.length * SIZE_ROOM)} y={middle + 4} fill={INK.soft}>
        {say('insights_col_visits')}
      </text>
    </>
  );
}

interface HoursProps {
  readonly hours: readonly HourCount[];
  /** Where the middle of one is. */
  readonly place: (hour: HourCount) => Point;
  readonly radius: (count: number) => number;
  readonly id: string;
}

/** All visits of an hour as a ring, those turned back from filled within; an hour without any is a dot. */
function Hours({ hours, place, radius, id }: HoursProps) {
  const path = (those: readonly HourCount[], radiusFor: (hour: HourCount) => number) =>
    those.map((one) => circlePiece(...place(one), radiusFor(one))).join('');
  const visited = hours.filter(({ visits }) => visits > 0);
  const turnedBack = hours.filter((one) => one.turnedBack > 0);
  return (
    <>
      <path
        d={path(
          hours.filter(({ visits }) => visits === 0),
          () => 1,
        )}
        fill={INK.line}
        fill-opacity={0.6}
      />
      <path d={path(visited, ({ visits }) => radius(visits))} {...filled('hollow', id)} />
      <path d={path(turnedBack, (one) => radius(one.turnedBack))} {...filled('solid', id)} />
    </>
  );
}
