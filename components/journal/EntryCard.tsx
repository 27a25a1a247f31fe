import { useState } from 'preact/hooks';
import type { Entry } from '../../utils/core/entry';
import type { Moment } from '../../utils/core/window';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import type { JournalActions, KeptEntry } from './actions';
import { Writing } from './Writing';

interface Props {
  readonly kept: KeptEntry;
  readonly now: Moment;
  readonly actions: JournalActions;
  readonly onChanged: () => void;
  readonly onErase: () => void;
}

/** One entry. Where two copies of the vault have both changed it, both stand there until one is written. */
export function EntryCard({ kept, now, actions, onChanged, onErase }: Props) {
  const say = useSay();
  const [isEditing, setEditing] = useState(false);
  const written = kept.versions.flatMap(({ value }) => (value ? [value] : []));
  const [first] = written;
  if (!first) return null;
  const time = new Intl.DateTimeFormat(say.locale, { timeStyle: 'short', timeZone: now.zone }).format(
    kept.at,
  );
  const changedAt = kept.versions[0]?.changedAt ?? kept.at;

  if (isEditing) {
    return (
      <li class="card">
        <Writing
          form={`entry ${kept.id}`}
          label={say('journal_edit_label')}
          initial={written.map(({ text }) => text).join('\n\n')}
          actions={actions}
          onCancel={() => setEditing(false)}
          onSave={async (text) => {
            const reply = await actions.edit(kept, { ...first, text } as Entry);
            if (reply.ok) {
              setEditing(false);
              onChanged();
            }
            return reply;
          }}
        />
      </li>
    );
  }
  return (
    <li class="card stack">
      {written.length > 1 && <Notice tone="care">{say('journal_two_versions')}</Notice>}
      {written.map((entry) => (
        <p class="written" key={entry.text}>
          {entry.text}
        </p>
      ))}
      <div class="row spread">
        <p class="soft small">
          {time}
          {changedAt > kept.at && ` · ${say('journal_changed', say.moment(changedAt, now.at, now.zone))}`}
        </p>
        <div class="row">
          <Button look="plain" onClick={() => setEditing(true)}>
            {say('journal_edit')}
          </Button>
          <Asking
            label={say('journal_erase')}
            question={say('journal_erase_question')}
            yes={say('journal_erase_yes')}
            no={say('journal_erase_no')}
            onYes={onErase}
          />
        </div>
      </div>
    </li>
  );
}
