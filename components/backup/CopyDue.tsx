import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { BackupActions } from './actions';

interface Props {
  readonly actions: Pick<BackupActions, 'isCopyDue' | 'notNow'>;
  readonly onKeep: () => void;
}

/** One quiet line, where the last copy is old and something was kept since. It can be sent away for a month. */
export function CopyDue({ actions, onKeep }: Props) {
  const say = useSay();
  const [isDue, setDue] = useState(false);
  useEffect(() => void actions.isCopyDue().then(setDue, () => undefined), [actions]);
  if (!isDue) return null;
  return (
    <div>
      <p class="soft">{say('backup_due')}</p>
      <div class="row">
        <Button look="plain" onClick={onKeep}>
          {say('backup_due_keep')}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            setDue(false);
            document.querySelector<HTMLElement>('main h1')?.focus();
            void actions.notNow();
          }}
        >
          {say('backup_not_now')}
        </Button>
      </div>
    </div>
  );
}
