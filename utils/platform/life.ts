import { browser, type Storage } from './browser';

/** Calls `changed` whenever the world may have: installed, updated, started, a due time, a permission given or taken. */
export function onChange(changed: () => Promise<void>): void {
  const hear = quietly(changed);
  browser.runtime.onInstalled.addListener(hear);
  browser.runtime.onStartup.addListener(hear);
  browser.alarms.onAlarm.addListener(hear);
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(hear);
}

/** Calls `changed` when the open vault's time may have: by an alarm, and whenever it is opened, used or locked. */
export function onVaultTime(changed: () => Promise<void>): void {
  const hear = quietly(changed);
  browser.alarms.onAlarm.addListener(hear);
  browser.runtime.onStartup.addListener(hear);
  browser.storage.session.onChanged.addListener(hear);
}

/** Calls `changed` when the item of this name that dies with the browser comes, goes or changes. */
export function onPassing(name: string, changed: () => Promise<void>): void {
  const hear = quietly(changed);
  browser.storage.session.onChanged.addListener((changes) => {
    if (name in changes) hear();
  });
}

/** Calls `changed` when the kept item of this name has, and whenever the browser or a new version of us starts. */
export function onItem(name: string, changed: () => Promise<void>): void {
  const hear = quietly(changed);
  browser.storage.local.onChanged.addListener((changes) => {
    if (name in changes) hear();
  });
  browser.runtime.onStartup.addListener(hear);
  browser.runtime.onInstalled.addListener(hear);
}

/** What it refuses over (storage that does not open) is said on the screens, which ask for themselves. */
function quietly(changed: () => Promise<void>): () => void {
  return () => {
    changed().catch(() => undefined);
  };
}

/**
 * For how long keyboard and mouse rest until Firefox takes nobody to be there, in seconds. It never says that a screen
 * is locked (`ext-idle.js`, ESR 153), so there this is what locks; the words beside the choice say so, with the minutes.
 */
const AWAY_SECONDS = 120;
const AWAY = import.meta.env.FIREFOX ? 'idle' : 'locked';

/**
 * Calls `locked` when the computer's screen locks (in Firefox: when nobody has been at the computer for two minutes),
 * where the person has allowed us to know: see screen-lock.ts. To be called as the worker starts; a permission given
 * later is heard, too.
 */
export function onScreenLocked(locked: () => Promise<void>): void {
  let isHeard = false;
  const listen = () => {
    if (isHeard || !browser.idle) return;
    isHeard = true;
    if (import.meta.env.FIREFOX) browser.idle.setDetectionInterval(AWAY_SECONDS);
    browser.idle.onStateChanged.addListener((state) => {
      if (state === AWAY) locked().catch(() => undefined);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** Wakes Firefox's background once more: see {@link wakeToListen}. */
const ANEW = 'anew';

/**
 * Makes a permission given later be heard for good. Firefox wakes a background that sleeps only by what was listened to
 * as it started: what began to listen when the permission came (`idle`, notifications) is forgotten with its sleep. So it
 * is woken every minute until it has started once more, and listens as it starts. To be called as it starts.
 */
export function wakeToListen(): void {
  if (!import.meta.env.FIREFOX) return;
  void browser.alarms.clear(ANEW);
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.length > 0) browser.alarms.create(ANEW, { periodInMinutes: 1 });
  });
}

/**
 * Calls `installed` once, when the extension is new here. Also makes updates wait for the browser's next start:
 * Firefox would otherwise reload the pages at once, and with them a half-written text.
 */
export function onInstall(installed: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed().catch(() => undefined);
  });
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
}

/** Keeps content scripts, and so any site that breaks into one, from reading an area. Chromium 140+; Firefox has no such thing. */
export function keepFromPages(area: Storage.StorageArea): void {
  if (!('setAccessLevel' in area) || typeof area.setAccessLevel !== 'function') return;
  Promise.resolve(area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })).catch(() => undefined);
}
