import type { Kind } from './kind';
import { linkOf } from './link';
import { isExactly, isFlag, isOneOf, isText, isTextWithin } from './shape';

/** What a thing to turn to is: something calming, something that helped before, words of one's own. */
export const COMFORT_FORMS = ['calming', 'helped', 'words'] as const;

/** Our own calming exercises, by the names their words are under. They need no vault. */
export const CALMING = ['feet', 'senses', 'water', 'breath', 'outside', 'hum'] as const;

/** Something to turn to. */
export interface Comfort {
  readonly form: (typeof COMFORT_FORMS)[number];
  readonly name: string;
  /** How it goes, or the words themselves. */
  readonly text: string;
  /** An https address that opens at the person's own press; empty for none. */
  readonly link: string;
  /** Whether the pause page may name it. */
  readonly atPause: boolean;
}

/** The lengths of what is written of a thing, in UTF-16 units. */
export const COMFORT_LIMITS = { name: 120, text: 20_000, link: 2000 } as const;

/** The kind things to turn to are kept under. */
export const COMFORT: Kind<Comfort> = {
  name: 'comfort',
  is: isExactly({
    form: isOneOf(...COMFORT_FORMS),
    name: isTextWithin(COMFORT_LIMITS.name),
    text: isTextWithin(COMFORT_LIMITS.text),
    link: isLink,
    atPause: isFlag,
  }),
};

/** No address but https is ever opened, wherever a copy came from. */
function isLink(value: unknown): value is string {
  return isText(value) && value.length <= COMFORT_LIMITS.link && linkOf(value) === value;
}
