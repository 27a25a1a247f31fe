import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

/** Where one can go on to from the week. */
export type LongerDoor = 'review' | 'repair' | 'rituals' | 'take' | 'insights';

interface Props {
  /** The person has kept something of the repair questions: else they are not spoken of here. */
  readonly hasRepair: boolean;
  readonly hasInsights: boolean;
  readonly onDoor: (door: LongerDoor) => void;
}

/** What takes longer than five minutes, for who has them. What is made for two is led to by its fork, as everywhere. */
export function Longer({ hasRepair, hasInsights, onDoor }: Props) {
  const say = useSay();
  return (
    <section class="card stack">
      <h2>{say('week_longer')}</h2>
      <p class="soft">{say('week_longer_lead')}</p>
      <div class="row">
        <Button look="quiet" onClick={() => onDoor('review')}>
          {say('toolkit_review')}
        </Button>
        {hasInsights && (
          <Button look="quiet" onClick={() => onDoor('insights')}>
            {say('week_insights')}
          </Button>
        )}
        <Button look="quiet" onClick={() => onDoor('take')}>
          {say('toolkit_take')}
        </Button>
        <Button look="quiet" onClick={() => onDoor('rituals')}>
          {say('week_ritual')}
        </Button>
      </div>
      {hasRepair && (
        <>
          <p class="soft small">{say('week_repair_means')}</p>
          <div class="row">
            <Button look="quiet" onClick={() => onDoor('repair')}>
              {say('toolkit_repair')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
