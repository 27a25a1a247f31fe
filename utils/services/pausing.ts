import { type LeftLower, lastCrossing, leftLower } from '../core/after-crossing';
import { decideAt } from '../core/decision';
import { EXEMPT } from '../core/exempt';
import { firmed } from '../core/firm-time';
import type { StorageState } from '../core/house';
import type { Language } from '../core/language';
import type { Overview } from '../core/overview';
import { livePasses } from '../core/pass';
import { contains } from '../core/region';
import { windowAt } from '../core/schedule';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import type { Site } from '../core/site';
import { reserveLeft, tally, tallyFrom } from '../core/tally';
import type { Moment } from '../core/window';
import { standingBoundaries, wordsOf } from './boundaries';
import { opened, recentEvents, WEEK_MS } from './events';
import { type HousePorts, storageState } from './house';
import type { Items, SealedRecord, Session } from './ports';
import { keptSettings } from './settings';
import type { LockedVault, Vault } from './vault';
import { sitesInVault } from './veil';

/** What reading for the pause page needs from outside. */
export interface PausingPorts extends Omit<HousePorts, 'permissions' | 'isPrivate'> {
  readonly session: Pick<Session, 'passes'> & { askedAt(boundaryId: string): Promise<number | null> };
}

/** What the pause page of one site has to show, and the language to show it in (null: the browser's). */
export type Pausing = Standing & { readonly language: Language };

type Standing =
  | {
      readonly kind: 'on';
      readonly now: Moment;
      readonly site: Site;
      readonly overview: Overview;
      /** Crossings granted beforehand that are left in this window. */
      readonly reserveLeft: number;
      /** How crossings of the last seven days left them; null where too little was said. */
      readonly leftLower: LeftLower | null;
      /** When the way through a rest was asked for (epoch ms). */
      readonly askedAt: number | null;
      /** Whatever is answered, nothing is logged. */
      readonly keepsNothing: boolean;
    }
  /**
   * No boundary answers here any more, or a pass is open, or nothing is met just now; `site` is where going on leads, if
   * it is still known.
   */
  | { readonly kind: 'quiet'; readonly now: Moment; readonly site: Site | null }
  /** Sites are in the vault only, and it is locked: nobody knows what stands behind the number. */
  | { readonly kind: 'resting'; readonly now: Moment }
  | { readonly kind: 'trouble'; readonly now: Moment; readonly storage: Exclude<StorageState, 'fine'> };

/**
 * What stands behind the number of a site right now: the same `decide` that answers visits, asked for the whole site.
 * Never refuses; words that do not open are null, a log that does not open counts nothing.
 *
 * @param ref the number in the pause page's address
 * @param isAfterCard the person has turned back on a card and was brought here: a nudge has something to show, too
 */
export async function readPausing(ref: number, isAfterCard: boolean, ports: PausingPorts): Promise<Pausing> {
  const settings = keptSettings(ports.items);
  const standing = await standingAt(ref, isAfterCard, settings, ports);
  return { ...standing, language: (await settings.catch(() => DEFAULT_SETTINGS)).language };
}

async function standingAt(
  ref: number,
  isAfterCard: boolean,
  settings: Promise<Settings>,
  ports: PausingPorts,
): Promise<Standing> {
  const now = ports.clock.now();
  // Begun first and awaited last: opening it takes as long as reading what it is needed for.
  const vault = ports.vault();
  vault.catch(() => undefined);
  const recent = recentEvents(now.at, ports.records);
  try {
    const [boundaries, allPasses, { diary, keepsNothing }] = await Promise.all([
      standingBoundaries(ports.items, now.at),
      ports.session.passes(),
      settings,
    ]);
    const site = boundaries.flatMap(({ sites }) => sites).find((other) => other.ref === ref) ?? null;
    if (!site && (await rests(ports.items, vault))) return { kind: 'resting', now };
    if (!site || diary) return { kind: 'quiet', now, site };
    const passes = livePasses(allPasses, now.at);
    const decision = decideAt(
      (region) => contains(region, site),
      { boundaries, passes, exempt: EXEMPT },
      now,
    );
    const isQuiet = decision.kind === 'nothing' || (decision.kind === 'nudge' && !isAfterCard);
    const stored = isQuiet ? undefined : boundaries.find(({ id }) => id === decision.boundaryId);
    if (!stored) return { kind: 'quiet', now, site };

    const { words: _, ...boundary } = firmed(stored, now);
    const window = windowAt(boundary.window, boundary.createdAt, now);
    const from = tallyFrom(window, now.at);
    const [known, askedAt] = await Promise.all([
      knownOf(stored, vault, recent),
      ports.session.askedAt(boundary.id),
    ]);
    return {
      kind: 'on',
      now,
      site,
      overview: {
        boundary,
        words: known.words,
        window,
        tally: tally(known.events, boundary.id, from),
        crossing: lastCrossing(known.events, boundary.id, now.at),
        unwatched: [],
      },
      reserveLeft: reserveLeft(known.events, boundary.id, from, boundary.reserveCrossings),
      leftLower: leftLower(known.events, boundary.id, now.at - WEEK_MS),
      askedAt,
      keepsNothing,
    };
  } catch (error) {
    return { kind: 'trouble', now, storage: storageState(error) };
  }
}

async function rests(items: Items, vault: Promise<Vault | LockedVault>): Promise<boolean> {
  const [{ isOn }, { state }] = await Promise.all([sitesInVault(items), vault]);
  return isOn && state === 'locked';
}

/** Words and events, or none: what does not open must not keep the page from meeting the visit. */
async function knownOf(
  stored: Parameters<typeof wordsOf>[0],
  vault: Promise<Vault | LockedVault>,
  recent: Promise<readonly SealedRecord[]>,
) {
  const counted = async () => opened(await recent, await vault);
  const [words, read] = await Promise.all([
    vault.then((open) => wordsOf(stored, open)).catch(() => null),
    counted().catch(() => null),
  ]);
  return { words, events: read?.events ?? [] };
}
