import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useSay } from '../ui/say';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Says what is added, where the button alone does not. */
  readonly addLabel?: string;
  readonly onAdd: () => void;
}

/** A field whose text becomes one more of a list. Enter adds it: only an empty field lets Enter save the form. */
export function AddField({ label, hint, problem, value, onValue, addLabel, onAdd }: Props) {
  const say = useSay();
  return (
    <div class="with-button">
      <Field label={label} hint={hint} problem={problem}>
        {(ties) => (
          <input
            {...ties}
            class="input"
            type="text"
            autocomplete="off"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing || value.trim() === '') return;
              event.preventDefault();
              onAdd();
            }}
          />
        )}
      </Field>
      <Button look="quiet" onClick={onAdd} aria-label={addLabel}>
        {say('boundary_site_add')}
      </Button>
    </div>
  );
}
