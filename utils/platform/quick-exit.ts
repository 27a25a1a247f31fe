import { browser } from './browser';
import { coverNow } from './cover';
import { onQuickExit } from './exit-keys';
import { CLOSING, PLAIN } from './plain';

/** Longest that leaving waits for anything, in milliseconds: the page is empty by then, and has to be gone. */
const WAITING_MS = 300;

/** What leaving needs from the page it is on. Neither may draw anything. */
export interface ExitPorts {
  /** What our pages are called once they are left: the plain page's title. */
  readonly title: string;
  /** Locks the vault; begun in the same task in which the page is emptied. */
  lock(): Promise<void>;
  /** An http(s) address to leave to; null: our plain page. */
  target(): Promise<string | null>;
  /** Removes our own traces from the browser's history, where the person has allowed that. */
  tidy(): Promise<void>;
}

/** Leaving, as a page has it. */
export interface QuickExit {
  /** Empties the page before it returns; then the vault locks, all our tabs close, and this one is elsewhere. */
  leave(): void;
  /** Aborted once the page is empty: nothing is to be drawn any more. */
  readonly left: AbortSignal;
  /** Calls `heard` with the presses of Shift that count, whenever that changes. Answers how to end it. */
  onPresses(heard: (presses: number) => void): () => void;
  /** Has `keep` called as soon as the page is empty, to put away what was not kept yet. Answers how to end it. */
  beforeLeaving(keep: () => Promise<void>): () => void;
}

/**
 * Makes a page one that can be left: by its keys, by whoever calls `leave`, and when any other page of ours is left.
 * To be called before anything else, so that leaving works while the page still loads, or if it never does.
 *
 * A tab goes by `location.replace`, so that Back leads past us, and other tabs do the same before they close, so that
 * the browser's list of closed tabs has the plain page. Where a tab has been at other pages of ours just before, a new
 * one takes its place. The popup closes. Nothing is logged or kept of it. A private window's tabs are left by
 * themselves: nothing passes between them and the others.
 */
export function quickExit({ title, lock, target, tidy }: ExitPorts): QuickExit {
  const gone = new AbortController();
  const listeners = new Set<(presses: number) => void>();
  const keeping = new Set<() => Promise<void>>();
  const others = new BroadcastChannel('exit');

  /** False when this page has been left already. */
  function empty(): boolean {
    if (gone.signal.aborted) return false;
    coverNow(title);
    gone.abort();
    return true;
  }

  function keepAll() {
    return Promise.allSettled([...keeping].map((keep) => keep()));
  }

  function leave() {
    if (!empty()) return;
    others.postMessage(null);
    const done = Promise.allSettled([lock(), keepAll(), tidy(), removeAsleep()]);
    void go(within(done), within(target()));
  }

  // What pages note of their own end (a visit not answered, a text not saved) would be a trace, or a question. The
  // window hears of its end in the order of listening, capturing or not: so this comes before any of theirs.
  for (const type of ['pagehide', 'beforeunload'])
    addEventListener(type, (event) => gone.signal.aborted && event.stopImmediatePropagation());
  others.addEventListener('message', () => {
    if (empty()) void within(keepAll()).then(() => location.replace(CLOSING));
  });
  onQuickExit(gone.signal, leave, (presses) => {
    for (const heard of listeners) heard(presses);
  });
  return {
    leave,
    left: gone.signal,
    onPresses(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    beforeLeaving(keep) {
      keeping.add(keep);
      return () => keeping.delete(keep);
    },
  };
}

async function go(ready: Promise<unknown>, target: Promise<string | null | undefined>): Promise<void> {
  const [tab, address] = await Promise.all([browser.tabs.getCurrent(), target, ready]);
  const url = address ?? browser.runtime.getURL(PLAIN);
  if (tab?.index === undefined) return window.close();
  if (!wereOthersBefore()) return location.replace(url);
  await browser.tabs.create({ url, index: tab.index + 1 });
  location.replace(CLOSING);
}

/** Whether Back would lead from here to another page of ours. */
function wereOthersBefore(): boolean {
  return (navigation.currentEntry?.index ?? 0) > 0;
}

/** Closes our tabs that the browser has put to sleep: they hear nothing. Our own addresses need no permission. */
async function removeAsleep(): Promise<void> {
  const asleep = await browser.tabs.query({ url: browser.runtime.getURL('*'), discarded: true });
  await browser.tabs.remove(asleep.flatMap(({ id }) => id ?? []));
}

function within<T>(work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, WAITING_MS, undefined));
  return Promise.race([work, late]);
}
