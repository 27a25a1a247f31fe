import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import type { SetPassphraseActions } from './actions';
import { ChoosePassphrase } from './ChoosePassphrase';
import { Explained } from './Explained';
import { RecoveryCode } from './RecoveryCode';
import { TypeBack } from './TypeBack';

interface Props {
  readonly actions: SetPassphraseActions;
  /** Through, or put off at the first step. Between the making and the end it has to stay on the screen. */
  readonly onDone: () => void;
}

/** Where the set-up stands. The code is there from its making to the last step, and nowhere else. */
type Step =
  | { readonly at: 'explain' }
  | { readonly at: 'choose'; readonly refusal: Refusal | null }
  | { readonly at: 'making'; readonly share: number }
  | { readonly at: 'code' | 'back'; readonly code: string }
  | { readonly at: 'done'; readonly isChecked: boolean };

/** Setting a passphrase, one thing at a time. */
export function SetPassphrase({ actions, onDone }: Props) {
  const say = useSay();
  const [step, setStep] = useState<Step>({ at: 'explain' });
  const heading = useRef<HTMLHeadingElement>(null);
  // With the words, not after them: who is quick with Tab would be taken back to the heading.
  useLayoutEffect(() => heading.current?.focus(), [step.at]);

  async function chosen(passphrase: string) {
    setStep({ at: 'making', share: 0 });
    const reply = await actions.set(passphrase, (share) => setStep({ at: 'making', share }));
    if (reply.ok) setStep({ at: 'code', code: reply.value.recoveryCode });
    else setStep({ at: 'choose', refusal: reply.refusal });
  }

  async function typedBack() {
    const reply = await actions.confirmed();
    setStep({ at: 'done', isChecked: reply.ok });
  }

  return (
    <section class="set-passphrase">
      <h1 ref={heading} tabIndex={-1}>
        {say(`vault_${step.at}_title`)}
      </h1>
      {step.at === 'explain' && (
        <Explained onNext={() => setStep({ at: 'choose', refusal: null })} onLater={onDone} />
      )}
      {step.at === 'choose' && <Refused refusal={step.refusal} />}
      {step.at === 'choose' && (
        <ChoosePassphrase actions={actions} onChosen={(passphrase) => void chosen(passphrase)} />
      )}
      {step.at === 'making' && (
        <>
          <p>{say('vault_making_what')}</p>
          <Bar share={step.share} label={say('vault_making_title')} />
        </>
      )}
      {step.at === 'code' && (
        <RecoveryCode
          code={step.code}
          onPrint={actions.print}
          onNext={() => setStep({ at: 'back', code: step.code })}
          onLater={() => setStep({ at: 'done', isChecked: false })}
        />
      )}
      {step.at === 'back' && (
        <TypeBack
          code={step.code}
          onRight={() => void typedBack()}
          onAgain={() => setStep({ at: 'code', code: step.code })}
          onLater={() => setStep({ at: 'done', isChecked: false })}
        />
      )}
      {step.at === 'done' && (
        <>
          <p>{say('vault_done_sealed')}</p>
          <p>{say(step.isChecked ? 'vault_done_checked' : 'vault_done_unchecked')}</p>
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
