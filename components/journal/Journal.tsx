import { useEffect, useRef, useState } from 'preact/hooks';
import { distinct } from '../../utils/core/check-in';
import type { House } from '../../utils/core/house';
import { isIdle, type Query } from '../../utils/core/journal-search';
import { localDate } from '../../utils/core/local-date';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import type { CheckInActions } from '../check-in/actions';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { JournalActions, KeptEntry } from './actions';
import { EntryCard } from './EntryCard';
import { type Line, Listed } from './Listed';
import { Search } from './Search';
import { usePages } from './usePages';
import { useSearch } from './useSearch';
import { Writing } from './Writing';

interface Props {
  readonly house: House;
  readonly actions: JournalActions;
  readonly checkIns: CheckInActions;
  /** Counts up when something was written beside it. */
  readonly changes?: number;
  /** Only where there is room for what is around it. */
  readonly print?: () => void;
}

/** As many as can be chosen among without looking for them. */
const MOST_TAGS = 12;

/** A place to write, and what was written, by day, a month at a time. */
export function Journal({ house, actions, checkIns, changes = 0, print }: Props) {
  const say = useSay();
  const { now } = house;
  const [told, setTold] = useState<MessageKey | null>(null);
  const [query, setQuery] = useState<Query>({ text: '', form: null, tag: null });
  const heading = useRef<HTMLHeadingElement>(null);
  const refused = (refusal: Refusal) => setTold(refusalKey(refusal));
  const { read, earlier, again } = usePages(actions, refused);
  const search = useSearch(query, actions, refused);
  const today = localDate(now);

  async function changed(news: MessageKey) {
    setTold(news);
    search.again();
    await again();
  }

  async function erased(work: Promise<Reply<unknown>>) {
    const reply = await work;
    if (!reply.ok) return refused(reply.refusal);
    // What was pressed is gone, and the focus with it.
    heading.current?.focus({ preventScroll: true });
    await changed('journal_erased');
  }

  useEffect(() => {
    if (changes > 0) void again();
  }, [changes]);

  const lineOf = (kept: KeptEntry): Line => ({
    id: kept.id,
    at: kept.at,
    date: kept.versions.find(({ value }) => value)?.value?.date ?? today,
    card: (
      <EntryCard
        key={kept.id}
        kept={kept}
        house={house}
        actions={actions}
        checkIns={checkIns}
        onChanged={() => void changed('journal_saved')}
        onErase={() => void erased(actions.erase(kept))}
      />
    ),
  });
  const isSearching = !isIdle(query);
  const entries = isSearching ? (search.found?.entries ?? []) : (read?.entries ?? []);
  const met = [...(read?.entries ?? []), ...(search.found?.entries ?? [])];
  const tags = met.flatMap(({ versions }) => versions.flatMap(({ value }) => value?.tags ?? []));

  return (
    <>
      <h1 ref={heading} class="on-paper" tabIndex={-1}>
        {say('journal_title')}
      </h1>
      <Writing
        form="new"
        label={say('journal_label')}
        initial=""
        actions={actions}
        onSave={async (text) => {
          const reply = await actions.write({ form: 'writing', date: today, text, tags: [] });
          if (reply.ok) await changed('journal_saved');
          return reply;
        }}
      />
      <div class="unprinted" role="status">
        {told && <Notice tone="plain">{say(told)}</Notice>}
      </div>
      {read && read.entries.length > 0 && (
        <Search
          query={query}
          tags={distinct(query.tag ? [query.tag, ...tags] : tags, MOST_TAGS)}
          found={search.found}
          onQuery={setQuery}
          onStop={search.stop}
          onGoOn={search.goOn}
        />
      )}
      {read && read.unreadable > 0 && (
        <Notice tone="care">{say.count('journal_unreadable', read.unreadable)}</Notice>
      )}
      <Listed
        lines={entries.map(lineOf)}
        thisYear={Number(today.slice(0, 4))}
        {...(isSearching ? {} : { onEraseDay: (date: string) => void erased(actions.eraseDay(date)) })}
      />
      {read && read.entries.length === 0 && <p class="soft">{say('journal_empty')}</p>}
      {read && !isSearching && (
        <div class="row spread unprinted">
          {read.isFirst ? (
            <p class="soft">{read.entries.length > 0 && say('journal_first')}</p>
          ) : (
            <Button look="quiet" onClick={() => void earlier()}>
              {say('journal_earlier')}
            </Button>
          )}
          {print && read.entries.length > 0 && (
            <Button look="plain" onClick={print}>
              {say('journal_print')}
            </Button>
          )}
        </div>
      )}
      {print && read && read.entries.length > 0 && !isSearching && (
        <p class="soft small unprinted">{say('journal_print_traces')}</p>
      )}
    </>
  );
}
