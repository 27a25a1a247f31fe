import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { ReadSite } from '../boundaries/typedSite';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { BreakActions } from './actions';
import { BreakCard } from './BreakCard';

interface Props {
  readonly house: House;
  readonly actions: BreakActions;
  /** Null where no sites can be typed. */
  readonly readSite: ReadSite | null;
}

/** A break of one's own: what it is, and the button for it; then the break itself. */
export function TakeBreak({ house, actions, readSite }: Props) {
  const say = useSay();
  const [isBreaking, setBreaking] = useState(false);
  return (
    <>
      {!house.taken && !isBreaking && (
        <section class="card stack">
          <h2>{say('break_room')}</h2>
          <p class="soft small">{say('break_means')}</p>
          <div class="row">
            <Button look="quiet" onClick={() => setBreaking(true)}>
              {say('break_take')}
            </Button>
          </div>
        </section>
      )}
      <BreakCard
        house={house}
        actions={actions}
        readSite={readSite}
        isBeginning={isBreaking}
        onBeginning={setBreaking}
      />
    </>
  );
}
