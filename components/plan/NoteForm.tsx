import { useState } from 'preact/hooks';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';

interface Props {
  readonly text: string;
  readonly longest: number;
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** A person's words for one point. Emptied and kept, they are gone. */
export function NoteForm({ text, longest, label, onText, onSave, onCancel }: Props) {
  const say = useSay();
  const [isBusy, setBusy] = useState(false);

  async function save(event: Event) {
    event.preventDefault();
    setBusy(true);
    await onSave(text);
    setBusy(false);
  }

  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => void save(event)}>
      <TextArea label={label} value={text} longest={longest} onValue={onText} />
      <div class="row">
        <Button look="quiet" type="submit" disabled={isBusy}>
          {say('journal_save')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {say('journal_cancel')}
        </Button>
        <Door />
      </div>
    </form>
  );
}
