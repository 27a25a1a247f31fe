import type { Boundary, BoundaryWords, Rules } from '../core/boundary';
import { LIMITS } from '../core/boundary';
import { changed, effective, endAsked, keptAfterAll, renewed, rulesProblem } from '../core/change';
import { readStored, type StoredBoundaries, type StoredBoundary } from '../core/migrations';
import { Refused } from '../core/refused';
import { windowAt } from '../core/schedule';
import type { Window } from '../core/window';
import type { BoundaryDraft } from '../protocol';
import type { Clock, Exclusive, Ids, Items, Sharing } from './ports';
import { type LockedVault, unlocked, VAULT_LOCK, type Vault } from './vault';

/** The name under which boundaries are kept. */
export const BOUNDARIES = 'boundaries';
const WORDS_KIND = 'boundary-words';
const NONE: StoredBoundaries = { version: 2, nextRef: 1, boundaries: [] };

/** What keeping boundaries needs from outside. */
export interface BoundaryPorts {
  readonly items: Items;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly exclusive: Exclusive;
  readonly sharing: Sharing;
  /** Asked for at need: reading rules goes on while the vault does not open. */
  readonly vault: () => Promise<Vault | LockedVault>;
}

/** What is kept; refuses a newer version's (`newer-version`) and damaged bytes (`storage-failed`), and touches neither. */
export async function keptBoundaries(items: Items): Promise<StoredBoundaries> {
  const read = readStored((await items.read([BOUNDARIES]))[BOUNDARIES]);
  switch (read.kind) {
    case 'ok':
      return read.value;
    case 'empty':
      return NONE;
    case 'newer':
      throw new Refused('newer-version');
    case 'damaged':
      throw new Refused('storage-failed');
  }
}

/** The boundaries as they stand at `at` (epoch ms): changes that have fallen due are in, ended ones are not. */
export async function standingBoundaries(items: Items, at: number): Promise<readonly StoredBoundary[]> {
  const { boundaries } = await keptBoundaries(items);
  return boundaries.map((stored) => effective(stored, at)).filter(({ endedAt }) => endedAt === null);
}

/** A boundary's words; refuses (rejects) a locked vault's, and those sealed for another boundary or revision. */
export async function wordsOf(stored: StoredBoundary, vault: Vault | LockedVault): Promise<BoundaryWords> {
  return (await unlocked(vault).open(
    wordsPlace(stored),
    Uint8Array.fromBase64(stored.words),
  )) as BoundaryWords;
}

/**
 * Makes a boundary, or changes one: tighter parts at once, looser ones after the person's own cooling-off.
 * Refuses rules outside {@link LIMITS} (`bad-request`), a boundary that is gone (`not-found`), and a locked vault (`locked`).
 */
export function saveDraft(draft: BoundaryDraft, ports: BoundaryPorts): Promise<Boundary> {
  return ports.exclusive(BOUNDARIES, async () => {
    const now = ports.clock.now();
    const kept = await keptBoundaries(ports.items);
    const { rules, nextRef } = numbered(draft.rules, kept.nextRef);
    if (rulesProblem(rules) !== null || !wordsFit(draft.words)) throw new Refused('bad-request');
    const boundary =
      draft.id === null
        ? made(begunAt(now.at, rules), ports.ids.newId(), now.at)
        : changed(rulesOnly(found(kept, draft.id, now.at)), rules, now);
    return store(boundary, draft.words, { ...kept, nextRef }, ports);
  });
}

/** Asks for the end of a boundary: at once when it is not on, else after its cooling-off. Refuses (`not-found`, `locked`). */
export function askEnd(id: string, ports: BoundaryPorts): Promise<Boundary> {
  return amend(id, ports, (boundary) => endAsked(boundary, ports.clock.now()));
}

/** Takes back a loosening or end that still waits. Refuses (`not-found`, `locked`). */
export function keepAfterAll(id: string, ports: BoundaryPorts): Promise<Boundary> {
  return amend(id, ports, (boundary) => keptAfterAll(boundary, ports.clock.now().at));
}

/**
 * Refuses (`bad-request`) to close a window that is not over, which would go round the boundary's cooling-off, and to
 * begin one that no boundary can have; `not-found` for a boundary that is gone. Changes nothing.
 */
export async function checkClosing(id: string, next: Window | null, ports: BoundaryPorts): Promise<void> {
  const now = ports.clock.now();
  const boundary = found(await keptBoundaries(ports.items), id, now.at);
  const isFine = next === null || rulesProblem({ ...boundary, window: next }) === null;
  if (!isFine || !windowAt(boundary.window, boundary.createdAt, now).over) throw new Refused('bad-request');
}

/** After the end of its window: a new one, or (null) the boundary ends now. Refuses as {@link checkClosing} does. */
export async function closeWindow(id: string, next: Window | null, ports: BoundaryPorts): Promise<Boundary> {
  await checkClosing(id, next, ports);
  const now = ports.clock.now();
  return amend(id, ports, (boundary) => (next ? renewed(boundary, next, now.at) : endAsked(boundary, now)));
}

/**
 * Ends a boundary that has no cooling-off, or gives its `for` window a later end (epoch ms), also while the vault is
 * locked: no words are opened, and the revision they are sealed against stays. Refuses (`not-found`) one that is gone, and
 * (`bad-request`) what would go round a cooling-off, or is no such window.
 */
export function bendEnd(id: string, until: number | null, ports: BoundaryPorts): Promise<void> {
  return ports.exclusive(BOUNDARIES, () =>
    ports.sharing(VAULT_LOCK, async () => {
      const kept = await keptBoundaries(ports.items);
      const { at } = ports.clock.now();
      const stored = found(kept, id, at);
      const { window, coolingOffMinutes } = stored;
      const isLonger = window.kind === 'for' && until !== null && until >= window.until;
      if (until === null ? coolingOffMinutes > 0 : !isLonger) throw new Refused('bad-request');
      const bent: StoredBoundary =
        until === null
          ? { ...stored, endedAt: at, changedAt: at }
          : { ...stored, window: { ...window, until } as Window, changedAt: at };
      const boundaries = kept.boundaries.map((one) => (one.id === id ? bent : one));
      await ports.items.write({ [BOUNDARIES]: { ...kept, boundaries } });
    }),
  );
}

function amend(
  id: string,
  ports: BoundaryPorts,
  change: (boundary: Boundary) => Boundary,
): Promise<Boundary> {
  return ports.exclusive(BOUNDARIES, async () => {
    const kept = await keptBoundaries(ports.items);
    const stored = found(kept, id, ports.clock.now().at);
    const words = await wordsOf(stored, await ports.vault());
    return store(change(rulesOnly(stored)), words, kept, ports);
  });
}

async function store(
  boundary: Boundary,
  words: BoundaryWords,
  kept: StoredBoundaries,
  ports: BoundaryPorts,
): Promise<Boundary> {
  return ports.sharing(VAULT_LOCK, async () => {
    const vault = unlocked(await ports.vault());
    const sealed = (await vault.seal(wordsPlace(boundary), words)).toBase64();
    const others = kept.boundaries.filter(({ id }) => id !== boundary.id);
    await ports.items.write({
      [BOUNDARIES]: { ...kept, boundaries: [{ ...boundary, words: sealed }, ...others] },
    });
    return boundary;
  });
}

/** What a boundary's words are sealed for. */
export function wordsPlace({ id, revision }: Boundary) {
  return { kind: WORDS_KIND, id, revision };
}

function found(kept: StoredBoundaries, id: string, at: number): StoredBoundary {
  const stored = kept.boundaries.find((boundary) => boundary.id === id);
  const standing = stored && effective(stored, at);
  if (!standing || standing.endedAt !== null) throw new Refused('not-found');
  return standing;
}

function rulesOnly({ words: _, ...boundary }: StoredBoundary): Boundary {
  return boundary;
}

/** Elapsed time begins when it is saved: a screen's own clock may be a minute behind. */
function begunAt(at: number, rules: Rules): Rules {
  if (rules.window.kind !== 'for') return rules;
  return { ...rules, window: { kind: 'for', from: at, until: at + rules.window.until - rules.window.from } };
}

function made(rules: Rules, id: string, at: number): Boundary {
  return { ...rules, id, revision: 1, createdAt: at, changedAt: at, endedAt: null, pending: null };
}

/** Sites with a number each. Numbers never come back: a pause page left open must not come to mean another site. */
function numbered(rules: Rules, nextRef: number): { rules: Rules; nextRef: number } {
  let next = nextRef;
  const sites = rules.sites.map((site) =>
    site.ref > 0 && site.ref < nextRef ? site : { ...site, ref: next++ },
  );
  return { rules: { ...rules, sites }, nextRef: next };
}

function wordsFit({ name, why, plan, planLink, line }: BoundaryWords): boolean {
  const fits = [why, plan, planLink, line].every((text) => text.length <= LIMITS.words);
  return (
    fits &&
    name.trim() !== '' &&
    name.length <= LIMITS.name &&
    (planLink === '' || /^https:\/\//.test(planLink))
  );
}
