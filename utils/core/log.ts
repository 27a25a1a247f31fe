import { LIMITS } from './boundary';
import type { Ease } from './ease';
import { type Guard, isEither, isExactly, isFlag, isNumber, isOneOf, isText, isWholeWithin } from './shape';

/** Why someone went on, if they care to say. */
export type CrossingReason = 'needed' | 'children' | 'lonely' | 'worried' | 'habit' | 'other';

/** How somebody is after a hold or a crossing, in a word of ours. Lower, the same and lighter are asked for after a crossing. */
export type Feeling = (typeof HELD_FEELINGS)[number] | (typeof CROSSED_FEELINGS)[number];

/** The words offered after a hold, in the order they are shown: none of them is the right one. */
export const HELD_FEELINGS = ['lighter', 'steady', 'proud', 'sad', 'shaky'] as const;

/** The words offered some minutes after a crossing. */
export const CROSSED_FEELINGS = ['lower', 'same', 'lighter'] as const;

/** How a window went, in the person's own judgement. */
export type Verdict = 'kept' | 'partly' | 'set-down';

interface EventBase {
  /** A random UUID, given where the thing happened: saying it twice changes nothing. */
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
}

/** One line of the append-only log. Nothing is ever changed in it; `taken-back` names the event that does not count. */
export type LogEvent = EventBase &
  (
    | { readonly kind: 'held'; readonly boundaryId: string; readonly by: 'turned-back' | 'plan' | 'hand' }
    /** Held while the vault was locked: no screen said which boundaries there are. */
    | { readonly kind: 'held-unnamed' }
    | { readonly kind: 'left'; readonly boundaryId: string }
    | {
        readonly kind: 'crossed';
        readonly boundaryId: string;
        readonly passMinutes: number;
        readonly reason: CrossingReason | null;
        /** The slow press that is always there. */
        readonly neededNow: boolean;
        readonly fromReserve: boolean;
      }
    | { readonly kind: 'closed'; readonly boundaryId: string; readonly verdict: Verdict }
    /** What a person turned to at a pause: the id of the thing of their toolkit. */
    | { readonly kind: 'turned-to'; readonly boundaryId: string; readonly toolId: string }
    /** A boundary was made easier to go past: how easy it was before. */
    | { readonly kind: 'eased'; readonly boundaryId: string; readonly from: Ease }
    /** The person has looked at how easy it has become, and decided. */
    | { readonly kind: 'weighed'; readonly boundaryId: string }
    | { readonly kind: 'taken-back'; readonly eventId: string }
    /** How a hold or a crossing left them: of the event of that id, the latest word holds. Null: not to be asked. */
    | { readonly kind: 'felt'; readonly eventId: string; readonly feeling: Feeling | null }
  );

/** A hold that was logged by the key; `at` in epoch ms. */
export interface HeldByKey {
  readonly eventId: string;
  readonly at: number;
}

/** A UUID has 36 characters. */
const ID_LENGTH = 64;
const DAY_MS = 86_400_000;

const ABOUT_BOUNDARY = { id: isId, at: isNumber, boundaryId: isId };

const isCrossed = isExactly({
  ...ABOUT_BOUNDARY,
  kind: isOneOf('crossed'),
  passMinutes: isWholeWithin(1, LIMITS.passMinutes),
  reason: isOneOf('needed', 'children', 'lonely', 'worried', 'habit', 'other', null),
  neededNow: isFlag,
  fromReserve: isFlag,
});

const isEase: Guard<Ease> = isExactly({
  response: isOneOf('nudge', 'pause', 'rest'),
  holdSeconds: isNumber,
  passMinutes: isNumber,
  reserveCrossings: isNumber,
  coolingOffMinutes: isNumber,
});

const isOfRules = isEither(
  isExactly({ ...ABOUT_BOUNDARY, kind: isOneOf('eased'), from: isEase }),
  isExactly({ ...ABOUT_BOUNDARY, kind: isOneOf('weighed') }),
);

const isTurnedTo = isExactly({ ...ABOUT_BOUNDARY, kind: isOneOf('turned-to'), toolId: isId });

const isVisitEvent = isEither(
  isExactly({ ...ABOUT_BOUNDARY, kind: isOneOf('held'), by: isOneOf('turned-back', 'plan', 'hand') }),
  isEither(isExactly({ ...ABOUT_BOUNDARY, kind: isOneOf('left') }), isEither(isCrossed, isTurnedTo)),
);

const isLogEvent: Guard<LogEvent> = isEither(
  isEither(isVisitEvent, isOfRules),
  isEither(
    isExactly({
      ...ABOUT_BOUNDARY,
      kind: isOneOf('closed'),
      verdict: isOneOf('kept', 'partly', 'set-down'),
    }),
    isEither(
      isExactly({ id: isId, at: isNumber, kind: isOneOf('taken-back'), eventId: isId }),
      isEither(
        isExactly({ id: isId, at: isNumber, kind: isOneOf('held-unnamed') }),
        isExactly({
          id: isId,
          at: isNumber,
          kind: isOneOf('felt'),
          eventId: isId,
          feeling: isOneOf(...HELD_FEELINGS, ...CROSSED_FEELINGS, null),
        }),
      ),
    ),
  ),
);

/**
 * What keeps a value of unknown origin from being an event, or null when it is one, and nothing besides. `time` is an
 * event more than a day ahead of `at` (epoch ms): no clock in use is so far off. Without `at` any time will do, as in
 * reading what was written before a clock was set back.
 */
export function eventProblem(value: unknown, at = Number.POSITIVE_INFINITY): 'shape' | 'time' | null {
  if (!isLogEvent(value)) return 'shape';
  return value.at > at + DAY_MS ? 'time' : null;
}

/** The ids of events that were taken back: they do not count, wherever in the list that stands. */
export function takenBackIn(events: readonly LogEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.kind === 'taken-back' ? [event.eventId] : [])));
}

function isId(value: unknown): value is string {
  return isText(value) && value.length > 0 && value.length <= ID_LENGTH;
}
