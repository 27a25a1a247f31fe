import { useEffect, useRef, useState } from 'preact/hooks';
import { readRecovery } from '../../utils/core/recovery-code';
import { Button } from '../ui/Button';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { UnlockActions } from './actions';
import { CodeField } from './CodeField';

interface Props {
  readonly actions: Pick<UnlockActions, 'recover'>;
  readonly onRecovered: (code: Uint8Array<ArrayBuffer>) => void;
}

/** The recovery code, read kindly; what is wrong with it is said as far as it can be known. */
export function UnlockByCode({ actions, onRecovered }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function asked(event: Event) {
    event.preventDefault();
    const reading = readRecovery(typed);
    if (!reading.ok) return told(`vault_read_${reading.problem}`);
    const reply = await actions.recover(reading.code);
    if (reply.ok) onRecovered(reading.code);
    else told(refusalKey(reply.refusal));
  }

  function told(key: MessageKey) {
    setProblem(key);
    field.current?.focus();
  }

  return (
    <form class="stack" onSubmit={(event) => void asked(event)}>
      <CodeField
        label={say('vault_code_title')}
        hint={say('vault_by_code_hint')}
        problem={problem ? say(problem) : undefined}
        value={typed}
        onValue={setTyped}
        input={field}
      />
      <Button look="main" type="submit" wide>
        {say('vault_unlock')}
      </Button>
    </form>
  );
}
