import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/say';

/** The way from a tool back to all of them. */
export function AllTools({ onBack }: { readonly onBack: () => void }) {
  const say = useSay();
  return (
    <div class="row">
      <Button look="plain" onClick={onBack}>
        <Icon name="back" />
        {say('toolkit_all')}
      </Button>
    </div>
  );
}
