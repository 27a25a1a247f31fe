import { useState } from 'preact/hooks';
import type { DaylioRead } from '../../utils/core/daylio';
import type { Refusal } from '../../utils/core/refused';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { BackupActions } from './actions';

interface Props {
  readonly read: DaylioRead;
  readonly actions: Pick<BackupActions, 'bringEntries'>;
  readonly onDone: (news: string) => void;
  readonly onLeave: () => void;
}

/** How many numbers of rows are named before the rest is only counted. */
const NAMED_ROWS = 12;

/** The days of an export as check-ins to be, and the rows that were not understood. */
export function FoundEntries({ read, actions, onDone, onLeave }: Props) {
  const say = useSay();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { entries, leftOut } = read;
  const [first, last] = [entries[0], entries.at(-1)];
  const owned = entries.filter(({ entry }) => entry.form === 'check-in' && entry.feelingWord !== '').length;
  const byReason = Map.groupBy(leftOut, ({ why }) => why);

  async function bring() {
    setBusy(true);
    const reply = await actions.bringEntries(entries);
    setBusy(false);
    if (reply.ok) onDone(say.count('backup_entries_in', reply.value));
    else setRefusal(reply.refusal);
  }

  function rowsText(rows: readonly number[]): string {
    const number = new Intl.NumberFormat(say.locale, { useGrouping: false });
    const named = rows.slice(0, NAMED_ROWS).map((row) => number.format(row));
    return say.all([...named, ...(rows.length > NAMED_ROWS ? ['…'] : [])]);
  }

  return (
    <>
      <p>{say.count('backup_entries_found', entries.length)}</p>
      {first && last && <p>{say('backup_entries_days', dayText(first), dayText(last))}</p>}
      {owned > 0 && <p>{say.count('backup_entries_words', owned)}</p>}
      {leftOut.length > 0 && (
        <div>
          <p>{say.count('backup_rows_left', leftOut.length)}</p>
          <ul class="listed small">
            {[...byReason].map(([why, all]) => (
              <li key={why}>{say(`backup_row_${underscored(why)}`, rowsText(all.map(({ row }) => row)))}</li>
            ))}
          </ul>
        </div>
      )}
      <Refused refusal={refusal} />
      <div class="row">
        <Button look="main" disabled={entries.length === 0 || isBusy} onClick={() => void bring()}>
          {say('backup_entries_bring')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {say('backup_not_now')}
        </Button>
      </div>
    </>
  );

  function dayText({ entry }: DaylioRead['entries'][number]): string {
    return Temporal.PlainDate.from(entry.date).toLocaleString(say.locale, { dateStyle: 'long' });
  }
}
