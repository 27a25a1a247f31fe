import type { Counted } from '../../utils/core/insights/counted';
import type { Days } from '../../utils/core/insights/days';
import { type LeftMe, leftMe, saidOf, type WordCount } from '../../utils/core/insights/left-me';
import { leftSaid } from '../../utils/core/insights/said';
import type { Moment } from '../../utils/core/window';
import { type Say, useSay } from '../ui/say';
import { type Drawing, type Fill, type Frame, filled } from './drawing';
import { numberText, saidText } from './figureText';
import { Picture, type Saving } from './Picture';
import type { Pictured } from './pictured';
import { linear } from './shapes';
import type { Read } from './useReading';

interface Props {
  readonly read: Read;
  readonly days: Days;
  readonly saving: Saving;
}

const ROW = 44;
const HEAD = 30;
const GAP = 24;
const WIDE = 520;
/** Fewer words than these make no picture. */
const LEAST_WORDS = 3;

export function FeltPicture({ read, days, saving }: Props) {
  return <Picture {...feltPictured(read.counted, days, read.now, useSay())} saving={saving} />;
}

/** How it left me: after going on beside after turning back, each in the words that were offered then. */
export function feltPictured(counted: Pick<Counted, 'visits'>, days: Days, now: Moment, say: Say): Pictured {
  const felt = leftMe(counted, days, now);
  const [crossed, held] = [saidOf(felt.crossed), saidOf(felt.turnedBack)];
  const [afterCrossed, afterHeld] = [say('insights_felt_crossed'), say('insights_felt_held')];
  return {
    title: say('insights_felt_title'),
    days,
    what: say('insights_felt_what'),
    summary: [
      say('insights_felt_counts', numberText(crossed, say), numberText(held, say)),
      ...leftSaid(felt).map((one) => saidText(one, say)),
    ],
    legend: [
      { fill: 'hatched', label: afterCrossed },
      { fill: 'solid', label: afterHeld },
    ],
    draw: crossed + held < LEAST_WORDS ? null : (frame) => drawFelt(felt, frame, say),
    thin: say('insights_thin_felt', numberText(LEAST_WORDS, say)),
    table: {
      columns: [say('insights_col_word'), say('insights_col_times')],
      rows: () =>
        (
          [
            ['crossed', afterCrossed],
            ['turnedBack', afterHeld],
          ] as const
        ).flatMap(([of, after]) =>
          felt[of].map(({ feeling, count }) => [
            say('ui_named', after, say(`felt_${feeling}`)),
            numberText(count, say),
          ]),
        ),
    },
  };
}

function drawFelt({ crossed, turnedBack }: LeftMe, frame: Frame, say: Say): Drawing {
  const isWide = frame.width >= WIDE;
  const wide = isWide ? (frame.width - GAP) / 2 : frame.width;
  const most = Math.max(1, ...[...crossed, ...turnedBack].map(({ count }) => count));
  const heightOf = (words: readonly WordCount[]) => HEAD + words.length * ROW;
  const groups = [
    { words: crossed, fill: 'hatched', title: say('insights_felt_crossed'), left: 0, top: 0 },
    {
      words: turnedBack,
      fill: 'solid',
      title: say('insights_felt_held'),
      left: isWide ? wide + GAP : 0,
      top: isWide ? 0 : heightOf(crossed) + GAP,
    },
  ] as const;
  const height = Math.max(...groups.map(({ words, top }) => top + heightOf(words)));
  return {
    height,
    parts: groups.map((group) => <Words key={group.title} {...{ ...group, wide, most, frame, say }} />),
  };
}

interface WordsProps {
  readonly words: readonly WordCount[];
  readonly fill: Fill;
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly wide: number;
  readonly most: number;
  readonly frame: Frame;
  readonly say: Say;
}

/** Bars, each below its word, with its count at its end. */
function Words({ words, fill, title, left, top, wide, most, frame, say }: WordsProps) {
  const { isRtl, width, id } = frame;
  const long = linear([0, most], [0, wide - 40]);
  const start = isRtl ? width - left : left;
  return (
    <g>
      <text x={start} y={top + 14} font-weight={600}>
        {title}
      </text>
      {words.map(({ feeling, count }, i) => {
        const y = top + HEAD + i * ROW;
        const end = long(count) + (count > 0 ? 8 : 0);
        return (
          <g key={feeling}>
            <text x={start} y={y + 12}>
              {say(`felt_${feeling}`)}
            </text>
            {count > 0 && (
              <rect
                x={isRtl ? start - long(count) : start}
                y={y + 18}
                width={long(count)}
                height={14}
                rx={4}
                {...filled(fill, id)}
              />
            )}
            <text x={isRtl ? start - end : start + end} y={y + 30}>
              {numberText(count, say)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
