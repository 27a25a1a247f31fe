import type { StretchUnit, TimeStretch } from '../../utils/core/insights/stretches';
import type { Say } from '../ui/say';
import { type Drawing, type Frame, filled, INK } from './drawing';
import { dayText } from './figureText';
import { Levels } from './Levels';
import { bands, linear, ticksTo } from './shapes';

const PANEL = 120;
const HEAD = 26;
const BESIDE = 30;
const LABEL_ROOM = 64;
const FORMS: Readonly<Record<StretchUnit, Intl.DateTimeFormatOptions>> = {
  weeks: { day: 'numeric', month: 'short' },
  months: { month: 'short' },
  years: { year: 'numeric' },
};

/** How they were above, days kept below, if there were any; what belongs to one stands at one place. */
export function drawStretches(
  all: readonly TimeStretch[],
  unit: StretchUnit,
  frame: Frame,
  say: Say,
): Drawing {
  const { width, isRtl } = frame;
  const { at, width: wide } = bands(all.length, isRtl ? [width - BESIDE, 0] : [BESIDE, width]);
  const middle = (i: number) => at(i) + wide / 2;
  const most = Math.max(...all.map(({ kept, partly }) => kept + partly));
  const top = HEAD + PANEL + 10;
  const ground = most > 0 ? top + HEAD + PANEL - 20 : HEAD + PANEL;
  const every = Math.ceil((all.length * LABEL_ROOM) / (width - BESIDE));
  return {
    height: ground + 24,
    parts: (
      <>
        <Feelings {...{ all, middle, frame, say }} />
        {most > 0 && (
          <DaysKept {...{ all, middle, frame, say, most, top, ground }} wide={Math.min(wide, 40)} />
        )}
        {all.map(
          ({ days: { from } }, i) =>
            i % every === 0 && (
              <text key={from} x={middle(i)} y={ground + 17} text-anchor="middle" fill={INK.soft}>
                {dayText(from, say, FORMS[unit])}
              </text>
            ),
        )}
      </>
    ),
  };
}

interface PanelProps {
  readonly all: readonly TimeStretch[];
  /** The middle of the place of one. */
  readonly middle: (i: number) => number;
  readonly frame: Frame;
  readonly say: Say;
}

function Feelings({ all, middle, frame, say }: PanelProps) {
  const y = linear([1, 5], [HEAD + PANEL - 12, HEAD + 6]);
  return (
    <>
      <text x={frame.isRtl ? frame.width : 0} y={14}>
        {say('insights_mood_feeling')}
      </text>
      <Levels ticks={[1, 3, 5]} {...{ y, say }} {...acrossOf(frame)} />
      {all.map(
        ({ days, feeling }, i) =>
          feeling && (
            <g key={days.from}>
              <rect
                x={middle(i) - 4}
                y={y(feeling.high) - 2}
                width={8}
                height={y(feeling.low) - y(feeling.high) + 4}
                rx={4}
                {...filled('hollow', frame.id)}
              />
              <circle cx={middle(i)} cy={y(feeling.middle)} r={5} {...filled('solid', frame.id)} />
            </g>
          ),
      )}
    </>
  );
}

interface DaysProps extends PanelProps {
  readonly most: number;
  readonly top: number;
  readonly ground: number;
  /** How wide a bar is. */
  readonly wide: number;
}

function DaysKept({ all, middle, frame, say, most, top, ground, wide }: DaysProps) {
  const tall = linear([0, most], [0, PANEL - 20]);
  return (
    <>
      <text x={frame.isRtl ? frame.width : 0} y={top + 14}>
        {say('insights_mood_days')}
      </text>
      <Levels ticks={ticksTo(most, 3)} y={(count) => ground - tall(count)} say={say} {...acrossOf(frame)} />
      {all.map(({ days, kept, partly }, i) => (
        <g key={days.from}>
          {kept > 0 && (
            <rect
              x={middle(i) - wide / 2}
              y={ground - tall(kept)}
              width={wide}
              height={tall(kept)}
              {...filled('solid', frame.id)}
            />
          )}
          {partly > 0 && (
            <rect
              x={middle(i) - wide / 2}
              y={ground - tall(kept + partly)}
              width={wide}
              height={tall(partly)}
              {...filled('hatched', frame.id)}
            />
          )}
        </g>
      ))}
    </>
  );
}

/** From where to where levels go, and where their numbers stand. */
function acrossOf({ width, isRtl }: Frame) {
  return isRtl ? { x1: 0, x2: width - BESIDE, edge: width } : { x1: BESIDE, x2: width, edge: 0 };
}
