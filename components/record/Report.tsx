import { useEffect, useState } from 'preact/hooks';
import { suggestedRedactions } from '../../utils/core/redaction';
import { type ReportChoice, reportEntries } from '../../utils/core/report';
import { checkFile } from '../../utils/core/report-lines';
import type { Moment } from '../../utils/core/window';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import { useFocusedHeading } from '../ui/useFocusedHeading';
import type { RecordActions, RecordsShown } from './actions';
import { BeforePaper } from './BeforePaper';
import { MadeReport } from './MadeReport';
import type { Made, Picture } from './made';
import { ReportForm } from './ReportForm';

interface Props {
  readonly now: Moment;
  readonly actions: RecordActions;
  readonly onBack: () => void;
}

type Step = { readonly at: 'warned' | 'choosing' | 'making' } | { readonly at: 'made'; readonly made: Made };

/** On paper or in files: what that leaves behind first, then what is to be in it, then the pages themselves. */
export function Report({ now, actions, onBack }: Props) {
  const say = useSay();
  const heading = useFocusedHeading();
  const [read, setRead] = useState<RecordsShown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [step, setStep] = useState<Step>({ at: 'warned' });

  useEffect(() => {
    void actions.read().then((reply) => {
      if (reply.ok) setRead(reply.value);
      else setProblem(say(refusalKey(reply.refusal)));
    });
  }, []);

  async function make(choice: ReportChoice, withPictures: boolean) {
    if (!read) return;
    setStep({ at: 'making' });
    const entries = reportEntries(read.records, choice, now.zone);
    const madeAt = actions.now();
    const isoText = Temporal.Instant.fromEpochMilliseconds(madeAt).toString();
    const check = checkFile(entries, read.chains, isoText, actions.hash);
    const [reportWords, ...headWords] = await Promise.all(
      [check.sha256, ...read.chains.map(({ head }) => head)].map(actions.wordsOf),
    );
    const pictures = new Map<string, Picture>();
    if (withPictures) {
      for (const { latest, earlier } of entries) {
        for (const file of [latest, ...earlier].flatMap(({ attachments }) => attachments)) {
          if (!file.type.startsWith('image/') || pictures.has(file.id)) continue;
          const reply = await actions.picture({ ...file, details: 'unknown' });
          pictures.set(file.id, reply.ok ? reply.value : 'damaged');
        }
      }
    }
    const findings = read.chains.flatMap((chain) => chain.findings);
    const made: Made = {
      entries,
      chains: read.chains,
      check,
      madeAt,
      reportWords: reportWords ?? '',
      headWords,
      pictures,
      isWhole: findings.length === 0 && read.unreadable === 0,
    };
    setStep({ at: 'made', made });
  }

  if (step.at === 'made') {
    return (
      <MadeReport
        made={step.made}
        now={now}
        actions={actions}
        onBack={() => setStep({ at: 'choosing' })}
        onClose={onBack}
      />
    );
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('record_report')}
      </h1>
      {problem && <Notice tone="care">{problem}</Notice>}
      {step.at === 'warned' ? (
        <BeforePaper onGoOn={() => setStep({ at: 'choosing' })} onBack={onBack} />
      ) : (
        read && (
          <ReportForm
            tags={[...new Set(read.records.flatMap(({ latest }) => latest.content.tags))]}
            suggested={suggestedRedactions(
              read.records.flatMap(({ latest, earlier }) =>
                [latest, ...earlier].map(({ content }) => content),
              ),
            )}
            isBusy={step.at === 'making'}
            onMake={(choice, withPictures) => void make(choice, withPictures)}
            onBack={onBack}
          />
        )
      )}
    </>
  );
}
