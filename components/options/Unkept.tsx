import { Button } from '../ui/Button';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  /** The heading of what would stand here. */
  readonly title: MessageKey;
  readonly onChange: () => void;
}

/** In the place of a form, where a person would have nothing kept: why there is none, and how to change it. */
export function Unkept({ title, onChange }: Props) {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say(title)}</h1>
      <section class="card stack">
        <p>{say('look_unkept')}</p>
        <div class="row">
          <Button look="quiet" onClick={onChange}>
            {say('look_unkept_change')}
          </Button>
        </div>
      </section>
    </>
  );
}
