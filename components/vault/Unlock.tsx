import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { UnlockActions } from './actions';
import { UnlockByCode } from './UnlockByCode';
import { UnlockByPassphrase } from './UnlockByPassphrase';

interface Props {
  readonly actions: UnlockActions;
  /** The passphrase opened it. */
  readonly onOpen: () => void;
  /** The recovery code opened it: a new passphrase comes next ({@link NewPassphrase}). */
  readonly onRecovered: (code: Uint8Array<ArrayBuffer>) => void;
  /** Its field has the focus as soon as it is there. */
  readonly first?: boolean;
  /** What stands at its foot. */
  readonly children?: ComponentChildren;
}

/** The way into a locked vault. Wrong tries are counted nowhere and do nothing: somebody else could be guessing. */
export function Unlock({ actions, onOpen, onRecovered, first = false, children }: Props) {
  const say = useSay();
  const [byCode, setByCode] = useState(false);
  return (
    <section class="unlock stack">
      {byCode ? (
        <UnlockByCode actions={actions} onRecovered={onRecovered} />
      ) : (
        <UnlockByPassphrase actions={actions} onOpen={() => onOpen()} first={first} />
      )}
      <div class="row">
        <Button look="plain" onClick={() => setByCode(!byCode)}>
          {say(byCode ? 'vault_by_passphrase' : 'vault_by_code')}
        </Button>
      </div>
      {children}
    </section>
  );
}
