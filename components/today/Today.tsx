import type { House } from '../../utils/core/house';
import type { Actions } from '../house';
import { Affirmation } from '../popup/Affirmation';
import { Holding } from '../popup/Holding';
import { Button } from '../ui/Button';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'hold'>;
  readonly onBoundaries: () => void;
}

/** Today's line, and what is on. Nothing more. */
export function Today({ house, actions, onBoundaries }: Props) {
  const say = useSay();
  const on = house.boundaries.filter(({ window }) => window.on);
  return (
    <>
      <h1 tabIndex={-1}>{say('today_title')}</h1>
      <Affirmation text={say(house.affirmation as MessageKey)} />
      <h2>{say('popup_holding')}</h2>
      {on.length === 0 && <p class="soft">{say('today_nothing_on')}</p>}
      <ul class="stack">
        {on.map((overview) => (
          <Holding
            key={overview.boundary.id}
            overview={overview}
            now={house.now}
            onHold={() => void actions.hold(overview.boundary.id)}
            onOpen={onBoundaries}
          />
        ))}
      </ul>
      <p>
        <Button look="quiet" onClick={onBoundaries}>
          {say('today_all')}
        </Button>
      </p>
    </>
  );
}
