import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { useFocusedHeading } from '../ui/useFocusedHeading';

interface Props {
  readonly onRemove: () => void;
  readonly onBegin: () => void;
}

/** What is left after everything has been erased, and how to be rid of that, too. */
export function Erased({ onRemove, onBegin }: Props) {
  const say = useSay();
  const heading = useFocusedHeading();
  return (
    <main class="page stack">
      <h1 ref={heading} tabIndex={-1}>
        {say('erased_title')}
      </h1>
      <p>{say('erased_gone')}</p>
      <ul class="listed">
        <li>{say('erased_remnants')}</li>
        <li>{say('erased_sites')}</li>
        <li>{say('erased_copies')}</li>
        <li>{say('erased_store')}</li>
      </ul>
      <div class="row">
        <Button look="main" onClick={onRemove}>
          {say('erased_remove')}
        </Button>
        <Button look="quiet" onClick={onBegin}>
          {say('erased_begin')}
        </Button>
      </div>
    </main>
  );
}
