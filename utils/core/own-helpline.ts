import type { Kind } from './kind';
import { isExactly, isTextWithin } from './shape';

/** A line of help that a person has added to Support. Nobody but them has checked it. */
export interface OwnHelpline {
  readonly name: string;
  /** As they would dial or write it. */
  readonly number: string;
  /** When, for whom, what to ask for. */
  readonly note: string;
}

/** The lengths of what is written of a line, in UTF-16 units. */
export const OWN_HELPLINE_LIMITS = { name: 120, number: 120, note: 1000 } as const;

/** The kind a person's own lines are kept under. */
export const OWN_HELPLINE: Kind<OwnHelpline> = {
  name: 'own-line',
  is: isExactly({
    name: isTextWithin(OWN_HELPLINE_LIMITS.name),
    number: isTextWithin(OWN_HELPLINE_LIMITS.number),
    note: isTextWithin(OWN_HELPLINE_LIMITS.note),
  }),
};
