import { type Days, lengthOf } from '../../utils/core/insights/days';
import { unitsIn } from '../../utils/core/insights/stretches';
import type { Say } from '../ui/say';
import { INK } from './drawing';
import { dayText } from './figureText';

interface Props {
  readonly days: Days;
  readonly x: (day: number) => number;
  readonly y: number;
  readonly width: number;
  readonly say: Say;
}

/** Roughly how wide a label is, with room beside it. */
const LABEL_ROOM = 64;
/** Over more days than these, months are too many, and over fewer, too few. */
const MONTHS_UP_TO = 800;
const MONTHS_FROM = 100;

/** Names of days, months or years below a picture over days, where each begins, as many as there is room for. */
export function TimeAxis({ days, x, y, width, say }: Props) {
  const { places, form } = placesOf(days);
  // A name at the very edge would be cut off.
  const within = places.filter((day) => x(day) >= LABEL_ROOM / 2 && x(day) <= width - LABEL_ROOM / 2);
  const every = Math.ceil((within.length * LABEL_ROOM) / (width - LABEL_ROOM));
  return within
    .filter((_, i) => i % every === 0)
    .map((day) => (
      <text key={day} x={x(day)} y={y} text-anchor="middle" fill={INK.soft}>
        {dayText(day, say, form)}
      </text>
    ));
}

/** What begins within the days. */
function placesOf(days: Days): {
  readonly places: readonly number[];
  readonly form: Intl.DateTimeFormatOptions;
} {
  const long = lengthOf(days);
  if (long > MONTHS_UP_TO) return { places: beginningsOf(days, 'years'), form: { year: 'numeric' } };
  if (long > MONTHS_FROM) return { places: beginningsOf(days, 'months'), form: { month: 'short' } };
  const form = { day: 'numeric', month: 'short' } as const;
  if (long > 21) return { places: beginningsOf(days, 'weeks'), form };
  return { places: Array.from({ length: long }, (_, i) => days.from + i), form };
}

function beginningsOf(days: Days, unit: 'weeks' | 'months' | 'years'): readonly number[] {
  return unitsIn(days, unit)
    .slice(1)
    .map(({ from }) => from);
}
