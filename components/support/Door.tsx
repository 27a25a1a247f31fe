import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

/** The way to Support, in the same harmless words everywhere. */
export function Door({ onSupport }: { readonly onSupport: () => void }) {
  const say = useSay();
  return (
    <Button look="plain" onClick={onSupport}>
      {say('support_door')}
    </Button>
  );
}
