import { useState } from 'preact/hooks';
import type { Counted } from '../../utils/core/insights/counted';
import type { Days } from '../../utils/core/insights/days';
import { turnedBackSaid } from '../../utils/core/insights/said';
import { type RollingVisits, turnedBack, visitsOn } from '../../utils/core/insights/turned-back';
import type { Moment } from '../../utils/core/window';
import { Choice } from '../ui/Choice';
import { type Say, useSay } from '../ui/say';
import type { NamedBoundary } from './actions';
import { type Drawing, type Fill, type Frame, filled, shortened } from './drawing';
import { dayText, numberText, saidText } from './figureText';
import { Levels } from './Levels';
import { Picture, type Saving } from './Picture';
import type { Pictured } from './pictured';
import { areaPath, linear, ticksTo } from './shapes';
import { TimeAxis } from './TimeAxis';
import type { Read } from './useReading';

interface Props {
  readonly read: Read;
  readonly days: Days;
  /** How four weeks stand beside the four before, at all boundaries. */
  readonly said: readonly string[];
  readonly saving: Saving;
}

/** What is stacked, from the ground up. */
const LAYERS = [
  { name: 'turnedBack', fill: 'solid' },
  { name: 'crossed', fill: 'hatched' },
  { name: 'left', fill: 'dotted' },
] as const satisfies readonly { name: keyof RollingVisits; fill: Fill }[];
const HEAD = 30;
const HEIGHT = HEAD + 190;
const BELOW = 22;
const BESIDE = 30;
/** Fewer visits than these make no picture. */
const LEAST_VISITS = 5;

/** Turned back of all visits, at the boundary a person chooses; at first the one they came to most. */
export function TurnedPicture({ read, days, said, saving }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(null);
  const { counted, boundaries, now } = read;
  const often = Map.groupBy(counted.visits, ({ boundaryId }) => boundaryId);
  const those = boundaries
    .filter(({ id }) => often.has(id))
    .sort((a, b) => (often.get(b.id)?.length ?? 0) - (often.get(a.id)?.length ?? 0));
  const boundary = those.find(({ id }) => id === chosen) ?? those[0] ?? null;
  const picture = turnedPictured(counted, boundary, days, now, say);
  // What compares is of all boundaries together.
  const compares = [
    ...said,
    ...(said.length > 0 && those.length > 1 ? [say('insights_says_together')] : []),
    ...(said.length > 0 ? [say('insights_says_chance')] : []),
  ];
  return (
    <Picture {...picture} summary={[...picture.summary, ...compares]} saving={saving}>
      {those.length > 1 && boundary && (
        <Choice
          label={say('insights_turned_which')}
          options={those.map((one) => ({ value: one.id, label: nameOf(one, say) }))}
          value={boundary.id}
          onValue={setChosen}
        />
      )}
    </Picture>
  );
}

/** Turned back of all visits, over rolling thirty days, at one boundary; null: nobody came to any. */
export function turnedPictured(
  all: Pick<Counted, 'visits'>,
  boundary: Pick<NamedBoundary, 'id' | 'name'> | null,
  days: Days,
  now: Moment,
  say: Say,
): Pictured {
  const visits = boundary ? visitsOn(all, boundary.id, days, now) : { turnedBack: 0, crossed: 0, left: 0 };
  const rolling = boundary ? turnedBack(all, boundary.id, days, now) : [];
  const count = visits.turnedBack + visits.crossed + visits.left;
  const said = turnedBackSaid(visits).map((one) => saidText(one, say));
  const legend = [
    { fill: 'solid', label: say('insights_turned_back') },
    { fill: 'hatched', label: say('insights_went_on') },
    { fill: 'dotted', label: say('insights_left') },
  ] as const;
  return {
    title: say('insights_turned_title'),
    days,
    what: say('insights_turned_what'),
    summary: said.length > 0 ? said : [say('insights_turned_counts', numberText(count, say))],
    legend,
    draw:
      count < LEAST_VISITS ? null : (frame) => drawTurned(rolling, boundary?.name ?? '', days, frame, say),
    thin: say('insights_thin_visits', numberText(LEAST_VISITS, say)),
    table: {
      columns: [say('insights_col_day'), ...legend.map(({ label }) => label), say('insights_col_visits')],
      rows: () =>
        rolling.map(({ day, turnedBack: back, crossed, left }) => [
          dayText(day, say),
          ...[back, crossed, left, back + crossed + left].map((n) => numberText(n, say)),
        ]),
    },
    names: Boolean(boundary?.name),
  };
}

/** The name of a boundary, or a neutral one. */
function nameOf({ name }: NamedBoundary, say: Say): string {
  return name || say('ui_boundary_unnamed');
}

function drawTurned(
  rolling: readonly RollingVisits[],
  name: string,
  days: Days,
  frame: Frame,
  say: Say,
): Drawing {
  const { width, isRtl, id, hasWords } = frame;
  const visits = say('insights_col_visits');
  const most = Math.max(...rolling.map(({ turnedBack, crossed, left }) => turnedBack + crossed + left));
  const x = linear([days.from, days.to], isRtl ? [width - BESIDE, 2] : [BESIDE, width - 2]);
  const y = linear([0, Math.max(1, most)], [HEIGHT, HEAD]);
  const floor = (day: RollingVisits, layer: number) =>
    LAYERS.slice(0, layer).reduce((sum, { name }) => sum + day[name], 0);
  return {
    height: HEIGHT + BELOW,
    parts: (
      <>
        <text x={isRtl ? width : 0} y={14}>
          {hasWords && name ? say('ui_named', visits, shortened(name, width - 80)) : visits}
        </text>
        <Levels
          ticks={ticksTo(most, 4)}
          {...{ y, say }}
          x1={x(days.from)}
          x2={x(days.to)}
          edge={isRtl ? width : 0}
        />
        {LAYERS.map(({ name, fill }, layer) => (
          <path
            key={name}
            d={areaPath(
              rolling.map((day) => [x(day.day), y(floor(day, layer)), y(floor(day, layer) + day[name])]),
            )}
            {...filled(fill, id)}
          />
        ))}
        <TimeAxis days={days} x={x} y={HEIGHT + 17} width={width} say={say} />
      </>
    ),
  };
}
