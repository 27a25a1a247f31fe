import { Field } from './Field';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly least: number;
  readonly most: number;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** A whole number. What is typed stays as typed: whoever saves it says when it is out of bounds. */
export function Stepper({ label, value, onValue, least, most, hint, problem }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          class="input short"
          type="number"
          inputMode="numeric"
          autocomplete="off"
          min={least}
          max={most}
          value={Number.isNaN(value) ? '' : value}
          onInput={(event) => onValue(event.currentTarget.valueAsNumber)}
        />
      )}
    </Field>
  );
}
