import { useState } from 'preact/hooks';
import { type Feeling, HELD_FEELINGS } from '../../utils/core/log';
import { Said } from '../ui/Said';
import { useSay } from '../ui/say';

interface Props {
  /** Answers whether it could be kept. */
  readonly onFelt: (feeling: Feeling) => Promise<boolean>;
}

/** A few plain words after a hold, to be tapped or left alone: the one tapped last is the one that holds. */
export function Feelings({ onFelt }: Props) {
  const say = useSay();
  const [felt, setFelt] = useState<Feeling | null>(null);
  return (
    <fieldset class="feelings">
      <legend>{say(felt ? 'felt_noted' : 'felt_held')}</legend>
      <div>
        {HELD_FEELINGS.map((feeling) => (
          <button
            key={feeling}
            type="button"
            aria-pressed={feeling === felt}
            onClick={() => void onFelt(feeling).then((isKept) => isKept && setFelt(feeling))}
          >
            {say(`felt_${feeling}`)}
          </button>
        ))}
      </div>
      <Said>{felt && say('felt_noted')}</Said>
    </fieldset>
  );
}
