import type { assembled } from './assembly';
import type { LogEvent, Verdict } from './core/log';
import type { Window } from './core/window';
import { onKeptChange } from './platform/changes';
import { tell } from './platform/messages';
import { removeUs } from './platform/pages';
import { ALL_SITES, ask } from './platform/permissions';
import type { BoundaryDraft, Reply } from './protocol';
import { WELCOMED } from './services/house';
import { sitesInVault } from './services/veil';

type Ports = Pick<ReturnType<typeof assembled>, 'clock' | 'ids' | 'items'>;

/** The question for sites, which the browser writes down by name: not where their names are in the vault only. */
function asking(items: Ports['items']): (origins: readonly string[]) => Promise<boolean> {
  let isVeiled = false;
  const look = () =>
    void sitesInVault(items).then(
      ({ isOn }) => (isVeiled = isOn),
      () => undefined,
    );
  // Known beforehand: after an await the click would no longer count.
  onKeptChange(look, new AbortController().signal);
  look();
  return (origins) => ask(isVeiled && origins.length > 0 ? [ALL_SITES] : origins);
}

/** What the views of our pages may do: each a message to the background, whose answer comes after the commit. */
export function pageActions({ clock, ids, items }: Ports) {
  const log = async (event: LogEvent): Promise<Reply<LogEvent>> => {
    const reply = await reached(tell('logged', event));
    return reply.ok ? { ok: true, value: event } : reply;
  };
  return {
    ask: asking(items),
    log,
    save: (draft: BoundaryDraft) => reached(tell('saved', draft)),
    end: (id: string) => reached(tell('ended', { id })),
    keepAfterAll: (id: string) => reached(tell('keptAfterAll', { id })),
    close: (id: string, verdict: Verdict, next: Window | null) =>
      reached(tell('closed', { id, verdict, next })),
    hold: (boundaryId: string) =>
      log({ id: ids.newId(), at: clock.now().at, kind: 'held', boundaryId, by: 'hand' }),
    holdUnnamed: () => log({ id: ids.newId(), at: clock.now().at, kind: 'held-unnamed' }),
    async takeBack(eventId: string): Promise<Reply> {
      const reply = await log({ id: ids.newId(), at: clock.now().at, kind: 'taken-back', eventId });
      return reply.ok ? { ok: true, value: null } : reply;
    },
    eraseAll: () => reached(tell('erased')),
    remove: removeUs,
    welcomed: () => items.write({ [WELCOMED]: true }),
  };
}

/** A background that does not answer (an update has just replaced it) has saved nothing. */
function reached<T>(reply: Promise<Reply<T>>): Promise<Reply<T>> {
  return reply.catch(() => ({ ok: false, refusal: 'storage-failed' }));
}
