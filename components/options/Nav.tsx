import { useSay } from '../ui/say';
import { ROOMS, type Room } from './place';

interface Props {
  readonly room: Room | null;
  readonly onRoom: (room: Room) => void;
}

/** The rooms of the app: beside the page, or above it where there is little room. */
export function Nav({ room, onRoom }: Props) {
  const say = useSay();
  return (
    <nav class="nav" aria-label={say('options_nav')}>
      <p class="brand">{say('extension_name')}</p>
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
    </nav>
  );
}
