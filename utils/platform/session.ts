import type { HeldByKey } from '../core/log';
import type { Pass } from '../core/pass';
import type { Start } from '../core/start';
import type { HeldVisit, Items, Session } from '../services/ports';

const PASSES = 'passes';
const ASKED = 'asked';
const START = 'start';
const RESTED = 'evening-rested';
const HELD_BY_KEY = 'held-by-key';
const GREW = 'log-grew';
const heldIn = (tabId: number) => `held-${tabId}`;

/** For how long a hold logged by the key can be taken back in the popup. */
const HELD_SHOWN_MS = 10 * 60_000;

/** What the pause page and the popup keep besides: taken once, or until the browser closes. */
export interface PageSession extends Session {
  /** The visit that waits in a tab; it is given once only, so that it never outlives its page. */
  take(tabId: number): Promise<HeldVisit | null>;
  /** When the way through a rest was asked for (epoch ms), by boundary. */
  askedAt(boundaryId: string): Promise<number | null>;
  setAskedAt(boundaryId: string, at: number | null): Promise<void>;
  noteHeld(held: HeldByKey): Promise<void>;
  /** The event of a hold that the key has logged in the ten minutes before `at` (epoch ms), for the popup; given once only. */
  takeHeld(at: number): Promise<string | null>;
  setStart(start: Start): Promise<void>;
  /** What the options app was opened for by another page; given once only. */
  takeStart(): Promise<Start | null>;
  /** The local day on whose evening the popup need not lead with the check-in any more; null for none. */
  restedEvening(): Promise<string | null>;
  restEvening(day: string): Promise<void>;
}

/** @param items over `storage.session`: memory only, never on the disk */
export function sessionIn(items: Items): PageSession {
  const one = async <T>(name: string) => (await items.read([name]))[name] as T | undefined;
  const takeOne = async <T>(name: string) => {
    const value = await one<T>(name);
    if (value !== undefined && value !== null) await items.write({ [name]: null });
    return value ?? null;
  };
  const asked = async () => (await one<Record<string, number>>(ASKED)) ?? {};
  return {
    passes: async () => (await one<readonly Pass[]>(PASSES)) ?? [],
    setPasses: (passes) => items.write({ [PASSES]: passes }),
    hold: (tabId, visit) => items.write({ [heldIn(tabId)]: visit }),
    logGrew: (at) => items.write({ [GREW]: at }),
    take: (tabId) => takeOne<HeldVisit>(heldIn(tabId)),
    askedAt: async (boundaryId) => (await asked())[boundaryId] ?? null,
    async setAskedAt(boundaryId, at) {
      const { [boundaryId]: _, ...others } = await asked();
      await items.write({ [ASKED]: at === null ? others : { ...others, [boundaryId]: at } });
    },
    noteHeld: (held) => items.write({ [HELD_BY_KEY]: held }),
    async takeHeld(at) {
      const held = await takeOne<HeldByKey>(HELD_BY_KEY);
      return held && Math.abs(at - held.at) < HELD_SHOWN_MS ? held.eventId : null;
    },
    setStart: (start) => items.write({ [START]: start }),
    takeStart: () => takeOne<Start>(START),
    restedEvening: async () => (await one<string>(RESTED)) ?? null,
    restEvening: (day) => items.write({ [RESTED]: day }),
  };
}
