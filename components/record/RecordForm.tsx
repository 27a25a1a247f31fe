import { useRef, useState } from 'preact/hooks';
import { hasWords, NO_WORDS, type RecordWords, wordsIn } from '../../utils/core/private-record';
import type { PrivateRecord } from '../../utils/core/record-state';
import type { Refusal } from '../../utils/core/refused';
import type { Actions } from '../house';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { useDraft } from '../ui/useDraft';
import { useFocusedHeading } from '../ui/useFocusedHeading';
import { AttachField } from './AttachField';
import { draftText, readDraft } from './draft';
import { WordsFields } from './WordsFields';

interface Props {
  /** What is corrected; null for something new. */
  readonly of: PrivateRecord | null;
  readonly actions: Pick<Actions, 'record' | 'journal'>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Writing down what happened, or correcting it. What is begun is kept, sealed, with its files. */
export function RecordForm({ of, actions, onDone, onCancel }: Props) {
  const say = useSay();
  const heading = useFocusedHeading();
  const initial = of ? wordsIn(of.latest.content) : NO_WORDS;
  const draft = useDraft(
    of ? 'record-correction' : 'record',
    draftText(of?.id ?? null, initial),
    actions.journal,
  );
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isRead = draft.text !== null;
  const words = readDraft(draft.text, of?.id ?? null) ?? initial;
  const latest = useRef(words);
  latest.current = words;
  const set = (next: RecordWords) => {
    latest.current = next;
    draft.write(draftText(of?.id ?? null, next));
  };

  async function save(event: Event) {
    event.preventDefault();
    if (!hasWords(words)) return;
    setBusy(true);
    const reply = await actions.record.write(of?.id ?? null, words);
    setBusy(false);
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) return;
    draft.done();
    onDone();
  }

  function throwAway() {
    const kept = new Set(initial.attachments.map(({ id }) => id));
    for (const file of words.attachments) if (!kept.has(file.id)) void actions.record.detach(file);
    draft.done();
    onCancel();
  }

  return (
    <form class="stack record-form" autocomplete="off" onSubmit={(event) => void save(event)}>
      <h1 ref={heading} tabIndex={-1}>
        {say(of ? 'record_correct_title' : 'record_new_title')}
      </h1>
      <p>{say(of ? 'record_correct_lead' : 'record_new_lead')}</p>
      {isRead && (
        <>
          <WordsFields words={words} onWords={set} />
          <AttachField
            files={words.attachments}
            fixed={initial.attachments}
            actions={actions.record}
            onFiles={(change) => set({ ...latest.current, attachments: change(latest.current.attachments) })}
          />
        </>
      )}
      <Refused refusal={refusal} />
      <div class="row">
        <Button look="main" type="submit" disabled={isBusy || !isRead || !hasWords(words)}>
          {say(of ? 'record_correct_save' : 'record_save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {say('record_later')}
        </Button>
        <Button look="plain" onClick={throwAway}>
          {say('record_throw_away')}
        </Button>
        <Door />
      </div>
      <p class="soft small" role="status">
        {draft.isBegun ? say('record_begun') : ''}
      </p>
    </form>
  );
}
