import type { Ref } from 'preact';
import { Field } from '../ui/Field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly input?: Ref<HTMLInputElement>;
}

/** A recovery code, or a part of one: on no disk, and in nobody's spelling service. */
export function CodeField({ label, value, onValue, hint, problem, input }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          ref={input ?? null}
          class="input code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          // In small letters it would be set as a property, to which "off" is a yes.
          autoCorrect="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
