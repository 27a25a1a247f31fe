import type { Ref } from 'preact';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { useSay } from '../ui/say';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isShown: boolean;
  readonly onShown: (isShown: boolean) => void;
  /** What managers of passwords are told it is. */
  readonly kind: 'new-password' | 'current-password';
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly input?: Ref<HTMLInputElement>;
}

/** A passphrase: paste and managers of passwords are welcome, and what is typed can be looked at. */
export function PassphraseField({
  label,
  value,
  onValue,
  isShown,
  onShown,
  kind,
  hint,
  problem,
  input,
}: Props) {
  const say = useSay();
  const showing = say(isShown ? 'vault_hide' : 'vault_show');
  // No browser writes a hidden field to its session files. A shown one is a field of text, which Chromium does write
  // unless `autocomplete` is off (measured in 156, also with "new-password"; Firefox remembers what it was). Hiding
  // text by `-webkit-text-security` instead would be no password to managers and keyboards. `spellcheck`: a browser
  // may send shown text away to be spelled. `autocorrect` would be set as a property, to which "off" is a yes.
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(ties) => (
        <div class="passphrase">
          <input
            {...ties}
            ref={input ?? null}
            class="input"
            {...(isShown
              ? ({ type: 'text', autocomplete: 'off' } as const)
              : ({ type: 'password', autocomplete: kind } as const))}
            autocapitalize="off"
            autoCorrect="off"
            spellcheck={false}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          <Button
            look="quiet"
            aria-label={say('ui_named', showing, label)}
            aria-controls={ties.id}
            onClick={() => onShown(!isShown)}
          >
            {showing}
          </Button>
        </div>
      )}
    </Field>
  );
}
