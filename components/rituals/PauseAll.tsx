import { useState } from 'preact/hooks';
import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { DayField } from '../ui/DayField';
import { useSay } from '../ui/say';
import { pauseEnd } from './pauseEnd';

interface Props {
  readonly pausedUntil: number | null;
  readonly now: Moment;
  readonly onPause: (until: number | null) => void;
}

/** All reminders at once, until a day of the person's own. What comes round meanwhile is let go. */
export function PauseAll({ pausedUntil, now, onPause }: Props) {
  const say = useSay();
  const [day, setDay] = useState('');
  const isPaused = pausedUntil !== null && pausedUntil > now.at;
  const chosen = day === '' ? null : pauseEnd(day, now);
  return (
    <section class="card stack">
      <h2>{say('ritual_pause')}</h2>
      {isPaused ? (
        <>
          <p>{say('ritual_paused', say.moment(pausedUntil, now.at, now.zone))}</p>
          <div class="row">
            <Button look="quiet" onClick={() => onPause(null)}>
              {say('ritual_pause_end')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="soft small">{say('ritual_pause_means')}</p>
          <div class="row">
            <Button look="quiet" onClick={() => onPause(pauseEnd(1, now))}>
              {say('ritual_pause_tomorrow')}
            </Button>
            <Button look="quiet" onClick={() => onPause(pauseEnd(7, now))}>
              {say('ritual_pause_week')}
            </Button>
          </div>
          <div class="row to-the-foot">
            <DayField label={say('ritual_pause_until')} value={day} onValue={setDay} />
            <Button
              look="quiet"
              disabled={chosen === null || chosen <= now.at}
              onClick={() => onPause(chosen)}
            >
              {say('ritual_pause_set')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
