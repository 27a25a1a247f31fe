import type { Days } from '../../utils/core/insights/days';
import { STRETCH_UNITS, type StretchUnit, type TimeStretch } from '../../utils/core/insights/stretches';
import { Choice } from '../ui/Choice';
import { type Say, useSay } from '../ui/say';
import { drawStretches } from './drawStretches';
import { countsText, dayText, numberText } from './figureText';
import { Picture, type Saving } from './Picture';
import type { Pictured } from './pictured';

interface Props {
  readonly unit: StretchUnit;
  readonly onUnit: (unit: StretchUnit) => void;
  /** Null until it is read. */
  readonly stretches: readonly TimeStretch[] | null;
  /** The days they are in. */
  readonly days: Days;
  readonly saving: Saving;
}

const LONG_FORMS: Readonly<Record<StretchUnit, Intl.DateTimeFormatOptions>> = {
  weeks: { dateStyle: 'medium' },
  months: { month: 'long', year: 'numeric' },
  years: { year: 'numeric' },
};

/** Weeks, months or years, as a person chooses. */
export function StretchesPicture({ unit, onUnit, stretches, days, saving }: Props) {
  const say = useSay();
  return (
    <Picture
      {...stretchesPictured(stretches ?? [], days, unit, say)}
      reading={stretches === null}
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

/** Weeks, months or years side by side: how they were, and days kept. None is a measure for another. */
export function stretchesPictured(
  all: readonly TimeStretch[],
  days: Days,
  unit: StretchUnit,
  say: Say,
): Pictured {
  const sum = (of: 'kept' | 'partly' | 'marked') => all.reduce((total, one) => total + one[of], 0);
  const counts = countsText(
    [
      [say('insights_col_days_kept'), sum('kept')],
      [say('insights_col_days_partly'), sum('partly')],
      [say('insights_col_marked'), sum('marked')],
    ],
    say,
  );
  return {
    title: say('insights_stretches_title'),
    days,
    what: say('insights_stretches_what'),
    summary: counts,
    legend: [
      { fill: 'solid', mark: 'dot', label: say('insights_col_middle') },
      { fill: 'hollow', mark: 'bar', label: say('insights_col_half') },
      { fill: 'solid', label: say('insights_kept') },
      { fill: 'hatched', label: say('insights_partly') },
    ],
    draw: counts.length === 0 ? null : (frame) => drawStretches(all, unit, frame, say),
    thin: say('insights_thin_stretches'),
    table: {
      columns: [
        say('insights_col_time'),
        say('insights_col_days_kept'),
        say('insights_col_days_partly'),
        say('insights_col_marked'),
        say('insights_col_middle'),
        say('insights_col_half'),
      ],
      rows: () =>
        all.map(({ days: { from }, kept, partly, marked, feeling }) => [
          dayText(from, say, LONG_FORMS[unit]),
          ...[kept, partly, marked].map((n) => numberText(n, say)),
          feeling ? numberText(feeling.middle, say) : '',
          feeling ? `${numberText(feeling.low, say)}–${numberText(feeling.high, say)}` : '',
        ]),
    },
  };
}
