import { Button } from '../ui/Button';
import { type MessageKey, useSay } from '../ui/say';
import { useSupportDoor } from './opening';

interface Props {
  /** Where it is one of several ways of the same weight, what it says there. */
  readonly label?: MessageKey;
  /** The line it stands beside, for who hears the button by itself. */
  readonly beside?: string;
}

/**
 * The way to Support, in the same harmless words everywhere; beside a line of danger, in fewer. It stands beside every
 * place where something is written, and leaves what was written there as it is (`tests/components/support/doors.test.tsx`).
 */
export function Door({ label, beside }: Props) {
  const say = useSay();
  const open = useSupportDoor();
  if (!open) return null;
  const text = say(label ?? (beside ? 'support_beside_line' : 'support_door'));
  return (
    <Button
      look={label ? 'quiet' : 'plain'}
      aria-label={beside ? `${text}: ${beside}` : undefined}
      onClick={open}
    >
      {text}
    </Button>
  );
}
