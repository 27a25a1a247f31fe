import { useSay } from '../ui/say';
import { Undo } from '../ui/Undo';

interface Props {
  /** The hold logged last, while it can be taken back here. */
  readonly eventId: string | null;
  readonly onUndo: (eventId: string) => void;
  readonly onGone: () => void;
}

/** A hold has been logged: said at the foot of the page, with the way to take it back. */
export function HeldUndo({ eventId, onUndo, onGone }: Props) {
  const say = useSay();
  return (
    <div class="page-undo">
      {eventId && (
        <Undo key={eventId} text={say('popup_held')} onUndo={() => onUndo(eventId)} onGone={onGone} />
      )}
    </div>
  );
}
