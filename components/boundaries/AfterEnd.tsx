import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { Fields } from '../ui/useBegun';
import { FarewellFields } from './FarewellFields';

interface Props {
  readonly name: string;
  readonly fields: Fields;
  readonly onFields: (fields: Fields) => void;
  readonly onKeep: () => void;
  readonly onSkip: () => void;
}

/** After a boundary was ended: a moment for what it was, for who wants one. */
export function AfterEnd({ name, fields, onFields, onKeep, onSkip }: Props) {
  const say = useSay();
  return (
    <form
      class="card stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <h2>{say('farewell_title', name)}</h2>
      <FarewellFields fields={fields} onFields={onFields} />
      <div class="row">
        <Button look="quiet" type="submit">
          {say('farewell_keep')}
        </Button>
        <Button look="plain" onClick={onSkip}>
          {say('farewell_skip')}
        </Button>
      </div>
    </form>
  );
}
