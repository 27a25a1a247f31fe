import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { offeredPractice } from '../../utils/core/offered-practice';
import type { PracticeId } from '../../utils/core/practice';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { PracticeActions } from './actions';

interface Props {
  readonly house: Pick<House, 'now' | 'keepsNothing' | 'storage'>;
  readonly actions: Pick<PracticeActions, 'lately'>;
  readonly onPractice: (id: PracticeId) => void;
}

/** One practice for today, and none that was done today or yesterday. It can be put aside, and asks nothing. */
export function Offered({ house, actions, onPractice }: Props) {
  const say = useSay();
  const { at, zone } = house.now;
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const [lately, setLately] = useState<readonly string[] | null>(null);
  const [isAside, setAside] = useState(false);

  useEffect(() => {
    if (house.keepsNothing || house.storage !== 'fine') return setLately([]);
    let isHere = true;
    const from = today.subtract({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
    void actions.lately(from).then((ids) => isHere && setLately(ids));
    return () => {
      isHere = false;
    };
  }, [today.toString(), house.keepsNothing]);

  if (!lately || isAside) return null;
  const id = offeredPractice(today.toString(), lately);
  return (
    <section class="card stack offered">
      <h2>{say('practice_offered')}</h2>
      <p>
        <strong>{say(`practice_${id}_name`)}</strong>
      </p>
      <p class="soft">{say(`practice_${id}_for`)}</p>
      <div class="row">
        <Button look="quiet" onClick={() => onPractice(id)}>
          {say('practice_offered_open')}
        </Button>
        <Button look="plain" onClick={() => setAside(true)}>
          {say('practice_offered_aside')}
        </Button>
      </div>
    </section>
  );
}
