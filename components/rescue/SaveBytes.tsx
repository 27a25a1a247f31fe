import { useState } from 'preact/hooks';
import type { Reply } from '../../utils/protocol';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { RescueActions, SavedBytes } from './actions';

interface Props {
  readonly save: RescueActions['saveBytes'];
  /** It was tried: what cannot be taken back may be offered now. */
  readonly onSaved: () => void;
}

/** Everything as it lies, in a file, before anything else is tried. */
export function SaveBytes({ save, onSaved }: Props) {
  const say = useSay();
  const [isSaving, setSaving] = useState(false);
  const [reply, setReply] = useState<Reply<SavedBytes> | null>(null);

  async function begin() {
    setSaving(true);
    setReply(await save());
    setSaving(false);
    onSaved();
  }

  return (
    <section class="card stack">
      <h2>{say('rescue_save_title')}</h2>
      <p>{say('rescue_save_what')}</p>
      <Notice tone="care">{say('rescue_save_key')}</Notice>
      <p class="soft small">{say('backup_keep_traces')}</p>
      <div class="row">
        <Button look="quiet" disabled={isSaving} onClick={() => void begin()}>
          {say('rescue_save_button')}
        </Button>
      </div>
      <div role="status">
        {reply?.ok && (
          <>
            <p>{say('rescue_saved', reply.value.name)}</p>
            <p>{say.count('rescue_saved_records', reply.value.records)}</p>
            {!reply.value.isWhole && <p>{say('rescue_saved_part')}</p>}
          </>
        )}
        {reply && !reply.ok && <Notice tone="care">{say(refusalKey(reply.refusal))}</Notice>}
      </div>
    </section>
  );
}
