import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import type { Reply } from '../../utils/protocol';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { Days, JournalActions, KeptEntry } from './actions';
import { EntryCard } from './EntryCard';
import { Writing } from './Writing';

interface Props {
  readonly now: Moment;
  readonly actions: JournalActions;
}

/** How many more days are shown at a time. */
const STRETCH_DAYS = 30;

/** A place to write, and what was written, by day. Days without anything are simply not there. */
export function Journal({ now, actions }: Props) {
  const say = useSay();
  const [days, setDays] = useState(STRETCH_DAYS);
  const [read, setRead] = useState<Days | null>(null);
  const [told, setTold] = useState<MessageKey | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const today = Temporal.Instant.fromEpochMilliseconds(now.at).toZonedDateTimeISO(now.zone).toPlainDate();

  async function show() {
    const from = today.subtract({ days: days - 1 }).toString();
    const reply = await actions.days(from, today.add({ days: 1 }).toString());
    if (reply.ok) setRead(reply.value);
    else refused(reply.refusal);
  }

  function refused(refusal: Refusal) {
    setTold(refusalKey(refusal));
  }

  async function done(work: Promise<Reply<unknown>>, news: MessageKey) {
    const reply = await work;
    if (!reply.ok) return refused(reply.refusal);
    setTold(news);
    // What was pressed is gone, and the focus with it.
    heading.current?.focus({ preventScroll: true });
    await show();
  }

  useEffect(() => void show(), [days, today.toString()]);

  const byDay = Map.groupBy(read?.entries ?? [], dateOf);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('journal_title')}
      </h1>
      <Writing
        form="new"
        label={say('journal_label')}
        initial=""
        actions={actions}
        onSave={async (text) => {
          const reply = await actions.write({ form: 'writing', date: today.toString(), text, tags: [] });
          if (reply.ok) {
            setTold('journal_saved');
            await show();
          }
          return reply;
        }}
      />
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      {read && read.unreadable > 0 && (
        <Notice tone="care">{say.count('journal_unreadable', read.unreadable)}</Notice>
      )}
      {[...byDay].map(([date, entries]) => (
        <section class="stack" key={date}>
          <div class="row spread">
            <h2>{dayText(date, today, say.locale)}</h2>
            <Asking
              label={say('journal_erase_day')}
              question={say('journal_erase_day_question')}
              yes={say('journal_erase_yes')}
              no={say('journal_erase_no')}
              onYes={() => void done(actions.eraseDay(date), 'journal_erased')}
            />
          </div>
          <ul class="stack">
            {entries.map((kept) => (
              <EntryCard
                key={kept.id}
                kept={kept}
                now={now}
                actions={actions}
                onChanged={() => {
                  setTold('journal_saved');
                  void show();
                }}
                onErase={() => void done(actions.erase(kept), 'journal_erased')}
              />
            ))}
          </ul>
        </section>
      ))}
      {read && byDay.size === 0 && <p class="soft">{say('journal_empty')}</p>}
      {read && (
        <p>
          <Button look="quiet" onClick={() => setDays(days + STRETCH_DAYS)}>
            {say('journal_earlier')}
          </Button>
        </p>
      )}
    </>
  );
}

function dateOf(kept: KeptEntry): string {
  return kept.versions.find(({ value }) => value)?.value?.date ?? '';
}

function dayText(date: string, today: Temporal.PlainDate, locale: string): string {
  const day = Temporal.PlainDate.from(date);
  const year = day.year === today.year ? {} : { year: 'numeric' as const };
  return day.toLocaleString(locale, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}
