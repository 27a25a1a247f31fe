import { useSay } from '../ui/say';
import type { Place } from './place';

const ROOMS = ['today', 'boundaries', 'settings'] as const;

interface Props {
  readonly place: Place['name'];
  readonly onPlace: (name: (typeof ROOMS)[number]) => void;
}

/** The rooms of the app. */
export function Nav({ place, onPlace }: Props) {
  const say = useSay();
  const room = place === 'new' || place === 'edit' ? 'boundaries' : place;
  return (
    <nav class="nav" aria-label={say('options_nav')}>
      <p class="brand">{say('extension_name')}</p>
      <ul>
        {ROOMS.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-current={room === name ? 'page' : undefined}
              onClick={() => onPlace(name)}
            >
              {say(`options_nav_${name}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
