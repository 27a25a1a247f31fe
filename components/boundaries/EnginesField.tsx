import { SEARCH_ENGINES } from '../../utils/core/search-engine';
import { Check } from '../ui/Check';
import { useSay } from '../ui/say';

interface Props {
  /** The name or words that are looked out for, as typed. */
  readonly words: string;
  readonly engines: readonly string[];
  readonly onEngines: (engines: readonly string[]) => void;
}

/** Where a typed name is looked out for. Each one chosen is one more site the browser asks about. */
export function EnginesField({ words, engines, onEngines }: Props) {
  const say = useSay();
  return (
    <fieldset class="field engines">
      <legend>{say('boundary_words_on', words)}</legend>
      <div class="columns">
        {SEARCH_ENGINES.map(({ host, name }) => (
          <Check
            key={host}
            label={name}
            checked={engines.includes(host)}
            onChecked={(isOn) =>
              onEngines(isOn ? [...engines, host] : engines.filter((other) => other !== host))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
