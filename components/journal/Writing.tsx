import { useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { useDraft } from '../ui/useDraft';
import { useUniqueId } from '../ui/useUniqueId';
import type { JournalActions } from './actions';

interface Props {
  /** Which form it is: what is begun in one is not found in another. */
  readonly form: string;
  readonly label: string;
  readonly initial: string;
  readonly actions: JournalActions;
  readonly onSave: (text: string) => Promise<Reply<unknown>>;
  /** Only where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** A field to write in. What is begun is kept, sealed; "saved" is said by whoever shows it, after the commit. */
export function Writing({ form, label, initial, actions, onSave, onCancel }: Props) {
  const say = useSay();
  const id = useUniqueId();
  const draft = useDraft(form, initial, actions);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const text = draft.text ?? '';

  async function save(event: Event) {
    event.preventDefault();
    if (text.trim() === '') return;
    setBusy(true);
    const reply = await onSave(text);
    setBusy(false);
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) draft.done();
  }

  return (
    <form class="writing stack" autocomplete="off" onSubmit={(event) => void save(event)}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="input"
        rows={6}
        autocomplete="off"
        spellcheck={false}
        disabled={draft.text === null}
        value={text}
        onInput={(event) => draft.write(event.currentTarget.value)}
      />
      <Refused refusal={refusal} />
      <div class="row">
        <Button look="main" type="submit" disabled={isBusy || text.trim() === ''}>
          {say('journal_save')}
        </Button>
        {onCancel && (
          <Button
            look="quiet"
            onClick={() => {
              draft.done();
              onCancel();
            }}
          >
            {say('journal_cancel')}
          </Button>
        )}
        {!onCancel && draft.isBegun && (
          <Button look="plain" onClick={draft.done}>
            {say('journal_throw_away')}
          </Button>
        )}
        <Door />
        <p class="soft small" role="status">
          {draft.isBegun ? say('journal_begun') : ''}
        </p>
      </div>
    </form>
  );
}
