import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import { Bar } from '../ui/Bar';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import { AskPassphrase } from './AskPassphrase';
import type { Entrance, VaultActions } from './actions';
import { NewPassphrase } from './NewPassphrase';
import { RecoveryCode } from './RecoveryCode';
import { SetPassphrase } from './SetPassphrase';
import { TypeBack } from './TypeBack';

/** What a person may do with the vault as a whole. */
export type Task = 'set' | 'change' | 'renew' | 'remove';

interface Props {
  readonly task: Task;
  readonly actions: VaultActions;
  readonly onDone: () => void;
}

/** How far it has come after the passphrase was asked for again. */
type Step =
  | { readonly at: 'ask' | 'choose' }
  | { readonly at: 'working'; readonly share: number }
  | { readonly at: 'code' | 'back'; readonly code: string };

/** One of the things that change who can open the vault, from its beginning to its end, on a screen of its own. */
export function VaultTask({ task, actions, onDone }: Props) {
  const say = useSay();
  const [step, setStep] = useState<Step>({ at: 'ask' });
  const [entrance, setEntrance] = useState<Entrance | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  if (task === 'set') return <SetPassphrase actions={actions} onDone={onDone} />;
  if (step.at === 'choose' && entrance) {
    return (
      <NewPassphrase
        actions={actions}
        onChange={(passphrase, progress) => actions.change(entrance, passphrase, progress)}
        onDone={onDone}
      />
    );
  }

  async function right(passphrase: string) {
    const known: Entrance = { passphrase };
    setEntrance(known);
    if (task === 'change') return setStep({ at: 'choose' });
    const progress = (share: number) => setStep({ at: 'working', share });
    progress(0);
    if (task === 'remove') {
      const reply = await actions.remove(known, progress);
      return reply.ok ? onDone() : refused(reply.refusal);
    }
    const reply = await actions.renew(known, progress);
    if (reply.ok) setStep({ at: 'code', code: reply.value.recoveryCode });
    else refused(reply.refusal);
  }

  function refused(reason: Refusal) {
    setRefusal(reason);
    setStep({ at: 'ask' });
  }

  return (
    <section class="set-passphrase">
      <h1 ref={heading} tabIndex={-1}>
        {say(`vault_task_${task}`)}
      </h1>
      {refusal && <Notice tone="care">{say(refusalKey(refusal))}</Notice>}
      {step.at === 'ask' && (
        <AskPassphrase
          what={say(`vault_task_${task}_what`)}
          actions={actions}
          onRight={(passphrase) => void right(passphrase)}
          onCancel={onDone}
        />
      )}
      {step.at === 'working' && <Bar share={step.share} label={say('vault_working')} />}
      {step.at === 'code' && (
        <RecoveryCode
          code={step.code}
          onPrint={actions.print}
          onNext={() => setStep({ at: 'back', code: step.code })}
        />
      )}
      {step.at === 'back' && (
        <TypeBack
          code={step.code}
          onRight={() => void actions.confirmed().then(onDone)}
          onAgain={() => setStep({ at: 'code', code: step.code })}
          onLater={onDone}
        />
      )}
    </section>
  );
}
