import type { ChainFinding } from '../../utils/core/record-chain';
import type { PrivateRecord } from '../../utils/core/record-state';
import type { Moment } from '../../utils/core/window';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Summary } from '../ui/Summary';
import { useSay } from '../ui/say';
import { AttachedFile } from './AttachedFile';
import type { RecordActions } from './actions';
import { Facts } from './Facts';
import { dayText, momentText } from './momentText';

interface Props {
  readonly record: PrivateRecord;
  readonly findings: readonly ChainFinding[];
  readonly now: Moment;
  readonly actions: Pick<RecordActions, 'picture' | 'saveFile'>;
  readonly onCorrect: () => void;
  readonly onErase: () => void;
}

/** One record: when it happened and when it was written, apart; what stands now, and what stood before behind a fold. */
export function RecordCard({ record, findings, now, actions, onCorrect, onErase }: Props) {
  const say = useSay();
  const { latest, earlier, begunAt, id } = record;
  const moment = (at: number) => momentText(at, now.zone, say);
  const heading = dayText(latest.content.day, say) || say('record_no_day');
  const label = `${id}-heading`;
  return (
    <li>
      <article class="card stack" aria-labelledby={label}>
        <h2 id={label}>{heading}</h2>
        {findings.flatMap(({ record: of, fault, n }) =>
          of === id && fault !== 'no-end' ? (
            <Notice tone="care" key={`${fault} ${n}`}>
              {say(`record_fault_${fault}`)}
            </Notice>
          ) : (
            []
          ),
        )}
        <Facts words={latest.content} />
        {latest.content.attachments.map((file) => (
          <AttachedFile key={file.id} file={file} actions={actions} />
        ))}
        <p class="soft small">
          {say('record_written', moment(begunAt))}
          {earlier.length > 0 && ` ${say('record_corrected', moment(latest.content.writtenAt))}`}
        </p>
        {earlier.length > 0 && (
          <details>
            <Summary label={say('record_earlier')} about={heading} />
            <ul class="stack">
              {earlier.map((revision) => (
                <li class="stack record-before" key={`${revision.copy} ${revision.n}`}>
                  <p class="soft small">{say('record_stood', moment(revision.content.writtenAt))}</p>
                  {revision.content.day !== latest.content.day && <p>{dayText(revision.content.day, say)}</p>}
                  <Facts words={revision.content} />
                  {revision.content.attachments.map((file) => (
                    <AttachedFile key={file.id} file={file} actions={actions} />
                  ))}
                </li>
              ))}
            </ul>
          </details>
        )}
        <div class="row">
          <Button look="plain" aria-label={say('record_correct_of', heading)} onClick={onCorrect}>
            {say('record_correct')}
          </Button>
          <Asking
            label={say('record_erase')}
            about={heading}
            question={say('record_erase_question')}
            yes={say('record_erase_yes')}
            no={say('record_erase_no')}
            onYes={onErase}
          />
        </div>
      </article>
    </li>
  );
}
