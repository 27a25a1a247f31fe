import type { FirmTime } from '../../utils/core/boundary';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { firmTimeText } from './firmTimeText';

interface Props {
  readonly firmTimes: readonly FirmTime[];
  readonly zone: string;
  /** Takes one back; null where that cannot be asked for. */
  readonly onTakeBack: ((one: FirmTime) => void) | null;
}

/** The hours in which a boundary is firmer for now, each with the one tap that takes it back. */
export function FirmTimes({ firmTimes, zone, onTakeBack }: Props) {
  const say = useSay();
  return (
    <ul class="firm-times">
      {firmTimes.map((one) => {
        const text = firmTimeText(one, zone, say);
        return (
          <li class="row spread" key={text}>
            <span class="grow">{text}</span>
            {onTakeBack && (
              <Button
                look="quiet"
                aria-label={say('firm_take_back_named', text)}
                onClick={() => onTakeBack(one)}
              >
                {say('firm_take_back')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
