import type { Kind } from './kind';
import { isExactly, isFlag, isOneOf, isTextWithin } from './shape';

/** Whether a person is also in touch with whoever the plan is about. */
export const IN_TOUCH = ['no', 'yes', 'unsure'] as const;

/** Somebody a person trusts. */
export interface Contact {
  readonly name: string;
  /** How to reach them safely, in the person's own words. */
  readonly reach: string;
  /** What they are good for: listening, a bed for a night, a lift. */
  readonly goodFor: string;
  /** Null: not said. */
  readonly inTouch: (typeof IN_TOUCH)[number] | null;
  /** Whether the pause page may name them. */
  readonly atPause: boolean;
}

/** The lengths of what is written of somebody, in UTF-16 units. */
export const CONTACT_LIMITS = { name: 120, words: 1000 } as const;

/** The kind trusted people are kept under. */
export const CONTACT: Kind<Contact> = {
  name: 'contact',
  is: isExactly({
    name: isTextWithin(CONTACT_LIMITS.name),
    reach: isTextWithin(CONTACT_LIMITS.words),
    goodFor: isTextWithin(CONTACT_LIMITS.words),
    inTouch: isOneOf(...IN_TOUCH, null),
    atPause: isFlag,
  }),
};
