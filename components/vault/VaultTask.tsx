import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { type MessageKey, useSay } from '../ui/say';
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

/** How far it has come. The passphrase of now is there while another is chosen, and nowhere else. */
type Step =
  | { readonly at: 'ask'; readonly refusal: Refusal | null }
  | { readonly at: 'choose'; readonly entrance: Entrance }
  | { readonly at: 'working'; readonly share: number }
  | { readonly at: 'code' | 'back'; readonly code: string }
  | { readonly at: 'done'; readonly told: MessageKey };

/** One of the things that change who can open the vault, from its beginning to its end, on a screen of its own. */
export function VaultTask({ task, actions, onDone }: Props) {
  const say = useSay();
  const [step, setStep] = useState<Step>({ at: 'ask', refusal: null });
  const heading = useRef<HTMLHeadingElement>(null);
  // Each step takes away what had the focus. A refusal has it in the field.
  const isRefused = step.at === 'ask' && step.refusal !== null;
  useLayoutEffect(() => {
    if (!isRefused) heading.current?.focus();
  }, [step.at]);

  const done = (told: MessageKey) => setStep({ at: 'done', told });
  if (task === 'set') return <SetPassphrase actions={actions} onDone={onDone} />;
  if (step.at === 'choose') {
    return (
      <NewPassphrase
        actions={actions}
        onChange={(passphrase, progress) => actions.change(step.entrance, passphrase, progress)}
        onDone={() => done('vault_task_change_done')}
      />
    );
  }

  async function right(passphrase: string) {
    const entrance: Entrance = { passphrase };
    if (task === 'change') return setStep({ at: 'choose', entrance });
    const progress = (share: number) => setStep({ at: 'working', share });
    progress(0);
    if (task === 'remove') {
      const reply = await actions.remove(entrance, progress);
      return reply.ok ? done('vault_task_remove_done') : setStep({ at: 'ask', refusal: reply.refusal });
    }
    const reply = await actions.renew(entrance, progress);
    if (reply.ok) setStep({ at: 'code', code: reply.value.recoveryCode });
    else setStep({ at: 'ask', refusal: reply.refusal });
  }

  async function typedBack() {
    const reply = await actions.confirmed();
    done(reply.ok ? 'vault_done_checked' : 'vault_done_unchecked');
  }

  return (
    <section class="set-passphrase">
      <h1 ref={heading} tabIndex={-1}>
        {say(step.at === 'code' || step.at === 'back' ? `vault_${step.at}_title` : `vault_task_${task}`)}
      </h1>
      {step.at === 'ask' && (
        <>
          <Refused refusal={step.refusal} />
          <AskPassphrase
            what={say(`vault_task_${task}_what`)}
            act={say(`vault_task_${task}`)}
            isAgain={isRefused}
            actions={actions}
            onRight={(passphrase) => void right(passphrase)}
            onCancel={onDone}
          />
        </>
      )}
      {step.at === 'working' && <Bar share={step.share} label={say('vault_working')} />}
      {step.at === 'code' && (
        <RecoveryCode
          code={step.code}
          onPrint={actions.print}
          onNext={() => setStep({ at: 'back', code: step.code })}
          onLater={() => done('vault_done_unchecked')}
        />
      )}
      {step.at === 'back' && (
        <TypeBack
          code={step.code}
          onRight={() => void typedBack()}
          onAgain={() => setStep({ at: 'code', code: step.code })}
          onLater={() => done('vault_done_unchecked')}
        />
      )}
      {step.at === 'done' && (
        <>
          <p>{say(step.told)}</p>
          <div class="row">
            <Button look="main" onClick={onDone}>
              {say('vault_done_close')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
