import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { UnlockActions } from './actions';
import { UnlockByPassphrase } from './UnlockByPassphrase';

interface Props {
  readonly what: string;
  /** What the button says. */
  readonly act: string;
  /** It was asked for before, and what followed was refused: its field has the focus. */
  readonly isAgain: boolean;
  readonly actions: Pick<UnlockActions, 'unlock'>;
  readonly onRight: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** The passphrase once more, before something that whoever finds the vault open is not to do. */
export function AskPassphrase({ what, act, isAgain, actions, onRight, onCancel }: Props) {
  const say = useSay();
  return (
    <div class="stack">
      <p>{what}</p>
      <UnlockByPassphrase act={act} first={isAgain} actions={actions} onOpen={onRight} />
      <div class="row">
        <Button look="plain" onClick={onCancel}>
          {say('vault_leave')}
        </Button>
      </div>
    </div>
  );
}
