import type { Days } from '../../utils/core/insights/days';
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

/** Roughly how wide a short name of a month is, with room beside it. */
const MONTH_ROOM = 46;

/** Names of months below a picture over days, at their first days, as many as there is room for. */
export function TimeAxis({ days, x, y, width, say }: Props) {
  const firsts = unitsIn(days, 'months').slice(1);
  const every = Math.ceil((firsts.length * MONTH_ROOM) / width);
  return firsts
    .filter((_, i) => i % every === 0)
    .map(({ from }) => (
      <text key={from} x={x(from)} y={y} text-anchor="middle" fill={INK.soft}>
        {dayText(from, say, { month: 'short' })}
      </text>
    ));
}
