import { Field } from './Field';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onValue: (day: string) => void;
}

/** A field for a day of the calendar, in the browser's own form. */
export function DayField({ label, value, onValue }: Props) {
  return (
    <Field label={label}>
      {(ties) => (
        <input
          {...ties}
          class="input short"
          type="date"
          autocomplete="off"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
