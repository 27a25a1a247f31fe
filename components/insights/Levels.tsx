import type { Say } from '../ui/say';
import { INK } from './drawing';
import { numberText } from './figureText';

interface Props {
  readonly ticks: readonly number[];
  readonly y: (tick: number) => number;
  /** From where to where the lines go, and where their numbers begin to be read. */
  readonly x1: number;
  readonly x2: number;
  readonly edge: number;
  readonly say: Say;
}

/** Faint lines across a drawing, each with its number at the side one reads from. */
export function Levels({ ticks, y, x1, x2, edge, say }: Props) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x1} x2={x2} y1={y(tick)} y2={y(tick)} stroke={INK.line} stroke-opacity={0.35} />
          <text x={edge} y={y(tick) + 4} fill={INK.soft}>
            {numberText(tick, say)}
          </text>
        </g>
      ))}
    </>
  );
}
