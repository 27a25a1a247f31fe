import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../utils/core/kept';
import type { Practice } from '../../utils/core/practice';
import type { PracticeNote } from '../../utils/core/practice-note';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import type { DraftActions } from '../drafts';
import type { Things } from '../things';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { type MessageKey, useSay } from '../ui/say';
import type { PracticeActions } from './actions';
import { NoteCard } from './NoteCard';

interface Props {
  readonly practice: Practice;
  readonly now: Moment;
  readonly actions: PracticeActions['notes'];
  readonly begun: DraftActions;
  readonly onRefused: (refusal: Refusal) => void;
  /** Something was changed or erased, and what was pressed is gone. */
  readonly onTold: (news: MessageKey) => void;
}

/** How far back the notes are read at first. */
const FIRST_STRETCH_MS = 90 * 24 * 3_600_000;

/** The notes about one practice, newest first. They are not counted, here or anywhere. */
export function Notes({ practice, now, actions, begun, onRefused, onTold }: Props) {
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const [read, setRead] = useState<Things<PracticeNote> | null>(null);

  async function show() {
    const reply = await actions.read(isAll ? undefined : now.at - FIRST_STRETCH_MS);
    if (reply.ok) setRead(reply.value);
    else onRefused(reply.refusal);
  }

  useEffect(() => void show(), [isAll]);

  async function told(news: MessageKey) {
    await show();
    onTold(news);
  }

  if (!read) return null;
  const notes = read.things.filter((kept) => practiceNamed(kept) === practice.id);
  return (
    <section class="stack notes">
      {(notes.length > 0 || read.unreadable > 0) && <h2>{say('practice_notes')}</h2>}
      {read.unreadable > 0 && <Notice tone="care">{say.count('journal_unreadable', read.unreadable)}</Notice>}
      <ul class="stack">
        {notes.map((kept) => (
          <NoteCard
            key={kept.id}
            kept={kept}
            practice={practice}
            now={now}
            begun={begun}
            actions={actions}
            onRefused={onRefused}
            onTold={(news) => void told(news)}
          />
        ))}
      </ul>
      {!isAll && (
        <p>
          <Button look="plain" onClick={() => setAll(true)}>
            {say('practice_notes_earlier')}
          </Button>
        </p>
      )}
      {isAll && notes.length === 0 && <p class="soft">{say('practice_notes_none')}</p>}
    </section>
  );
}

function practiceNamed({ versions }: Kept<PracticeNote>): string | undefined {
  return versions.find(({ value }) => value)?.value?.practice;
}
