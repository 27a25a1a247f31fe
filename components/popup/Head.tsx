import type { House } from '../../utils/core/house';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/say';
import { today } from './today';

interface Props {
  readonly house: House;
  /** Null where there is nothing to lock. */
  readonly onLock: (() => void) | null;
}

/** The day, and the lock where there is one; the way out stands beside it on every page. */
export function Head({ house, onLock }: Props) {
  const say = useSay();
  return (
    <header class="popup-head">
      <p>{today(house, say.locale)}</p>
      {onLock && (
        <button type="button" class="popup-icon" aria-label={say('vault_lock')} onClick={onLock}>
          <Icon name="lock" />
        </button>
      )}
    </header>
  );
}
