import type { Feeling } from '../../utils/core/log';
import { Held } from '../felt/Held';
import type { Actions } from '../house';

interface Props {
  /** The hold logged last, while it can be taken back here. */
  readonly eventId: string | null;
  readonly onUndo: (eventId: string) => void;
  readonly onGone: () => void;
  readonly felt: Actions['felt'];
}

/** A hold has been logged: said at the foot of the page, with the way to take it back. */
export function HeldUndo({ eventId, onUndo, onGone, felt }: Props) {
  const onFelt = (id: string) => async (feeling: Feeling) => (await felt(id, feeling)).ok;
  return (
    <div class="page-undo">
      {eventId && (
        <Held key={eventId} onUndo={() => onUndo(eventId)} onGone={onGone} onFelt={onFelt(eventId)} />
      )}
    </div>
  );
}
