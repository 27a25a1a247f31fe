import { useState } from 'preact/hooks';
import { LONGEST_LETTER } from '../../utils/core/practice-note';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import type { DraftActions } from '../drafts';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { useDraft } from '../ui/useDraft';
import { useUniqueId } from '../ui/useUniqueId';
import { LETTER_FORM } from './keeping';
import { LetGo } from './LetGo';

interface Props {
  readonly isKept: boolean;
  /** There is no passphrase: what is kept can be read by whoever comes here. */
  readonly isOpen: boolean;
  readonly begun: DraftActions;
  readonly onKeep: (text: string) => Promise<Reply<unknown>>;
  readonly onKept: () => void;
  /** The letter is gone. */
  readonly onLetGo: () => void;
}

/** A letter that nobody gets: kept here, sealed, or let go. There is no way to send it, and none to copy it. */
export function Letter({ isKept, isOpen, begun, onKeep, onKept, onLetGo }: Props) {
  const say = useSay();
  const id = useUniqueId();
  const draft = useDraft(LETTER_FORM, '', begun);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isGoing, setGoing] = useState(false);
  const text = draft.text ?? '';
  const isEmpty = text.trim() === '';

  async function keep(event: Event) {
    event.preventDefault();
    if (isEmpty) return;
    const reply = await onKeep(text);
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) return;
    draft.done();
    onKept();
  }

  if (isGoing) {
    return (
      <LetGo
        text={text}
        letGo={async () => {
          draft.done();
          return { ok: true, value: null };
        }}
        onGone={onLetGo}
        onStay={() => setGoing(false)}
      />
    );
  }
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => void keep(event)}>
      <label class="one" for={id} tabIndex={-1}>
        {say('practice_letter_label')}
      </label>
      <textarea
        id={id}
        class="input letter-paper"
        rows={10}
        maxLength={LONGEST_LETTER}
        autocomplete="off"
        spellcheck={false}
        disabled={draft.text === null}
        value={text}
        onInput={(event) => draft.write(event.currentTarget.value)}
      />
      <p class="soft small" role="status">
        {draft.isBegun ? say(isKept ? 'practice_letter_begun' : 'practice_letter_unkept') : ''}
      </p>
      {isKept && isOpen && <p class="soft small">{say('practice_letter_open')}</p>}
      <Refused refusal={refusal} />
      <div class="row">
        {isKept && (
          <Button look="main" type="submit" disabled={isEmpty}>
            {say('practice_letter_keep')}
          </Button>
        )}
        <Button look="quiet" disabled={isEmpty} onClick={() => setGoing(true)}>
          {say('practice_letter_let_go')}
        </Button>
        <Door />
      </div>
    </form>
  );
}
