import { lastCrossing } from '../core/after-crossing';
import { stillGiven } from '../core/due';
import type { House, StorageState } from '../core/house';
import { lineOn, plainLine } from '../core/line-book';
import { localDate } from '../core/local-date';
import type { StoredBoundary } from '../core/migrations';
import type { Overview } from '../core/overview';
import { Refused } from '../core/refused';
import { readReminders } from '../core/reminders';
import { windowAt } from '../core/schedule';
import { type Holdings, lossIn } from '../core/sentinel';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { tally, tallyFrom } from '../core/tally';
import type { Moment } from '../core/window';
import { BOUNDARIES, standingBoundaries, wordsOf } from './boundaries';
import { ERASING } from './erase';
import { opened, recentEvents } from './events';
import { hasAny } from './guarded-records';
import { keptBook, LINE_BOOK } from './kept-book';
import { BREAK, breakIn } from './kept-break';
import type { Clock, Items, Permissions, Records, SealedRecord } from './ports';
import { REMINDERS } from './reminders';
import { SENTINEL, sentinelOf } from './sentinel';
import { keptSettings } from './settings';
import { unwatched } from './unwatched';
import { type LockedVault, VAULT, type Vault } from './vault';
import { sitesInVault } from './veil';

/** The name under which it is kept that the first run has been gone through. */
export const WELCOMED = 'welcomed';

const DAY_MS = 86_400_000;

/** What reading the house needs from outside. */
export interface HousePorts {
  readonly items: Items;
  /** What dies with the browser. */
  readonly memory: Items;
  readonly records: Records;
  readonly clock: Clock;
  readonly permissions: Permissions;
  readonly vault: () => Promise<Vault | LockedVault>;
  /** A private window has records of its own: that there are none there says nothing. */
  readonly isPrivate: boolean;
}

/**
 * The snapshot the views are given. Never refuses: storage that cannot be read is part of the snapshot and said on
 * the screen; nothing is written.
 */
export function readHouse(ports: HousePorts): Promise<House> {
  return snapshot(ports, true);
}

/** {@link readHouse} for who wants to show something at once: the log is not asked for, and nothing is counted. */
export function firstHouse(ports: HousePorts): Promise<House> {
  return snapshot(ports, false);
}

async function snapshot(ports: HousePorts, isWhole: boolean): Promise<House> {
  const now = ports.clock.now();
  const date = localDate(now);
  const known = { now, affirmation: plainLine(date) };
  // Begun first: opening it takes as long as reading what it is needed for.
  const vault = ports.vault();
  vault.catch(() => undefined);
  const log = isWhole ? recentEvents(now.at, ports.records) : Promise.resolve([]);
  try {
    const [stored, items, settings, inVault, passing] = await Promise.all([
      standingBoundaries(ports.items, now.at),
      ports.items.read([WELCOMED, VAULT, SENTINEL, BOUNDARIES, ERASING, LINE_BOOK, REMINDERS, BREAK]),
      keptSettings(ports.items),
      sitesInVault(ports.items),
      ports.memory.read([BREAK]),
    ]);
    const welcomed = items[WELCOMED] === true;
    const taken = breakIn(items[BREAK]) ?? breakIn(passing[BREAK]);
    const given = settings.diary || settings.keepsNothing ? [] : givenIn(items[REMINDERS], now);
    const shown = { ...known, ...looks(settings), sitesInVault: inVault, welcomed, given, taken };
    // Whoever erases everything takes the key first: what still lies there then is on its way out, and not lost.
    if (items[ERASING] === true) return { ...shown, boundaries: [], vault: 'unsealed', storage: 'fine' };
    const open = items[VAULT] === undefined ? null : await vault;
    const holdings: Holdings = {
      vaultId: open?.id ?? null,
      sentinel: sentinelOf(items[SENTINEL]),
      hasBoundaries: items[BOUNDARIES] !== undefined,
      hasRecords: null,
    };
    refuseLoss(holdings);
    const isOwn = open !== null && !settings.keepsNothing && !ports.isPrivate;
    const [boundaries, hasRecords, book] = await Promise.all([
      overviews(stored, now, vault, log, ports.permissions),
      isWhole ? anyRecord(await log, holdings) : null,
      isOwn ? keptBook(items[LINE_BOOK], open) : null,
    ]);
    refuseLoss({ ...holdings, hasRecords });
    // Before anything is kept there is no vault yet, and nobody has set a passphrase.
    const affirmation = book ? lineOn(date, book) : known.affirmation;
    return { ...shown, affirmation, boundaries, vault: open?.state ?? 'unsealed', storage: 'fine' };
  } catch (error) {
    const [settings, state, inVault] = await Promise.all([
      keptSettings(ports.items).catch(() => DEFAULT_SETTINGS),
      vault.then((open) => open.state).catch(() => 'locked' as const),
      sitesInVault(ports.items).catch(() => ({ isOn: false, changedAt: null })),
    ]);
    const storage = storageState(error);
    const shown = {
      ...known,
      ...looks(settings),
      sitesInVault: inVault,
      welcomed: true,
      given: [],
      taken: null,
    };
    return { ...shown, boundaries: [], vault: state, storage };
  }

  function refuseLoss(holdings: Holdings): void {
    const loss = lossIn(holdings);
    if (loss && !(ports.isPrivate && loss === 'records-lost')) throw new Refused(loss);
  }

  /** Asked of the disk only where it is not known, and where the answer would say something. */
  function anyRecord(log: readonly SealedRecord[], { vaultId, sentinel }: Holdings) {
    if (log.length > 0) return true;
    return vaultId === null || sentinel ? hasAny(ports.records) : null;
  }
}

/** What has been given, of reminders that can be read: others are said where they are changed. */
function givenIn(value: unknown, now: Moment) {
  const reminders = readReminders(value);
  return typeof reminders === 'string' ? [] : stillGiven(reminders, now);
}

function looks({ face, language, diary, keepsNothing, eveningHour, insights, changedAt }: Settings) {
  const [isDiary, hasInsights] = [diary, insights];
  return { face, language, isDiary, keepsNothing, eveningHour, hasInsights, settledAt: changedAt };
}

/** What a fault in reading says of the storage. */
export function storageState(error: unknown): Exclude<StorageState, 'fine'> {
  const refusal = error instanceof Refused ? error.refusal : null;
  const isKnown = refusal === 'newer-version' || refusal === 'vault-lost' || refusal === 'records-lost';
  return isKnown ? refusal : 'failed';
}

/** Each boundary as the screens need it. Words that do not open are null; a log that does not is a failure. */
async function overviews(
  boundaries: readonly StoredBoundary[],
  now: Moment,
  opening: Promise<Vault | LockedVault>,
  recent: Promise<readonly SealedRecord[]>,
  permissions: Permissions,
): Promise<readonly Overview[]> {
  if (boundaries.length === 0) return [];
  const vault = await opening;
  const states = boundaries.map((stored) => {
    const window = windowAt(stored.window, stored.createdAt, now);
    return { stored, window, fromAt: tallyFrom(window, now.at) };
  });
  // A day's crossings are asked about also where a window has begun since.
  const earliest = Math.min(now.at - DAY_MS, ...states.map(({ fromAt }) => fromAt));
  const counted = opened(
    (await recent).filter(({ key }) => key.at >= earliest),
    vault,
  );
  return Promise.all(
    states.map(async ({ stored, window, fromAt }): Promise<Overview> => {
      const { words: _, ...boundary } = stored;
      const [words, notAllowed] = await Promise.all([
        wordsOf(stored, vault).catch(() => null),
        unwatched(boundary.sites, permissions),
      ]);
      const { events } = await counted;
      return {
        boundary,
        words,
        window,
        tally: tally(events, boundary.id, fromAt),
        crossing: lastCrossing(events, boundary.id, now.at),
        unwatched: notAllowed,
      };
    }),
  );
}
