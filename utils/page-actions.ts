import type { assembled } from './assembly';
import type { Feeling, LogEvent, Verdict } from './core/log';
import type { Window } from './core/window';
import { tell } from './platform/messages';
import { removeUs } from './platform/pages';
import type { BoundaryDraft, Reply } from './protocol';
import { WELCOMED } from './services/house';
import { reached } from './services/reply';

type Ports = Pick<ReturnType<typeof assembled>, 'clock' | 'ids' | 'items'>;

/** What the views of our pages may do: each a message to the background, whose answer comes after the commit. */
export function pageActions({ clock, ids, items }: Ports) {
  const log = async (event: LogEvent): Promise<Reply<LogEvent>> => {
    const reply = await reached(tell('logged', event));
    return reply.ok ? { ok: true, value: event } : reply;
  };
  return {
    log,
    save: (draft: BoundaryDraft) => reached(tell('saved', draft)),
    end: (id: string) => reached(tell('ended', { id })),
    keepAfterAll: (id: string) => reached(tell('keptAfterAll', { id })),
    close: (id: string, verdict: Verdict, next: Window | null) =>
      reached(tell('closed', { id, verdict, next })),
    hold: (boundaryId: string) =>
      log({ id: ids.newId(), at: clock.now().at, kind: 'held', boundaryId, by: 'hand' }),
    holdUnnamed: () => log({ id: ids.newId(), at: clock.now().at, kind: 'held-unnamed' }),
    /** How a hold or a crossing left them; null: not to be asked. */
    felt: (eventId: string, feeling: Feeling | null) =>
      log({ id: ids.newId(), at: clock.now().at, kind: 'felt', eventId, feeling }),
    async takeBack(eventId: string): Promise<Reply> {
      const reply = await log({ id: ids.newId(), at: clock.now().at, kind: 'taken-back', eventId });
      return reply.ok ? { ok: true, value: null } : reply;
    },
    eraseAll: () => reached(tell('erased')),
    remove: removeUs,
    welcomed: () => items.write({ [WELCOMED]: true }),
  };
}
