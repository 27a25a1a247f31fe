import type { ComponentChildren } from 'preact';
import { filled, INK } from './drawing';
import type { Mark, Meaning } from './pictured';

/** How large a swatch is, in a picture's units. */
export const SWATCH = 16;

/** A shape of a picture, small, as its legend shows it. */
export function Swatch({ fill, mark = 'square', id }: Omit<Meaning, 'label'> & { readonly id: string }) {
  const shape = filled(fill, id);
  const shapes: Readonly<Record<Mark, ComponentChildren>> = {
    square: <rect x={0.5} y={0.5} width={15} height={15} rx={4} {...shape} />,
    low: <rect x={0.5} y={8} width={15} height={7.5} {...shape} />,
    line: <line x1={0} x2={SWATCH} y1={8} y2={8} stroke={INK.sea} stroke-width={2.5} />,
    dot: <circle cx={8} cy={8} r={4} {...shape} />,
    ring: <circle cx={8} cy={8} r={7.5} {...shape} />,
    bar: <rect x={4} y={0.5} width={8} height={15} rx={4} {...shape} />,
  };
  return shapes[mark];
}
