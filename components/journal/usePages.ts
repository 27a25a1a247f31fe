import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import type { JournalActions, Page } from './actions';

/** After all days there are. */
const END_OF_TIME = '9999-12-31';

/** The journal as far back as it has been opened: a month, and each time the last month before with anything in it. */
export function usePages(actions: JournalActions, onRefused: (refusal: Refusal) => void) {
  const [read, setRead] = useState<Page | null>(null);
  const isBusy = useRef(false);

  async function earlier() {
    if (isBusy.current) return;
    isBusy.current = true;
    const reply = await actions.before(read?.from ?? null);
    isBusy.current = false;
    if (!reply.ok) return onRefused(reply.refusal);
    const { entries, unreadable, from, isFirst } = reply.value;
    setRead((now) => ({
      entries: [...(now?.entries ?? []), ...entries],
      unreadable: (now?.unreadable ?? 0) + unreadable,
      from,
      isFirst,
    }));
  }

  /** What is shown, as it is now: something was written, changed or erased. */
  async function again() {
    if (!read) return earlier();
    const reply = await actions.days(read.from, END_OF_TIME);
    if (!reply.ok) return onRefused(reply.refusal);
    setRead((now) => now && { ...now, ...reply.value });
  }

  useEffect(() => void earlier(), []);
  return { read, earlier, again };
}
