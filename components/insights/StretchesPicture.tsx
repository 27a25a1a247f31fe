import { STRETCH_UNITS, type StretchUnit, type TimeStretch } from '../../utils/core/insights/stretches';
import { Choice } from '../ui/Choice';
import { type Say, useSay } from '../ui/say';
import { type Drawing, type Frame, filled, INK } from './drawing';
import { dayText, numberText } from './figureText';
import { Levels } from './Levels';
import { Picture, type Saving } from './Picture';
import { bands, linear } from './shapes';

interface Props {
  readonly unit: StretchUnit;
  readonly onUnit: (unit: StretchUnit) => void;
  /** Null until it is read. */
  readonly stretches: readonly TimeStretch[] | null;
  readonly saving: Saving;
}

const PANEL = 120;
const HEAD = 26;
const BESIDE = 30;
const LABEL_ROOM = 64;
const FORMS: Readonly<Record<StretchUnit, Intl.DateTimeFormatOptions>> = {
  weeks: { day: 'numeric', month: 'short' },
  months: { month: 'short' },
  years: { year: 'numeric' },
};
const LONG_FORMS: Readonly<Record<StretchUnit, Intl.DateTimeFormatOptions>> = {
  weeks: { dateStyle: 'medium' },
  months: { month: 'long', year: 'numeric' },
  years: { year: 'numeric' },
};

/** Weeks, months or years side by side: how they were, and days kept. None is a measure for another. */
export function StretchesPicture({ unit, onUnit, stretches, saving }: Props) {
  const say = useSay();
  const all = stretches ?? [];
  const sum = (of: 'kept' | 'partly' | 'marked') => all.reduce((total, one) => total + one[of], 0);
  const counts = (['kept', 'partly', 'marked'] as const).map(sum);
  return (
    <Picture
      title={say('insights_stretches_title')}
      what={say('insights_stretches_what')}
      summary={[say('insights_stretches_counts', ...counts.map((n) => numberText(n, say)))]}
      legend={[
        { fill: 'solid', label: `${say('insights_stretches_middle')}; ${say('insights_kept')}` },
        { fill: 'hatched', label: say('insights_partly') },
      ]}
      draw={counts.every((n) => n === 0) ? null : (frame) => drawStretches(all, unit, frame, say)}
      reading={stretches === null}
      table={{
        columns: [
          say('insights_col_time'),
          say('insights_col_days_kept'),
          say('insights_col_days_partly'),
          say('insights_col_marked'),
          say('insights_col_middle'),
          say('insights_col_half'),
        ],
        rows: () =>
          all.map(({ days, kept, partly, marked, feeling }) => [
            dayText(days.from, say, LONG_FORMS[unit]),
            ...[kept, partly, marked].map((n) => numberText(n, say)),
            feeling ? numberText(feeling.middle, say) : '',
            feeling ? `${numberText(feeling.low, say)}–${numberText(feeling.high, say)}` : '',
          ]),
      }}
      saving={saving}
    >
      <Choice
        label={say('insights_stretches_which')}
        options={STRETCH_UNITS.map((value) => ({ value, label: say(`insights_stretches_${value}`) }))}
        value={unit}
        onValue={onUnit}
      />
    </Picture>
  );
}

function drawStretches(all: readonly TimeStretch[], unit: StretchUnit, frame: Frame, say: Say): Drawing {
  const { width, isRtl, id } = frame;
  const edge = isRtl ? width : 0;
  const { at, width: wide } = bands(all.length, isRtl ? [width - BESIDE, 0] : [BESIDE, width]);
  const long = Math.min(wide, 40);
  const left = (i: number) => at(i) + (wide - long) / 2;
  const y = linear([1, 5], [HEAD + PANEL - 12, HEAD + 6]);
  const most = Math.max(1, ...all.map(({ kept, partly }) => kept + partly));
  const top = HEAD + PANEL + 10;
  const tall = linear([0, most], [0, PANEL - 20]);
  const ground = top + HEAD + PANEL - 20;
  const every = Math.ceil((all.length * LABEL_ROOM) / (width - BESIDE));
  return {
    height: ground + 24,
    parts: (
      <>
        <text x={edge} y={14}>
          {say('insights_mood_feeling')}
        </text>
        <Levels
          ticks={[1, 3, 5]}
          {...{ y, edge, say }}
          x1={isRtl ? 0 : BESIDE}
          x2={isRtl ? width - BESIDE : width}
        />
        <text x={edge} y={top + 14}>
          {say('insights_col_days_kept')}
        </text>
        <line
          x1={isRtl ? 0 : BESIDE}
          x2={isRtl ? width - BESIDE : width}
          y1={ground}
          y2={ground}
          stroke={INK.line}
          stroke-opacity={0.35}
        />
        {all.map(({ days, kept, partly, feeling }, i) => (
          <g key={days.from}>
            {feeling && (
              <>
                <rect
                  x={at(i) + wide / 2 - 4}
                  y={y(feeling.high) - 2}
                  width={8}
                  height={y(feeling.low) - y(feeling.high) + 4}
                  rx={4}
                  {...filled('hollow', id)}
                />
                <circle cx={at(i) + wide / 2} cy={y(feeling.middle)} r={5} {...filled('solid', id)} />
              </>
            )}
            {kept > 0 && (
              <rect
                x={left(i)}
                y={ground - tall(kept)}
                width={long}
                height={tall(kept)}
                {...filled('solid', id)}
              />
            )}
            {partly > 0 && (
              <rect
                x={left(i)}
                y={ground - tall(kept + partly)}
                width={long}
                height={tall(partly)}
                {...filled('hatched', id)}
              />
            )}
            {i % every === 0 && (
              <text x={at(i) + wide / 2} y={ground + 17} text-anchor="middle" fill={INK.soft}>
                {dayText(days.from, say, FORMS[unit])}
              </text>
            )}
          </g>
        ))}
      </>
    ),
  };
}
