import { useState } from 'preact/hooks';
import type { Commitment } from '../../utils/core/commitment';
import { LONGEST_LINE } from '../../utils/core/written';
import type { Reply } from '../../utils/protocol';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { Came } from './Came';

type Lines = Pick<Commitment, 'text' | 'measure'>;

interface Props {
  readonly initial?: Lines;
  readonly keep: string;
  readonly keeps: boolean;
  readonly onKeep: (lines: Lines) => Promise<Reply<unknown>>;
  /** Only where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** Something small, and how it will be seen. */
export function CommitmentForm({
  initial = { text: '', measure: '' },
  keep,
  keeps,
  onKeep,
  onCancel,
}: Props) {
  const say = useSay();
  const [lines, setLines] = useState(initial);
  const [reply, setReply] = useState<Reply<unknown> | null>(null);
  const isEmpty = lines.text.trim() === '';

  async function submit(event: Event) {
    event.preventDefault();
    if (!keeps || isEmpty) return;
    const came = await onKeep({ text: lines.text.trim(), measure: lines.measure.trim() });
    setReply(came);
    if (came.ok) setLines(initial);
  }

  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => void submit(event)}>
      <TextField
        label={say('commit_text')}
        hint={say('commit_text_hint')}
        value={lines.text}
        onValue={(text) => setLines({ ...lines, text })}
        longest={LONGEST_LINE}
      />
      <TextField
        label={say('commit_measure')}
        hint={say('commit_measure_hint')}
        value={lines.measure}
        onValue={(measure) => setLines({ ...lines, measure })}
        longest={LONGEST_LINE}
      />
      <div class="row">
        {keeps && (
          <Button look="quiet" type="submit" aria-disabled={isEmpty}>
            {keep}
          </Button>
        )}
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {say('journal_cancel')}
          </Button>
        )}
        <Door />
        <Came reply={reply} news="journal_saved" />
      </div>
    </form>
  );
}
