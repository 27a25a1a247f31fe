import { useState } from 'preact/hooks';
import type { Days } from '../../utils/core/insights/days';
import { turnedBackSaid } from '../../utils/core/insights/said';
import { type RollingVisits, turnedBack, visitsOn } from '../../utils/core/insights/turned-back';
import { Choice } from '../ui/Choice';
import { type Say, useSay } from '../ui/say';
import type { NamedBoundary } from './actions';
import { type Drawing, type Fill, type Frame, filled } from './drawing';
import { dayText, numberText, saidText } from './figureText';
import { Levels } from './Levels';
import { Picture, type Saving } from './Picture';
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
const HEIGHT = 200;
const BELOW = 22;
const BESIDE = 30;
/** Fewer visits than these make no picture. */
const LEAST_VISITS = 5;

/** Turned back of all visits, over rolling thirty days, at one boundary. */
export function TurnedPicture({ read, days, said, saving }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(null);
  const { counted, boundaries, now } = read;
  const often = Map.groupBy(counted.visits, ({ boundaryId }) => boundaryId);
  const those = boundaries
    .filter(({ id }) => often.has(id))
    .sort((a, b) => (often.get(b.id)?.length ?? 0) - (often.get(a.id)?.length ?? 0));
  const boundary = those.find(({ id }) => id === chosen) ?? those[0];
  const visits = boundary ? visitsOn(counted, boundary.id, days, now) : null;
  const rolling = boundary ? turnedBack(counted, boundary.id, days, now) : [];
  const count = visits ? visits.turnedBack + visits.crossed + visits.left : 0;
  const legend = [
    { fill: 'solid', label: say('insights_turned_back') },
    { fill: 'hatched', label: say('insights_went_on') },
    { fill: 'dotted', label: say('insights_left') },
  ] as const;
  return (
    <Picture
      title={say('insights_turned_title')}
      what={say('insights_turned_what')}
      summary={[
        ...(visits ? turnedBackSaid(visits).map((one) => saidText(one, say)) : []),
        ...said,
        ...(said.length > 0 ? [say('insights_says_chance')] : []),
      ]}
      legend={legend}
      draw={count < LEAST_VISITS ? null : (frame) => drawTurned(rolling, days, frame, say)}
      table={{
        columns: [say('insights_col_day'), ...legend.map(({ label }) => label), say('insights_col_visits')],
        rows: () =>
          rolling.map(({ day, turnedBack, crossed, left }) => [
            dayText(day, say),
            ...[turnedBack, crossed, left, turnedBack + crossed + left].map((n) => numberText(n, say)),
          ]),
      }}
      saving={saving}
    >
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

/** The name of a boundary, or a neutral one. */
function nameOf({ name }: NamedBoundary, say: Say): string {
  return name || say('ui_boundary_unnamed');
}

function drawTurned(rolling: readonly RollingVisits[], days: Days, frame: Frame, say: Say): Drawing {
  const { width, isRtl, id } = frame;
  const most = Math.max(...rolling.map(({ turnedBack, crossed, left }) => turnedBack + crossed + left));
  const x = linear([days.from, days.to], isRtl ? [width - BESIDE, 2] : [BESIDE, width - 2]);
  const y = linear([0, Math.max(1, most)], [HEIGHT, 10]);
  const floor = (day: RollingVisits, layer: number) =>
    LAYERS.slice(0, layer).reduce((sum, { name }) => sum + day[name], 0);
  return {
    height: HEIGHT + BELOW,
    parts: (
      <>
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
