import type { Practice } from '../../utils/core/practice';
import type { Words } from '../../utils/core/practice-note';
import type { Reply } from '../../utils/protocol';
import type { DraftActions } from '../drafts';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { noteForm } from './keeping';
import { NO_WORDS, NoteForm } from './NoteForm';

interface Props {
  readonly text: string;
  readonly practice: Practice;
  readonly isKept: boolean;
  readonly begun: DraftActions;
  readonly onKeep: (words: Words) => Promise<Reply<unknown>>;
  readonly onKept: () => void;
  readonly onEnd: () => void;
}

/** The soft end: it was good enough, and a note may be kept of it, or not. */
export function Ending({ text, practice, isKept, begun, onKeep, onKept, onEnd }: Props) {
  const say = useSay();
  return (
    <>
      <p class="one" tabIndex={-1}>
        {text}
      </p>
      {isKept ? (
        <div class="stack">
          <h2>{say('practice_note_title')}</h2>
          <p class="soft">{say('practice_note_lead')}</p>
          <NoteForm
            practice={practice}
            form={noteForm(practice.id)}
            initial={NO_WORDS}
            begun={begun}
            onSave={onKeep}
            onSaved={onKept}
            other={{ label: say('practice_note_none'), onPress: onEnd }}
          />
        </div>
      ) : (
        <div class="stack">
          <p class="soft">{say('practice_unkept')}</p>
          <p>
            <Button look="main" onClick={onEnd}>
              {say('practice_done')}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}
