import { useEffect, useRef, useState } from 'preact/hooks';
import { isFound, isIdle, type Query } from '../../utils/core/journal-search';
import type { Refusal } from '../../utils/core/refused';
import type { JournalActions, KeptEntry } from './actions';

/** So many are shown before one is asked whether to look further. */
const ENOUGH = 30;
/** Somebody is still typing. */
const AFTER_MS = 250;

/** What has been found so far. Opened here, and kept nowhere. */
export interface Found {
  readonly entries: readonly KeptEntry[];
  /** The first day looked at (`YYYY-MM-DD`); null: none yet. */
  readonly from: string | null;
  readonly state: 'looking' | 'paused' | 'all';
}

const NOTHING_YET: Found = { entries: [], from: null, state: 'looking' };

/**
 * Looks through the journal month by month, the latest first, and shows what it finds as it comes. It pauses when there is
 * enough to read, can be stopped at any month, and forgets everything when nothing is looked for any more.
 */
export function useSearch(query: Query, actions: JournalActions, onRefused: (refusal: Refusal) => void) {
  const [found, setFound] = useState<Found | null>(null);
  const run = useRef(0);
  const { text, form, tag } = query;

  async function look(start: Found) {
    run.current += 1;
    const own = run.current;
    let now: Found = { ...start, state: 'looking' };
    setFound(now);
    const enough = start.entries.length + ENOUGH;
    while (now.state === 'looking') {
      const reply = await actions.before(now.from);
      if (own !== run.current) return;
      if (!reply.ok) {
        setFound({ ...now, state: 'paused' });
        return onRefused(reply.refusal);
      }
      const { entries, from, isFirst } = reply.value;
      const isWanted = ({ versions }: KeptEntry) =>
        versions.some(({ value }) => value && isFound(value, query));
      const all = [...now.entries, ...entries.filter(isWanted)];
      now = { entries: all, from, state: isFirst ? 'all' : all.length >= enough ? 'paused' : 'looking' };
      setFound(now);
    }
  }

  function stop() {
    run.current += 1;
    setFound((now) => now && { ...now, state: 'paused' });
  }

  useEffect(() => {
    run.current += 1;
    if (isIdle(query)) return setFound(null);
    const timer = setTimeout(() => void look(NOTHING_YET), AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, form, tag]);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  return {
    found,
    stop,
    goOn: () => found && void look(found),
    again: () => found && void look(NOTHING_YET),
  };
}
