import { LIMITS } from '../core/boundary';
import {
  type Break,
  type BreakWish,
  breakChangesAt,
  breakFrom,
  breakLeftMs,
  extended,
  restingRules,
} from '../core/break';
import { Refused } from '../core/refused';
import type { Moment } from '../core/window';
import { type BoundaryPorts, bendEnd, saveDraft } from './boundaries';
import { BREAK, breakToReplace, keptBreak } from './kept-break';
import type { Notices } from './notice-ports';
import type { Exclusive, Items } from './ports';
import { keptSettings } from './settings';

/** The name the notice of its end bears: told twice, it is shown once. */
const BREAK_NOTICE = 'break';

/** For how long its end is shown where nobody answers. */
const SHOWN_MS = 6 * 3_600_000;

/** What breaks need from outside. `memory` dies with the browser. */
export interface BreakPorts extends BoundaryPorts {
  readonly memory: Items;
}

/**
 * Begins a break, in the place of one that is being taken. Where nothing is to be kept it is held in memory, and nothing
 * rests. Sites rest by a boundary that ends with it. Refuses as `saveDraft`: a locked vault lets no sites rest; and
 * (`newer-version`) in the place of one that a newer version began.
 */
export async function beginBreak(wish: BreakWish, ports: BreakPorts): Promise<void> {
  const { keepsNothing } = await keptSettings(ports.items);
  const { at } = ports.clock.now();
  await letGo(await breakToReplace(ports), ports);
  const boundaryId =
    wish.sites.length > 0 && !keepsNothing
      ? (await saveDraft(restingDraft(wish, at, at + wish.minutes * 60_000), ports)).id
      : null;
  const taken = breakFrom(at, wish.minutes, boundaryId);
  await ports.exclusive(BREAK, async () => {
    await forget(ports);
    await (keepsNothing ? ports.memory : ports.items).write({ [BREAK]: taken });
  });
}

/** Makes a break longer, and what rests for it. Refuses (`not-found`) where none is being taken. */
export async function extendBreak(ports: BreakPorts): Promise<void> {
  const { at } = ports.clock.now();
  const longer = await changeBreak(
    (taken) => (taken && taken.end !== 'back' ? extended(taken, at) : taken),
    ports,
  );
  if (!longer || longer.end === 'back') throw new Refused('not-found');
  if (longer.boundaryId) await bendEnd(longer.boundaryId, longer.until, ports).catch(() => undefined);
}

/** Ends a break at once, whatever is left of it, and lets go of what rests for it. */
export async function endBreak(
  ports: BreakPorts & { readonly notices: Pick<Notices, 'clear'> },
): Promise<void> {
  await changeBreak((taken) => taken && { ...taken, end: 'back' }, ports);
  await settleBreak(ports);
  await ports.notices.clear(BREAK_NOTICE);
}

/**
 * Puts away what is left of a break that is over: the boundary made for it ends. Where that cannot be written (sites
 * that are in a locked vault only, which are not met then), it is done the next time. Holds no lock of its own over that.
 */
export async function settleBreak(ports: BreakPorts): Promise<void> {
  const taken = await keptBreak(ports);
  const { at } = ports.clock.now();
  if (!taken || isRunning(taken, at)) return;
  const isFree = await letGo(taken, ports);
  await changeBreak((now) => {
    // Begun anew or made longer meanwhile: that one goes on.
    if (!now || now.from !== taken.from || isRunning(now, at)) return now;
    const isOver = now.end === 'back' || at >= now.until + SHOWN_MS;
    if (isFree && isOver) return null;
    return isFree ? { ...now, boundaryId: null } : now;
  }, ports);
}

/** What a break says on the toolbar's button just now, and when that changes (epoch ms). */
export interface BreakFace {
  /** Whole minutes that are left, rounded up; 0: it is over and not answered; null: nothing is to be shown. */
  readonly minutes: number | null;
  readonly at: number | null;
}

/** Tells the end of a break once, where the browser may, and answers what is to be shown of it. */
export async function tellBreak(
  now: Moment,
  ports: Pick<BreakPorts, 'items' | 'memory'> & { readonly exclusive: Exclusive; readonly notices: Notices },
): Promise<BreakFace> {
  const taken = await keptBreak(ports);
  if (!taken || taken.end === 'back') return { minutes: null, at: null };
  const left = breakLeftMs(taken, now.at);
  if (left > 0) return { minutes: Math.ceil(left / 60_000), at: breakChangesAt(taken, now.at) };
  if (taken.end === null) {
    // Shown before it is remembered: a browser told twice shows what bears one name once.
    if (await ports.notices.allowed()) await ports.notices.show(BREAK_NOTICE, { kind: 'break' });
    await changeBreak(
      (one) => (one && one.end === null && !isRunning(one, now.at) ? { ...one, end: 'told' } : one),
      ports,
    );
  }
  return { minutes: 0, at: taken.until + SHOWN_MS };
}

function isRunning(taken: Break, at: number): boolean {
  return taken.end !== 'back' && breakLeftMs(taken, at) > 0;
}

/** @returns whether nothing rests for it any more */
async function letGo(taken: Break | null, ports: BreakPorts): Promise<boolean> {
  if (!taken?.boundaryId) return true;
  return bendEnd(taken.boundaryId, null, ports).then(
    () => true,
    // Gone already, or made firmer by hand since: then it is the person's own, and stays.
    (error: unknown) =>
      error instanceof Refused && (error.refusal === 'not-found' || error.refusal === 'bad-request'),
  );
}

function restingDraft({ sites, name, note }: BreakWish, from: number, until: number) {
  return {
    id: null,
    rules: restingRules(sites, from, until),
    words: { name, why: note.slice(0, LIMITS.words), plan: '', planLink: '', line: '' },
  };
}

/** Changes the break where it lies; null takes it away. @returns what it has become */
function changeBreak(
  change: (taken: Break | null) => Break | null,
  ports: Pick<BreakPorts, 'items' | 'memory' | 'exclusive'>,
): Promise<Break | null> {
  return ports.exclusive(BREAK, async () => {
    const before = await keptBreak(ports);
    const after = change(before);
    if (after === null && before !== null) await forget(ports);
    if (after === null || after === before) return after;
    const isPassing = (await ports.memory.read([BREAK]))[BREAK] !== undefined;
    await (isPassing ? ports.memory : ports.items).write({ [BREAK]: after });
    return after;
  });
}

async function forget({ items, memory }: Pick<BreakPorts, 'items' | 'memory'>): Promise<void> {
  await Promise.all([items.remove([BREAK]), memory.remove([BREAK])]);
}
