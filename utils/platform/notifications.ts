import { browser } from './browser';

const NOTIFYING = { permissions: ['notifications' as const] };

/** Whether the person lets us show the browser's own notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTIFYING);
}

/** Asks for that. Must be the first thing a click does. @returns whether it is allowed now */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(NOTIFYING);
}

/**
 * Shows a notification under a name; one of that name that stands there is replaced. Without a sound of ours. Does
 * nothing where it is not allowed, or the browser cannot (a desktop without notifications): never refuses.
 *
 * @param icon path of a picture of ours
 */
export async function notify(name: string, title: string, message: string, icon: string): Promise<void> {
  const iconUrl = browser.runtime.getURL(icon);
  // Firefox knows no `silent`.
  const silent = import.meta.env.FIREFOX ? {} : { silent: true };
  await browser.notifications
    ?.create(name, { type: 'basic', title, message, iconUrl, ...silent })
    .catch(() => undefined);
}

/** Takes one away; one that is not there is none. */
export async function clearNotice(name: string): Promise<void> {
  await browser.notifications?.clear(name);
}

/** Takes all of ours away. */
export async function clearNotices(): Promise<void> {
  const all = (await browser.notifications?.getAll()) ?? {};
  await Promise.all(Object.keys(all).map((name) => browser.notifications.clear(name)));
}

/**
 * Calls `pressed` with the name of a notification that a person pressed, and `closed` with that of one they put away (never
 * in Firefox, which does not tell it apart from one that went by itself). To be called as the worker starts; a permission
 * given later is heard, too.
 */
export function onNotice(pressed: (name: string) => void, closed: (name: string) => void): void {
  let isHeard = false;
  const listen = () => {
    if (isHeard || !browser.notifications) return;
    isHeard = true;
    browser.notifications.onClicked.addListener(pressed);
    // Browsers also take them away by themselves. Firefox says of each that a person did, also of one that the desktop
    // never showed (`ext-notifications.js`, ESR 153): there it says nothing of anybody.
    if (import.meta.env.FIREFOX) return;
    browser.notifications.onClosed.addListener((name: string, byUser?: boolean) => {
      if (byUser === true) closed(name);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
