import type { Counted } from '../../utils/core/insights/counted';
import type { Days } from '../../utils/core/insights/days';
import { hardHours } from '../../utils/core/insights/hard-hours';
import type { Moment } from '../../utils/core/window';
import { type Say, useSay } from '../ui/say';
import { drawHours } from './drawHours';
import { hourText, numberText, weekdayText } from './figureText';
import { Picture, type Saving } from './Picture';
import type { Pictured } from './pictured';
import type { Read } from './useReading';

interface Props {
  readonly read: Read;
  readonly days: Days;
  /** Which hours came up more than others, over the weeks that are compared. */
  readonly said: readonly string[];
  readonly saving: Saving;
}

const LEAST_VISITS = 5;

/** Hours of the week, with those that came up more than others. */
export function HoursPicture({ read, days, said, saving }: Props) {
  const say = useSay();
  const picture = hoursPictured(read.counted, days, read.now, say);
  const compares = said.length > 0 ? [...said, say('insights_says_chance')] : [];
  return <Picture {...picture} summary={[...picture.summary, ...compares]} saving={saving} />;
}

/** Visits by day of the week and hour. */
export function hoursPictured(counted: Pick<Counted, 'visits'>, days: Days, now: Moment, say: Say): Pictured {
  const all = hardHours(counted, days, now);
  const most = Math.max(...all.hours.map(({ visits }) => visits));
  return {
    title: say('insights_hours_title'),
    days,
    what: say('insights_hours_what'),
    summary: [say('insights_hours_counts', numberText(all.visits, say), numberText(most, say))],
    legend: [
      { fill: 'hollow', mark: 'ring', label: say('insights_hours_all') },
      { fill: 'solid', mark: 'ring', label: say('insights_turned_back') },
    ],
    draw: all.visits < LEAST_VISITS ? null : (frame) => drawHours(all, most, frame, say),
    thin: say('insights_thin_visits', numberText(LEAST_VISITS, say)),
    table: {
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
    },
  };
}
