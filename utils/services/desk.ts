import { type BreakWish, isBreakWish } from '../core/break';
import { eventProblem, type LogEvent } from '../core/log';
import { Refused } from '../core/refused';
import type { Protocol, Reply } from '../protocol';
import { askEnd, checkClosing, closeWindow, keepAfterAll } from './boundaries';
import { type BreakPorts, beginBreak, endBreak, extendBreak } from './breaks';
import { saveNotingEase } from './eased';
import { type ErasePorts, eraseAll } from './erase';
import { refuseLoss } from './guarded-records';
import type { Notices } from './notice-ports';
import { type OutcomePorts, record } from './outcomes';
import type { Ids } from './ports';
import { done, replied } from './reply';
import { type TakingInPorts, takeIn } from './take-in';
import { keepSitesInVault, type VeilPorts } from './veil';
import { leaveAfterHold, type VisitPorts, visited } from './visits';

/** What answering messages needs from outside. */
export type DeskPorts = BreakPorts &
  OutcomePorts &
  VisitPorts &
  TakingInPorts &
  ErasePorts &
  VeilPorts & {
    readonly notices: Pick<Notices, 'clear' | 'clearAll'>;
    readonly ids: Ids;
    /** Gives back the sites the browser lets us watch by name, where it lets us watch all: it keeps their names. */
    readonly giveBackNamed: () => Promise<void>;
  };

/** Where a message came from, as the browser says; `url` is the sender's own address. */
interface From {
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What is said of a boundary in our own pages alone. */
const OF_RULES = new Set<LogEvent['kind']>(['closed', 'eased', 'weighed']);

/** Answers for content scripts. An address that is not of the sender's own origin is answered with nothing. */
export function anyoneAsks(ports: DeskPorts) {
  return {
    async visited({ address, via }: Parameters<Protocol['anyone']['visited']>[0], { url, tab }: From) {
      const tabId = tab?.id;
      const nothing = { kind: 'nothing', askAgainAt: null } as const;
      if (tabId === undefined || !url || !isSameOrigin(address, url)) return nothing;
      return visited(address, via, tabId, ports);
    },
    recorded: (event: LogEvent, { url, tab }: From) =>
      done(async () => {
        // How a crossing left them is said on the card, too; what else names no boundary, or is of its rules, is not.
        const isMet = (one: LogEvent) =>
          one.kind === 'felt' || ('boundaryId' in one && !OF_RULES.has(one.kind));
        if (!isMet(checked(event, ports))) throw new Refused('bad-request');
        await record(event, ports);
        if (event.kind === 'held' && tab?.id !== undefined && url) {
          await leaveAfterHold(event.boundaryId, event.id, url, tab.id, ports);
        }
      }),
  };
}

/** Answers for our own pages. What is saved or ended is in force before the answer goes out. */
export function pagesAsk(ports: DeskPorts) {
  const then = async <T>(work: Promise<T>): Promise<T> => {
    const value = await work;
    await ports.reconcile();
    return value;
  };
  const changed = <T>(work: () => Promise<T>): Promise<Reply<T>> =>
    replied(() => {
      // A private window leaves nothing behind, a change of boundaries neither.
      if (ports.isPrivate) throw new Refused('private-window');
      return then(work());
    });
  // Nothing is put beside what has gone missing, before the person has said what becomes of it.
  const kept = <T>(work: () => Promise<T>): Promise<Reply<T>> =>
    changed(async () => {
      await refuseLoss(ports);
      return work();
    });
  return {
    logged: (event: LogEvent) => done(async () => record(checked(event, ports), ports)),
    saved: (draft: Parameters<Protocol['pages']['saved']>[0]) => kept(() => saveNotingEase(draft, ports)),
    ended: ({ id }: { id: string }) => kept(() => askEnd(id, ports)),
    keptAfterAll: ({ id }: { id: string }) => kept(() => keepAfterAll(id, ports)),
    closed: ({ id, verdict, next }: Parameters<Protocol['pages']['closed']>[0]) =>
      kept(async () => {
        await checkClosing(id, next, ports);
        const at = ports.clock.now().at;
        const event = { id: ports.ids.newId(), at, kind: 'closed', boundaryId: id, verdict } as const;
        await record(checked(event, ports), ports);
        await closeWindow(id, next, ports);
        return null;
      }),
    opened: () => done(() => takeIn(ports)),
    sitesKeptInVault: ({ isWanted }: { isWanted: boolean }) =>
      kept(async () => {
        await keepSitesInVault(isWanted, ports);
        if (isWanted) await ports.giveBackNamed();
        return null;
      }),
    breakBegun: (wish: BreakWish) =>
      changed(async () => {
        if (!isBreakWish(wish)) throw new Refused('bad-request');
        await beginBreak(wish, ports);
        return null;
      }),
    breakExtended: () => changed(() => extendBreak(ports).then(() => null)),
    breakEnded: () => changed(() => endBreak(ports).then(() => null)),
    erased: () => changed(() => eraseAll(ports).then(() => null)),
    reconcile: () => done(() => ports.reconcile()),
  };
}

/** An event as it was sent; refuses (`bad-request`) what is none. */
function checked(event: LogEvent, { clock }: DeskPorts): LogEvent {
  if (eventProblem(event, clock.now().at) !== null) throw new Refused('bad-request');
  return event;
}

function isSameOrigin(address: string, senderUrl: string): boolean {
  return (
    URL.canParse(address) && URL.canParse(senderUrl) && new URL(address).origin === new URL(senderUrl).origin
  );
}
