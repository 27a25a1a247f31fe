import { Field } from '../ui/Field';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Endings and types that the window of files shows first. */
  readonly accept: string;
  readonly onFile: (file: File | null) => void;
}

/** Choosing one file. `autocomplete="off"` keeps Firefox from writing its place to the session's files. */
export function FileField({ label, hint, problem, accept, onFile }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          class="input file"
          type="file"
          accept={accept}
          autocomplete="off"
          onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
        />
      )}
    </Field>
  );
}
