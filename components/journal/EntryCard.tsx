import { useState } from 'preact/hooks';
import type { CheckIn } from '../../utils/core/check-in';
import type { Entry } from '../../utils/core/entry';
import type { House } from '../../utils/core/house';
import { localDate } from '../../utils/core/local-date';
import type { Reply } from '../../utils/protocol';
import type { CheckInActions } from '../check-in/actions';
import { CheckInText } from '../check-in/CheckInText';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Lazy } from '../ui/Lazy';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import type { JournalActions, KeptEntry } from './actions';
import { dayText } from './dayText';
import { Writing } from './Writing';

interface Props {
  readonly kept: KeptEntry;
  readonly house: House;
  readonly actions: JournalActions;
  readonly checkIns: CheckInActions;
  readonly onChanged: () => void;
  readonly onErase: () => void;
}

/** One entry. Where two copies of the vault have both changed it, both stand there until one is written. */
export function EntryCard({ kept, house, actions, checkIns, onChanged, onErase }: Props) {
  const say = useSay();
  const { now } = house;
  const [isEditing, setEditing] = useState(false);
  const written = kept.versions.flatMap(({ value }) => (value ? [value] : []));
  const [first] = written;
  if (!first) return null;
  const time = new Intl.DateTimeFormat(say.locale, { timeStyle: 'short', timeZone: now.zone }).format(
    kept.at,
  );
  const tags = [...new Set(written.flatMap((entry) => entry.tags))];
  const changedAt = kept.versions[0]?.changedAt ?? kept.at;
  const about = `${dayText(first.date, Number(localDate(now).slice(0, 4)), say.locale)} · ${time}`;

  async function save(edited: Promise<Reply<unknown>>) {
    const reply = await edited;
    if (reply.ok) {
      setEditing(false);
      onChanged();
    }
    return reply;
  }

  if (isEditing) {
    const evenings = written.filter((value) => value.form === 'check-in');
    return (
      <li class="card">
        {isCheckIns(evenings) ? (
          <Lazy part load={() => import('../check-in/EditCheckIn')}>
            {({ EditCheckIn }) => (
              <EditCheckIn
                id={kept.id}
                written={evenings}
                house={house}
                actions={checkIns}
                onSave={(checkIn) => save(checkIns.edit(kept, checkIn))}
                onCancel={() => setEditing(false)}
              />
            )}
          </Lazy>
        ) : (
          <Writing
            form={`entry ${kept.id}`}
            label={say('journal_edit_label')}
            initial={written.map(({ text }) => text).join('\n\n')}
            actions={actions}
            onCancel={() => setEditing(false)}
            onSave={(text) => save(actions.edit(kept, { ...first, text } as Entry))}
          />
        )}
      </li>
    );
  }
  return (
    <li class="card stack">
      {written.length > 1 && <Notice tone="care">{say('journal_two_versions')}</Notice>}
      {written.map((entry, i) =>
        entry.form === 'check-in' ? (
          <CheckInText key={i} checkIn={entry} />
        ) : (
          <p class="written" key={i}>
            {entry.text}
          </p>
        ),
      )}
      {tags.length > 0 && (
        <ul class="row" aria-label={say('evening_tags')}>
          {tags.map((tag) => (
            <li class="tag" key={tag}>
              {tag}
            </li>
          ))}
        </ul>
      )}
      <div class="row spread">
        <p class="soft small">
          {first.form === 'check-in' && `${say('export_check_in')} · `}
          {time}
          {changedAt > kept.at && ` · ${say('journal_changed', say.moment(changedAt, now.at, now.zone))}`}
        </p>
        <div class="row unprinted">
          <Button
            look="plain"
            aria-label={say('ui_named', say('journal_edit'), about)}
            onClick={() => setEditing(true)}
          >
            {say('journal_edit')}
          </Button>
          <Asking
            label={say('journal_erase')}
            about={about}
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

function isCheckIns(written: readonly CheckIn[]): written is readonly [CheckIn, ...CheckIn[]] {
  return written.length > 0;
}
