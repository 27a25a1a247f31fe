import type { Rules } from './boundary';
import { firmness } from './firmness';

/** The parts of the rules that make a boundary easy or hard to go past, and can become easier bit by bit. */
export const EASE_PARTS = [
  'response',
  'holdSeconds',
  'passMinutes',
  'reserveCrossings',
  'coolingOffMinutes',
] as const satisfies readonly (keyof Rules)[];

/** One of them. */
export type EasePart = (typeof EASE_PARTS)[number];

/** How easy a boundary is to go past. */
export type Ease = Pick<Rules, EasePart>;

/** How easy rules are, and nothing else of them. */
export function easeOf(rules: Ease): Ease {
  const { response, holdSeconds, passMinutes, reserveCrossings, coolingOffMinutes } = rules;
  return { response, holdSeconds, passMinutes, reserveCrossings, coolingOffMinutes };
}

/** The parts in which `to` is easier than `from`, in the order screens speak of them. */
export function easedParts(from: Ease, to: Ease): readonly EasePart[] {
  return EASE_PARTS.filter((part) => weight(to, part) < weight(from, part));
}

/** Of each part the firmer of two. */
export function firmerOf(a: Ease, b: Ease): Ease {
  const pick = <P extends EasePart>(part: P): Ease[P] => (weight(b, part) > weight(a, part) ? b : a)[part];
  return {
    response: pick('response'),
    holdSeconds: pick('holdSeconds'),
    passMinutes: pick('passMinutes'),
    reserveCrossings: pick('reserveCrossings'),
    coolingOffMinutes: pick('coolingOffMinutes'),
  };
}

/** More is firmer. */
function weight(ease: Ease, part: EasePart): number {
  if (part === 'response') return firmness(ease.response);
  return part === 'passMinutes' || part === 'reserveCrossings' ? -ease[part] : ease[part];
}
