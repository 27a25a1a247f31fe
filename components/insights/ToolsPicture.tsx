import type { Days } from '../../utils/core/insights/days';
import { type Helped, helped } from '../../utils/core/insights/helped';
import { helpedSaid } from '../../utils/core/insights/said';
import { type Say, useSay } from '../ui/say';
import { type Drawing, type Frame, filled, shortened } from './drawing';
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

const ROW = 48;

export function ToolsPicture({ read, days, saving }: Props) {
  return <Picture {...toolsPictured(read, days, true, useSay())} saving={saving} />;
}

/**
 * What was turned to at pauses, and what followed.
 *
 * @param hasWords whether names may stand in what is said of it, and in its table: else they have numbers
 */
export function toolsPictured(
  read: Pick<Read, 'counted' | 'now' | 'tools'>,
  days: Days,
  hasWords: boolean,
  say: Say,
): Pictured {
  const all = helped(read.counted, days, read.now);
  const count = all.reduce((sum, { times }) => sum + times, 0);
  const names = new Map(read.tools.map(({ id, name }) => [id, name]));
  const nameOf: Naming = (i, isNamed) =>
    isNamed
      ? names.get(all[i]?.toolId ?? '') || say('insights_tools_gone')
      : say('insights_tools_number', numberText(i + 1, say));
  return {
    title: say('insights_tools_title'),
    days,
    what: say('insights_tools_what'),
    summary: [say('insights_tools_counts', numberText(count, say))],
    said: helpedSaid(all).map((one) => saidText(one, say, [nameOf(0, hasWords)])),
    legend: [
      { fill: 'solid', label: say('insights_tools_stayed') },
      { fill: 'hatched', label: say('insights_tools_crossed') },
    ],
    draw: count === 0 ? null : (frame) => drawTools(all, nameOf, frame, say),
    thin: say('insights_thin_tools'),
    table: {
      columns: [
        say('insights_col_what'),
        say('insights_col_times'),
        say('insights_tools_stayed'),
        say('insights_tools_crossed'),
      ],
      rows: () =>
        all.map((one, i) => [
          nameOf(i, hasWords),
          ...[one.times, one.stayed, one.crossed].map((n) => numberText(n, say)),
        ]),
    },
    names: true,
  };
}

/** What one of them is called, by its place in the list: its name, or its number. */
type Naming = (i: number, isNamed: boolean) => string;

function drawTools(all: readonly Helped[], nameOf: Naming, frame: Frame, say: Say): Drawing {
  const { width, isRtl, id, hasWords } = frame;
  const long = linear([0, Math.max(...all.map(({ times }) => times))], [0, width - 40]);
  const start = isRtl ? width : 0;
  return {
    height: all.length * ROW,
    parts: all.map((one, i) => {
      const y = i * ROW;
      const ends = [long(one.stayed), long(one.times)] as const;
      return (
        <g key={one.toolId}>
          <text x={start} y={y + 14}>
            {shortened(nameOf(i, hasWords), width)}
          </text>
          {one.stayed > 0 && (
            <rect
              x={isRtl ? start - ends[0] : start}
              y={y + 20}
              width={ends[0]}
              height={16}
              {...filled('solid', id)}
            />
          )}
          {one.crossed > 0 && (
            <rect
              x={isRtl ? start - ends[1] : start + ends[0]}
              y={y + 20}
              width={ends[1] - ends[0]}
              height={16}
              {...filled('hatched', id)}
            />
          )}
          <text x={isRtl ? start - ends[1] - 8 : ends[1] + 8} y={y + 33}>
            {numberText(one.times, say)}
          </text>
        </g>
      );
    }),
  };
}
