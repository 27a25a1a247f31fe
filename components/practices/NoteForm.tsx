import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Practice } from '../../utils/core/practice';
import { LONGEST_LETTER, LONGEST_WORDS, type Words } from '../../utils/core/practice-note';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import type { DraftActions } from '../drafts';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';
import { useWords } from './useWords';

/** A note before anything is written. */
export const NO_WORDS: Words = { words: [], choseNot: false };

interface Props {
  readonly practice: Practice;
  readonly form: string;
  readonly initial: Words;
  readonly begun: DraftActions;
  readonly onSave: (words: Words) => Promise<Reply<unknown>>;
  /** It is kept, and nothing of it is begun any more. */
  readonly onSaved: () => void;
  /** What else may be done than keeping it; whatever it is, nothing of the form is kept then. */
  readonly other: { readonly label: string; readonly onPress: () => void };
  /** What else belongs to the note, between its words and its buttons. */
  readonly children?: ComponentChildren;
}

/** A few words about a practice: each field may stay empty. "Saved" is said by whoever shows it, after the commit. */
export function NoteForm({ practice, form, initial, begun, onSave, onSaved, other, children }: Props) {
  const say = useSay();
  const note = useWords(form, initial, begun);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function save(event: Event) {
    event.preventDefault();
    if (!note.words) return;
    setBusy(true);
    const reply = await onSave(note.words);
    setBusy(false);
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) return;
    note.done();
    onSaved();
  }

  return (
    <form class="stack note-form" autocomplete="off" onSubmit={(event) => void save(event)}>
      {practice.mayDecline && (
        <Check
          label={say('practice_noes_chose_not')}
          checked={note.words?.choseNot ?? false}
          onChecked={note.choose}
        />
      )}
      {practice.asks.map((ask) => (
        <TextArea
          key={ask}
          label={say(`practice_ask_${ask}`)}
          value={note.textOf(ask)}
          longest={ask === 'letter' ? LONGEST_LETTER : LONGEST_WORDS}
          onValue={(text) => note.write(ask, text)}
        />
      ))}
      {children}
      <Refused refusal={refusal} />
      <div class="row">
        <Button look="main" type="submit" disabled={isBusy || !note.words}>
          {say('practice_note_keep')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            note.done();
            other.onPress();
          }}
        >
          {other.label}
        </Button>
        <Door />
      </div>
    </form>
  );
}
