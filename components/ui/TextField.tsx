import { Field } from './Field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly name?: string;
  readonly longest?: number;
  readonly inputMode?: 'url' | 'text';
}

/**
 * One line. `autocomplete="off"` keeps browsers from writing it to their session files (measured in both), and a browser may
 * send what it checks the spelling of to its maker: `spellcheck` is off.
 */
export function TextField({
  label,
  value,
  onValue,
  hint,
  problem,
  name,
  longest,
  inputMode = 'text',
}: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          class="input"
          type="text"
          name={name}
          value={value}
          maxLength={longest}
          inputMode={inputMode}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Several lines, as {@link TextField}. */
export function TextArea({ label, value, onValue, hint, problem, name, longest }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => (
        <textarea
          {...ties}
          class="input"
          name={name}
          value={value}
          maxLength={longest}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
