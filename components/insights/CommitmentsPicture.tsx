import {
  type CommitmentWeeks,
  commitmentWeeks,
  type WeekWent,
  weeksIn,
} from '../../utils/core/insights/commitment-weeks';
import type { Days } from '../../utils/core/insights/days';
import { type Say, useSay } from '../ui/say';
import { type Drawing, type Fill, type Frame, filled, INK, placed, shortened } from './drawing';
import { dayText, numberText } from './figureText';
import { Picture, type Saving } from './Picture';
import type { Read } from './useReading';

interface Props {
  readonly read: Read;
  readonly days: Days;
  readonly saving: Saving;
}

/** How wide a week is with the space beside it, at most and at least; and the space. */
const MOST_STEP = 20;
const LEAST_STEP = 14;
const SPACE = 3;
const HEAD = 22;
const GAP = 14;

const FILLS: Readonly<Record<WeekWent, Fill>> = {
  kept: 'solid',
  partly: 'hatched',
  'not-this-week': 'dotted',
};

/** A person's own commitments, a square for each week that was looked back at. */
export function CommitmentsPicture({ read, days, saving }: Props) {
  const say = useSay();
  const all = commitmentWeeks(read.commitments, days);
  const mondays = weeksIn(days);
  const looks = all.reduce((sum, { weeks }) => sum + weeks.filter(Boolean).length, 0);
  const words: Readonly<Record<WeekWent, string>> = {
    kept: say('insights_kept'),
    partly: say('insights_commitments_partly'),
    'not-this-week': say('insights_commitments_not'),
  };
  return (
    <Picture
      title={say('insights_commitments_title')}
      what={say('insights_commitments_what')}
      summary={[say('insights_commitments_counts', numberText(looks, say))]}
      legend={(['kept', 'partly', 'not-this-week'] as const).map((went) => ({
        fill: FILLS[went],
        label: words[went],
      }))}
      draw={looks === 0 ? null : (frame) => drawWeeks(all, frame, say)}
      table={{
        columns: [say('insights_col_week'), ...all.map(({ text }) => text)],
        rows: () =>
          mondays.map((monday, i) => [
            dayText(monday, say),
            ...all.map(({ weeks }) => {
              const went = weeks[i];
              return went ? words[went] : say('insights_commitments_none');
            }),
          ]),
      }}
      names
      saving={saving}
    />
  );
}

function drawWeeks(all: readonly CommitmentWeeks[], frame: Frame, say: Say): Drawing {
  const { width, isRtl, id, hasWords } = frame;
  const count = all[0]?.weeks.length ?? 1;
  const step = Math.max(LEAST_STEP, Math.min(MOST_STEP, Math.floor((width + SPACE) / count)));
  const cell = step - SPACE;
  const perRow = Math.max(1, Math.floor((width + SPACE) / step));
  const at = placed(frame);
  const high = HEAD + Math.ceil(count / perRow) * step + GAP;
  return {
    height: all.length * high - GAP,
    parts: all.map(({ id: key, text, weeks }, row) => (
      <g key={key}>
        <text x={isRtl ? width : 0} y={row * high + 14}>
          {hasWords ? shortened(text, width) : say('insights_commitments_number', numberText(row + 1, say))}
        </text>
        {weeks.map((went, i) => {
          const [x, y] = [at((i % perRow) * step, cell), row * high + HEAD + Math.floor(i / perRow) * step];
          return went ? (
            <rect key={i} x={x} y={y} width={cell} height={cell} rx={4} {...filled(FILLS[went], id)} />
          ) : (
            <circle key={i} cx={x + cell / 2} cy={y + cell / 2} r={1.5} fill={INK.line} />
          );
        })}
      </g>
    )),
  };
}
