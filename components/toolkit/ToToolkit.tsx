import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/say';

/** The way from a tool back to all of them. */
export function ToToolkit({ onBack }: { readonly onBack: () => void }) {
  const say = useSay();
  return (
    <p class="back">
      <Button look="plain" onClick={onBack}>
        <Icon name="back" />
        {say('toolkit_back')}
      </Button>
    </p>
  );
}
