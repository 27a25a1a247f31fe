import { useState } from 'preact/hooks';
import type { CopyProblem } from '../../utils/core/backup-refused';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { FileField } from '../ui/FileField';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { PassphraseField } from '../vault/PassphraseField';
import type { BackupActions, OpenedCopy } from './actions';
import { copyProblemKey } from './copyProblem';
import { FoundCopy } from './FoundCopy';
import { useStepHeading } from './useStepHeading';

interface Props {
  readonly actions: Pick<BackupActions, 'openCopy'>;
  readonly now: Moment;
  /** Something has come in: what is shown elsewhere is older than what is kept. */
  readonly onChanged: () => void;
}

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'reading' | 'bringing'; readonly share: number }
  | { readonly at: 'found'; readonly copy: OpenedCopy }
  | { readonly at: 'done' };

/** A copy from before, or from another device: looked into first, brought in by one button. */
export function BringIn({ actions, now, onChanged }: Props) {
  const say = useSay();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [problem, setProblem] = useState<Refusal | CopyProblem | null>(null);
  const heading = useStepHeading(step.at);

  async function open(event: Event) {
    event.preventDefault();
    if (!file) return setProblem('not-found');
    setStep({ at: 'reading', share: 0 });
    setProblem(null);
    const reply = await actions.openCopy(file, passphrase, (share) => setStep({ at: 'reading', share }));
    if (reply.ok) return setStep({ at: 'found', copy: reply.value });
    setProblem(reply.refusal);
    setStep({ at: 'choose' });
  }

  async function bring(copy: OpenedCopy) {
    setStep({ at: 'bringing', share: 0 });
    const reply = await copy.bringIn((share) => setStep({ at: 'bringing', share }));
    setFile(null);
    setPassphrase('');
    setProblem(reply.ok ? null : reply.refusal);
    setStep(reply.ok ? { at: 'done' } : { at: 'choose' });
    onChanged();
  }

  const told = problem === 'not-found' ? 'backup_bring_no_file' : problem && copyProblemKey(problem);
  return (
    <section class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {say('backup_bring_title')}
      </h2>
      {/* Still there while it is read, so that a wrong passphrase does not cost the choosing of the file. */}
      {(step.at === 'choose' || step.at === 'reading') && (
        <div hidden={step.at === 'reading'}>
          <form class="stack" autocomplete="off" onSubmit={(event) => void open(event)}>
            <p>{say('backup_bring_what')}</p>
            {told && (
              <div role="alert">
                <Notice tone="care">{say(told)}</Notice>
              </div>
            )}
            <FileField
              label={say('backup_bring_file')}
              accept=".age"
              onFile={(chosen) => {
                setFile(chosen);
                setProblem(null);
              }}
            />
            <PassphraseField
              label={say('backup_bring_passphrase')}
              hint={say('backup_bring_passphrase_hint')}
              kind="current-password"
              value={passphrase}
              onValue={setPassphrase}
              isShown={isShown}
              onShown={setShown}
            />
            <div class="row">
              <Button look="quiet" type="submit">
                {say('backup_bring_look')}
              </Button>
            </div>
          </form>
        </div>
      )}
      {step.at === 'reading' && <Bar share={step.share} label={say('backup_bring_reading')} />}
      {step.at === 'found' && (
        <FoundCopy
          copy={step.copy}
          now={now}
          onBring={() => void bring(step.copy)}
          onLeave={() => {
            setFile(null);
            setPassphrase('');
            setStep({ at: 'choose' });
          }}
        />
      )}
      {step.at === 'bringing' && <Bar share={step.share} label={say('backup_bring_bringing')} />}
      {step.at === 'done' && <p>{say('backup_bring_done')}</p>}
    </section>
  );
}
