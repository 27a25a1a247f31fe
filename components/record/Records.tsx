import { useEffect, useState } from 'preact/hooks';
import type { PrivateRecord } from '../../utils/core/record-state';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import { Door } from '../support/Door';
import { Breath } from '../ui/Breath';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { useFocusedHeading } from '../ui/useFocusedHeading';
import { useTold } from '../ui/useTold';
import type { RecordActions, RecordsShown } from './actions';
import { Chains } from './Chains';
import { Findings } from './Findings';
import { RecordCard } from './RecordCard';

interface Props {
  readonly now: Moment;
  readonly news: MessageKey | null;
  readonly actions: RecordActions;
  readonly onNew: () => void;
  readonly onCorrect: (record: PrivateRecord) => void;
  readonly onReport: () => void;
}

/** How many more are shown at a time. */
const STRETCH = 20;

/** What was written, newest first. Nothing is counted. */
export function Records({ now, news, actions, onNew, onCorrect, onReport }: Props) {
  const say = useSay();
  const heading = useFocusedHeading();
  const [read, setRead] = useState<RecordsShown | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useTold(news);
  const [shown, setShown] = useState(STRETCH);

  async function show() {
    const reply = await actions.read();
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) setRead(reply.value);
  }

  useEffect(() => void show(), []);

  async function erase(record: PrivateRecord) {
    const reply = await actions.erase(record.id);
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) return;
    setTold('record_erased');
    heading.current?.focus({ preventScroll: true });
    await show();
  }

  const records = read?.records ?? [];
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('record_title')}
      </h1>
      <div class="row">
        <Button look="main" onClick={onNew}>
          {say('record_new')}
        </Button>
        {records.length > 0 && (
          <Button look="quiet" onClick={onReport}>
            {say('record_report')}
          </Button>
        )}
      </div>
      <div role="status">
        {told && <Notice tone="plain">{say(told)}</Notice>}
        {refusal && <Notice tone="care">{say(refusalKey(refusal))}</Notice>}
      </div>
      {news !== null && told === news && (
        <section class="card stack">
          <p>{say('record_after')}</p>
          <Breath />
          <div class="row">
            <Door label="record_support" />
          </div>
        </section>
      )}
      {read && <Findings read={read} now={now} />}
      {read && records.length === 0 && <p class="soft">{say('record_empty')}</p>}
      <ul class="stack">
        {records.slice(0, shown).map((record) => (
          <RecordCard
            key={record.id}
            record={record}
            findings={read?.chains.flatMap(({ findings }) => findings) ?? []}
            now={now}
            actions={actions}
            onCorrect={() => onCorrect(record)}
            onErase={() => void erase(record)}
          />
        ))}
      </ul>
      {records.length > shown && (
        <p>
          <Button look="quiet" onClick={() => setShown(shown + STRETCH)}>
            {say('record_more')}
          </Button>
        </p>
      )}
      {read && read.chains.length > 0 && <Chains read={read} now={now} actions={actions} />}
    </>
  );
}
