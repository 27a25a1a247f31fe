import type { Kind } from './kind';
import { isExactly, isOneOf } from './shape';
import { isDate, isWords } from './written';

/** Words a person worked out with a talking tool and kept, sent to nobody. */
export interface Wording {
  readonly tool: 'request' | 'no';
  /** Local day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
}

/** The kind they are kept under. */
export const WORDING: Kind<Wording> = {
  name: 'wording',
  is: isExactly({ tool: isOneOf('request', 'no'), date: isDate, text: isWords }),
};

/** The three parts of a request, as typed. */
export interface RequestParts {
  readonly behaviour: string;
  readonly impact: string;
  readonly wish: string;
}

/** The parts as they stand in a sentence, without what would end it; null until all three have words. */
export function sentenceParts(parts: RequestParts): RequestParts | null {
  const behaviour = inSentence(parts.behaviour);
  const impact = inSentence(parts.impact);
  const wish = inSentence(parts.wish);
  return behaviour && impact && wish ? { behaviour, impact, wish } : null;
}

function inSentence(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

/** How firmly a no is said, from the softest. */
export const NO_STRENGTHS = ['soft', 'clear', 'firm'] as const;

/** The sentences there are for each strength, as their message keys name them. */
export const NO_SCRIPTS = ['a', 'b', 'c'] as const;
