import { INK } from './drawing';

/** The patterns that a drawing's shapes are filled with, under names of its own. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatched`}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={5} height={5} fill={INK.card} />
        <rect width={2} height={5} fill={INK.sea} />
      </pattern>
      <pattern id={`${id}-dotted`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill={INK.card} />
        <circle cx={3} cy={3} r={1.2} fill={INK.sea} />
      </pattern>
    </defs>
  );
}
