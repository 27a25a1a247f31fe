import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { UnlockActions } from './actions';
import { PassphraseField } from './PassphraseField';

interface Props {
  readonly actions: Pick<UnlockActions, 'unlock'>;
  readonly onOpen: (passphrase: string) => void;
  readonly first: boolean;
  /** What the button says where the passphrase is given for something else than opening. */
  readonly act?: string;
}

/** The passphrase, and how far its key has come. What was not it stays, to be mended. */
export function UnlockByPassphrase({ actions, onOpen, first, act }: Props) {
  const say = useSay();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, []);

  async function asked(event: Event) {
    event.preventDefault();
    if (share !== null || passphrase === '') return field.current?.focus();
    setShare(0);
    setRefusal(null);
    const reply = await actions.unlock(passphrase, setShare);
    setShare(null);
    if (reply.ok) {
      setPassphrase('');
      onOpen(passphrase);
    } else {
      setRefusal(reply.refusal);
      field.current?.focus();
    }
  }

  return (
    <form class="stack" onSubmit={(event) => void asked(event)}>
      <PassphraseField
        label={say('vault_passphrase')}
        problem={refusal ? say(refusalKey(refusal)) : undefined}
        kind="current-password"
        value={passphrase}
        onValue={setPassphrase}
        isShown={isShown}
        onShown={setShown}
        input={field}
      />
      {share === null ? (
        <Button look="main" type="submit" wide>
          {act ?? say('vault_unlock')}
        </Button>
      ) : (
        <Bar share={share} label={say(act ? 'vault_working' : 'vault_unlocking')} />
      )}
    </form>
  );
}
