import type { House } from '../../utils/core/house';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { Holding } from './Holding';
import { Later } from './Later';

interface Props {
  readonly house: House;
  readonly onHold: (boundaryId: string) => void;
  /** What is pressed where nothing is kept. */
  readonly onUnkept: () => void;
  readonly onOpen: () => void;
}

/** What is being held: the boundaries that are on, each with its one tap, and those that wait. */
export function HoldingList({ house, onHold, onUnkept, onOpen }: Props) {
  const say = useSay();
  const on = house.boundaries.filter(({ window }) => window.on);
  const later = house.boundaries.filter(({ window }) => !window.on);
  return (
    <section class="stack">
      <h2>{say('popup_holding')}</h2>
      {house.boundaries.length === 0 && (
        <div class="card stack">
          <p>{say(house.keepsNothing ? 'look_reading' : 'popup_empty')}</p>
          <Button look="quiet" onClick={house.keepsNothing ? onUnkept : onOpen}>
            {say(house.keepsNothing ? 'everyday_held' : 'popup_first')}
          </Button>
        </div>
      )}
      {on.length > 0 && (
        <ul class="stack">
          {on.map((overview) => (
            <Holding
              key={overview.boundary.id}
              overview={overview}
              now={house.now}
              onHold={() => onHold(overview.boundary.id)}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <ul>
          {later.map((overview) => (
            <Later key={overview.boundary.id} overview={overview} now={house.now} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}
