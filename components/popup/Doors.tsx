import type { House } from '../../utils/core/house';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly house: Pick<House, 'storage' | 'taken'>;
  /** A break is being begun already. */
  readonly isBreaking: boolean;
  readonly onBreak: () => void;
  readonly onSupport: () => void;
}

/** The two ways out of the moment, in one line: to somebody to talk to, and to a break. The popup's foot has the way out. */
export function Doors({ house, isBreaking, onBreak, onSupport }: Props) {
  const say = useSay();
  return (
    <div class="popup-doors">
      <Door onSupport={onSupport} />
      {!house.taken && !isBreaking && house.storage === 'fine' && (
        <Button look="plain" onClick={onBreak}>
          {say('break_take')}
        </Button>
      )}
    </div>
  );
}
