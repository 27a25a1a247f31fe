import { useState } from 'preact/hooks';
import type { PlainForm } from '../../utils/core/plain-thing';
import type { Reply } from '../../utils/protocol';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { BackupActions } from './actions';
import { useStepHeading } from './useStepHeading';

interface Props {
  readonly actions: Pick<BackupActions, 'savePlain'>;
}

const FORMS: readonly PlainForm[] = ['markdown', 'csv', 'json'];

/** Everything as files that anybody can read: behind a warning, because they are just that. */
export function PlainExport({ actions }: Props) {
  const say = useSay();
  const [isWarned, setWarned] = useState(false);
  const [form, setForm] = useState<PlainForm>('markdown');
  const [reply, setReply] = useState<Reply<{ readonly name: string; readonly leftOut: number }> | null>(null);
  const heading = useStepHeading(isWarned ? 'warned' : 'idle');

  return (
    <section class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {say('backup_plain_title')}
      </h2>
      <p>{say('backup_plain_what')}</p>
      {isWarned ? (
        <>
          <Notice tone="care">
            <p>
              <strong>{say('backup_plain_warning')}</strong> {say('backup_plain_warning_means')}
            </p>
          </Notice>
          <Choice
            label={say('backup_plain_form')}
            options={FORMS.map((value) => ({ value, label: say(`backup_plain_${value}`) }))}
            value={form}
            onValue={setForm}
          />
          <div class="row">
            <Button look="danger" onClick={() => void actions.savePlain(form).then(setReply)}>
              {say('backup_plain_save')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setWarned(false);
                setReply(null);
              }}
            >
              {say('backup_close')}
            </Button>
          </div>
          <div role="status">
            {reply && (
              <p>{reply.ok ? say('backup_keep_done', reply.value.name) : say(refusalKey(reply.refusal))}</p>
            )}
            {reply?.ok && reply.value.leftOut > 0 && (
              <Notice tone="care">{say.count('backup_plain_left', reply.value.leftOut)}</Notice>
            )}
          </div>
        </>
      ) : (
        <div class="row">
          <Button look="quiet" onClick={() => setWarned(true)}>
            {say('backup_plain_begin')}
          </Button>
        </div>
      )}
    </section>
  );
}
