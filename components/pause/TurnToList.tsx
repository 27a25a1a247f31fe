import type { TurnTo } from '../../utils/core/turn-to';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  /** Null: not known yet. Its room is kept, so that nothing moves when it is. */
  readonly those: readonly TurnTo[] | null;
  readonly isDisabled?: boolean;
  readonly onChoose: (one: TurnTo) => void;
}

/** A person's own people and things, by name. */
export function TurnToList({ those, isDisabled = false, onChoose }: Props) {
  const say = useSay();
  return (
    <div class="turn-to">
      {those && those.length > 0 && (
        <>
          <p class="soft small">{say('pause_turn_to')}</p>
          <ul>
            {those.map((one) => (
              <li key={one.id}>
                <Button look="quiet" wide disabled={isDisabled} onClick={() => onChoose(one)}>
                  <span class="turn-to-name">
                    <bdi>{one.name}</bdi>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
