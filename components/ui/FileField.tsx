import { useState } from 'preact/hooks';
import { Field } from './Field';
import { useSay } from './say';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Endings and types that the window of files shows first. */
  readonly accept: string;
  readonly onFile: (file: File | null) => void;
}

/**
 * Choosing one file. The browser's own field would speak the browser's language: it lies unseen over words of ours.
 * `autocomplete="off"` keeps Firefox from writing its place to the session's files.
 */
export function FileField({ label, hint, problem, accept, onFile }: Props) {
  const say = useSay();
  const [name, setName] = useState('');

  function choose(file: File | null) {
    setName(file?.name ?? '');
    onFile(file);
  }

  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => (
        <div class="input file">
          <input
            {...ties}
            type="file"
            accept={accept}
            autocomplete="off"
            onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
          />
          <span class="file-button" aria-hidden="true">
            {say('record_file_choose')}
          </span>
          <bdi class="written" aria-hidden="true">
            {name}
          </bdi>
        </div>
      )}
    </Field>
  );
}
