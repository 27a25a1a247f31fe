import { isEvening } from '../../utils/core/evening';
import type { House } from '../../utils/core/house';
import { canKeep } from '../check-in/canKeep';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { Lead } from './ThisEvening';

interface Props {
  readonly house: House;
  readonly lead: Lead;
  /** It led a moment ago: the focus that was in it has its place here. */
  readonly hasLed: boolean;
  readonly onEvening: () => void;
  readonly onBeside: () => void;
}

/** The ways to write from the popup: this evening, and beside the page. Where nothing is kept, that there is none. */
export function ToWrite({ house, lead, hasLed, onEvening, onBeside }: Props) {
  const say = useSay();
  if (house.storage !== 'fine') return null;
  if (house.keepsNothing) {
    return isEvening(house.now, house.eveningHour) ? <p class="soft small">{say('evening_unkept')}</p> : null;
  }
  return (
    <div class="popup-writing">
      {lead === 'rests' && canKeep(house) && (
        <Button look="quiet" first={hasLed} onClick={onEvening}>
          {say('evening_title')}
        </Button>
      )}
      <Button look="quiet" onClick={onBeside}>
        {say('popup_beside')}
      </Button>
    </div>
  );
}
