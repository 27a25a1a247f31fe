import type { VaultState } from '../../utils/core/house';
import type { Face } from '../../utils/core/settings';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/say';
import { ROOMS, type Room } from './place';

interface Props {
  readonly room: Room | null;
  readonly onRoom: (room: Room) => void;
  readonly face: Face;
  readonly vault: VaultState;
  readonly onLock: () => void;
}

/** The rooms of the app: beside the page, or above it where there is little room; and whether words can be read. */
export function Nav({ room, onRoom, face, vault, onLock }: Props) {
  const say = useSay();
  return (
    <nav class="nav" aria-label={say('options_nav')}>
      <p class="brand">{say(`look_face_${face}`)}</p>
      <div class="nav-ways">
        <ul>
          {ROOMS.map((name) => (
            <li key={name}>
              <button
                type="button"
                aria-current={room === name ? 'page' : undefined}
                onClick={() => onRoom(name)}
              >
                {say(`options_nav_${name}`)}
              </button>
            </li>
          ))}
        </ul>
        <div class="nav-vault">
          <p class="soft small nav-state">
            <Icon name="lock" />
            <span class="unseen">{say('vault_section')}</span>
            {say(`vault_state_${vault}`)}
          </p>
          {vault === 'open' && (
            <Button look="plain" onClick={onLock}>
              {say('vault_lock')}
            </Button>
          )}
        </div>
      </div>
    </nav>
  );
}
