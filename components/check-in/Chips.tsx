import { useState } from 'preact/hooks';
import { useSay } from '../ui/say';
import { useUniqueId } from '../ui/useUniqueId';

interface Props {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly isNothing: boolean;
  readonly onWords: (words: string) => void;
  readonly onNothing: () => void;
}

/** Longer than this is what the text below is for, in UTF-16 units. */
const LONGEST_ANSWER = 500;

/**
 * One answer of a few, "nothing today" among them and as large as any, or words of one's own. Radio buttons to the
 * keyboard; chosen once more, an answer is taken back.
 */
export function Chips({ label, options, value, isNothing, onWords, onNothing }: Props) {
  const say = useSay();
  const name = useUniqueId();
  const [isOwn, setOwn] = useState(value !== '' && !options.includes(value));

  function chip(id: string, text: string, isChosen: boolean, choose: () => void, back = () => onWords('')) {
    return (
      <label class="choice" key={id}>
        <input
          type="radio"
          name={name}
          checked={isChosen}
          onChange={choose}
          onClick={() => isChosen && back()}
        />
        <span>{text}</span>
      </label>
    );
  }

  return (
    <fieldset class="field evening-step" data-step>
      <legend>{label}</legend>
      <div class="choices">
        {options.map((option) =>
          chip(`o ${option}`, option, !isOwn && value === option, () => {
            setOwn(false);
            onWords(option);
          }),
        )}
        {chip('nothing', say('evening_nothing'), !isOwn && isNothing, () => {
          setOwn(false);
          onNothing();
        })}
        {chip(
          'own',
          say('evening_own'),
          isOwn,
          () => {
            setOwn(true);
            onWords('');
          },
          () => {
            setOwn(false);
            onWords('');
          },
        )}
      </div>
      {isOwn && (
        <input
          class="input"
          type="text"
          aria-label={say('evening_own_for', label)}
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_ANSWER}
          value={value}
          onInput={(event) => onWords(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
