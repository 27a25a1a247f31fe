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
import type { Pictured } from './pictured';
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
/** Roughly how wide the name of a week's first day is. */
const LABEL_ROOM = 64;

const FILLS: Readonly<Record<WeekWent, Fill>> = {
  kept: 'solid',
  partly: 'hatched',
  'not-this-week': 'dotted',
};

export function CommitmentsPicture({ read, days, saving }: Props) {
  return <Picture {...commitmentsPictured(read.commitments, days, true, useSay())} saving={saving} />;
}

/**
 * A person's own commitments, a square for each week that was looked back at.
 *
 * @param hasWords whether their words may stand in its table: else they have numbers
 */
export function commitmentsPictured(
  commitments: Read['commitments'],
  days: Days,
  hasWords: boolean,
  say: Say,
): Pictured {
  const all = commitmentWeeks(commitments, days);
  const nameOf: Naming = (i, isNamed) =>
    isNamed ? (all[i]?.text ?? '') : say('insights_commitments_number', numberText(i + 1, say));
  const mondays = weeksIn(days);
  const looks = all.reduce((sum, { weeks }) => sum + weeks.filter(Boolean).length, 0);
  const words: Readonly<Record<WeekWent, string>> = {
    kept: say('insights_kept'),
    partly: say('insights_commitments_partly'),
    'not-this-week': say('insights_commitments_not'),
  };
  return {
    title: say('insights_commitments_title'),
    days,
    what: say('insights_commitments_what'),
    summary: [say('insights_commitments_counts', numberText(looks, say))],
    legend: (['kept', 'partly', 'not-this-week'] as const).map((went) => ({
      fill: FILLS[went],
      label: words[went],
    })),
    draw: looks === 0 ? null : (frame) => drawWeeks(all, mondays, nameOf, frame, say),
    thin: say('insights_thin_commitments'),
    table: {
      columns: [say('insights_col_week'), ...all.map((_, i) => nameOf(i, hasWords))],
      rows: () =>
        mondays.map((monday, i) => [
          dayText(monday, say),
          ...all.map(({ weeks }) => {
            const went = weeks[i];
            return went ? words[went] : say('insights_commitments_none');
          }),
        ]),
    },
    names: true,
  };
}

/** What one of them is called, by its place in the list: its words, or its number. */
type Naming = (i: number, isNamed: boolean) => string;

function drawWeeks(
  all: readonly CommitmentWeeks[],
  mondays: readonly number[],
  nameOf: Naming,
  frame: Frame,
  say: Say,
): Drawing {
  const { width, isRtl, id, hasWords } = frame;
  const count = mondays.length;
  const step = Math.max(LEAST_STEP, Math.min(MOST_STEP, Math.floor((width + SPACE) / count)));
  const cell = step - SPACE;
  const perRow = Math.max(1, Math.floor((width + SPACE) / step));
  const at = placed(frame);
  const high = HEAD + Math.ceil(count / perRow) * step + GAP;
  // In more rows than one there is no one place for a week.
  const ends = perRow >= count && count * step > 2 * LABEL_ROOM ? [mondays[0], mondays.at(-1)] : [];
  const top = ends.length > 0 ? HEAD : 0;
  const rows = all.map(({ id: key, weeks }, row) => (
    <g key={key}>
      <text x={isRtl ? width : 0} y={top + row * high + 14}>
        {shortened(nameOf(row, hasWords), width)}
      </text>
      {weeks.map((went, i) => {
        const [x, y] = [
          at((i % perRow) * step, cell),
          top + row * high + HEAD + Math.floor(i / perRow) * step,
        ];
        return went ? (
          <rect key={i} x={x} y={y} width={cell} height={cell} rx={4} {...filled(FILLS[went], id)} />
        ) : (
          <circle key={i} cx={x + cell / 2} cy={y + cell / 2} r={1.5} fill={INK.line} />
        );
      })}
    </g>
  ));
  return {
    height: top + all.length * high - GAP,
    parts: (
      <>
        {ends.map((monday = 0, i) => (
          <text
            key={monday}
            x={at(i === 0 ? 0 : count * step - SPACE)}
            y={14}
            text-anchor={i === 0 ? 'start' : 'end'}
            fill={INK.soft}
          >
            {dayText(monday, say, { day: 'numeric', month: 'short' })}
          </text>
        ))}
        {rows}
      </>
    ),
  };
}
