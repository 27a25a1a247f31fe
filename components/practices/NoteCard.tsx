import { useState } from 'preact/hooks';
import type { Kept } from '../../utils/core/kept';
import type { Practice } from '../../utils/core/practice';
import { joinedWords, type PracticeNote } from '../../utils/core/practice-note';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import type { DraftActions } from '../drafts';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { type MessageKey, useSay } from '../ui/say';
import type { PracticeActions } from './actions';
import { noteForm } from './keeping';
import { LetGo } from './LetGo';
import { NoteForm } from './NoteForm';
import { NoteText } from './NoteText';
import { Strength } from './Strength';

interface Props {
  readonly kept: Kept<PracticeNote>;
  readonly practice: Practice;
  readonly now: Moment;
  readonly begun: DraftActions;
  readonly actions: PracticeActions['notes'];
  readonly onRefused: (refusal: Refusal) => void;
  readonly onTold: (news: MessageKey) => void;
}

/** One note. Where two copies of the vault have both changed it, both stand there until one is written. */
export function NoteCard({ kept, practice, now, begun, actions, onRefused, onTold }: Props) {
  const say = useSay();
  const written = kept.versions.flatMap(({ value }) => (value ? [value] : []));
  const [first] = written;
  const [state, setState] = useState<'shown' | 'edited' | 'going'>('shown');
  const [strength, setStrength] = useState({ before: first?.before ?? null, after: first?.after ?? null });
  if (!first) return null;
  const isLetter = practice.id === 'letter';
  const hasStrength = practice.stages.some(({ kind }) => kind === 'rate');
  const when = say.moment(kept.at, now.at, now.zone);

  async function erase() {
    const reply = await actions.erase(kept);
    if (reply.ok) onTold('journal_erased');
    else onRefused(reply.refusal);
  }

  if (state === 'edited') {
    return (
      <li class="card">
        <NoteForm
          practice={practice}
          form={noteForm(kept.id)}
          initial={{ words: joinedWords(written), choseNot: written.some(({ choseNot }) => choseNot) }}
          begun={begun}
          other={{ label: say('journal_cancel'), onPress: () => setState('shown') }}
          onSaved={() => {
            setState('shown');
            onTold('practice_note_saved');
          }}
          onSave={(words) => {
            const filled = words.words.filter(({ text }) => text.trim() !== '');
            const note = { ...first, ...strength, ...words, words: filled };
            return actions.edit(kept, note);
          }}
        >
          {hasStrength &&
            (['before', 'after'] as const).map((side) => (
              <Strength
                key={side}
                label={say(`practice_rate_${side}_label`)}
                value={strength[side]}
                onValue={(value) => setStrength({ ...strength, [side]: value })}
              />
            ))}
        </NoteForm>
      </li>
    );
  }
  if (state === 'going') {
    return (
      <li class="card">
        <LetGo
          text={joinedWords(written)
            .map(({ text }) => text)
            .join('\n\n')}
          letGo={() => actions.erase(kept)}
          onGone={() => onTold('practice_letter_gone')}
          onStay={() => setState('shown')}
        />
      </li>
    );
  }
  const texts = written.map((note) => (
    <NoteText key={JSON.stringify(note)} note={note} practice={practice} />
  ));
  return (
    <li class="card stack">
      {written.length > 1 && <Notice tone="care">{say('journal_two_versions')}</Notice>}
      {isLetter ? (
        <details>
          <summary>{say('practice_letter_from', when)}</summary>
          {texts}
        </details>
      ) : (
        texts
      )}
      <div class="row spread">
        <p class="soft small">{isLetter ? '' : when}</p>
        <div class="row">
          <Button
            look="plain"
            aria-label={say('ui_named', say('journal_edit'), when)}
            onClick={() => setState('edited')}
          >
            {say('journal_edit')}
          </Button>
          {isLetter ? (
            <Button
              look="plain"
              aria-label={say('ui_named', say('practice_letter_let_go'), when)}
              onClick={() => setState('going')}
            >
              {say('practice_letter_let_go')}
            </Button>
          ) : (
            <Asking
              label={say('journal_erase')}
              about={when}
              question={say('practice_note_erase_question')}
              yes={say('journal_erase_yes')}
              no={say('journal_erase_no')}
              onYes={() => void erase()}
            />
          )}
        </div>
      </div>
    </li>
  );
}
