/** How a visit that was met ended: `left` is a page closed without either. */
export type Outcome = 'turned-back' | 'crossed' | 'left';

/** Why someone went on, if they care to say. */
export type CrossingReason = 'needed' | 'children' | 'lonely' | 'worried' | 'habit' | 'other';

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
    | { readonly kind: 'taken-back'; readonly eventId: string }
  );
