import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { ChoosePassphrase } from '../vault/ChoosePassphrase';
import type { BackupActions, MadeCopy } from './actions';
import { LastCopy } from './LastCopy';
import { RemindDays } from './RemindDays';
import { useStepHeading } from './useStepHeading';

interface Props {
  readonly actions: BackupActions;
  readonly now: Moment;
}

type Step =
  | { readonly at: 'idle' }
  | { readonly at: 'choose'; readonly refusal: Refusal | null }
  | { readonly at: 'making'; readonly share: number }
  | ({ readonly at: 'done' } & MadeCopy);

/** A copy of everything in one sealed file: by a passphrase of its own, to the browser's downloads. */
export function KeepCopy({ actions, now }: Props) {
  const say = useSay();
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const [lastAt, setLastAt] = useState<number | null | undefined>(undefined);
  const heading = useStepHeading(step.at);

  useEffect(() => {
    void actions.lastCopyAt().then(setLastAt);
  }, [actions, step.at]);

  async function chosen(passphrase: string) {
    setStep({ at: 'making', share: 0 });
    const reply = await actions.keepCopy(passphrase, (share) => setStep({ at: 'making', share }));
    setStep(reply.ok ? { at: 'done', ...reply.value } : { at: 'choose', refusal: reply.refusal });
  }

  return (
    <section class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {say('backup_keep_title')}
      </h2>
      {step.at === 'idle' && (
        <>
          <p>{say('backup_keep_what')}</p>
          {lastAt !== undefined && <LastCopy at={lastAt} now={now} />}
          <p class="soft small">{say('backup_keep_traces')}</p>
          <div class="row">
            <Button look="quiet" onClick={() => setStep({ at: 'choose', refusal: null })}>
              {say('backup_keep_begin')}
            </Button>
          </div>
          <RemindDays actions={actions} />
        </>
      )}
      {step.at === 'choose' && (
        <>
          <p>{say('backup_keep_passphrase')}</p>
          <Refused refusal={step.refusal} />
          <ChoosePassphrase actions={actions} onChosen={(passphrase) => void chosen(passphrase)} />
          <div class="row">
            <Button look="plain" onClick={() => setStep({ at: 'idle' })}>
              {say('backup_not_now')}
            </Button>
          </div>
        </>
      )}
      {step.at === 'making' && <Bar share={step.share} label={say('backup_keep_making')} />}
      {step.at === 'done' && (
        <>
          <p>{say('backup_keep_done', step.name)}</p>
          {step.leftOut > 0 && <Notice tone="care">{say.count('backup_keep_left', step.leftOut)}</Notice>}
          <p>{say('backup_keep_remember')}</p>
        </>
      )}
    </section>
  );
}
