import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { useSupportDoor } from './opening';

interface Props {
  /** Where a page has its own way; else the one that {@link useSupportDoor} knows. */
  readonly onSupport?: () => void;
  /** The line it stands beside, for who hears the button by itself. */
  readonly beside?: string;
}

/** The way to Support, in the same harmless words everywhere; beside a line of danger, in fewer. */
export function Door({ onSupport, beside }: Props) {
  const say = useSay();
  const open = useSupportDoor();
  const onClick = onSupport ?? open;
  if (!onClick) return null;
  const label = say(beside ? 'support_beside_line' : 'support_door');
  return (
    <Button look="plain" aria-label={beside ? `${label}: ${beside}` : undefined} onClick={onClick}>
      {label}
    </Button>
  );
}
