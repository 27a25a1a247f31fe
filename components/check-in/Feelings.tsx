import type { CheckIn } from '../../utils/core/check-in';
import { useSay } from '../ui/say';
import { useUniqueId } from '../ui/useUniqueId';
import { FEELINGS, feelingText } from './feelings';

interface Props {
  readonly checkIn: CheckIn;
  /** The person's own words for the steps. */
  readonly own: readonly string[];
  readonly onChange: (checkIn: CheckIn) => void;
}

/** How one is, in five plain steps beside one another; chosen once more, it is taken back. */
export function Feelings({ checkIn, own, onChange }: Props) {
  const say = useSay();
  const name = useUniqueId();
  return (
    <fieldset class="field evening-step" data-step>
      <legend>{say('evening_feeling')}</legend>
      <div class="feelings">
        {FEELINGS.map((feeling) => (
          <label class="choice" key={feeling}>
            <input
              type="radio"
              name={name}
              checked={checkIn.feeling === feeling}
              // Who comes by a key stands in the middle, and both ends are near.
              data-start={feeling === 3 ? '' : undefined}
              onChange={() => onChange({ ...checkIn, feeling, feelingWord: own[feeling - 1]?.trim() ?? '' })}
              onClick={() =>
                checkIn.feeling === feeling && onChange({ ...checkIn, feeling: null, feelingWord: '' })
              }
            />
            <span>{feelingText(feeling, own, say)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
