import { browser } from './browser';

const KNOWING = { permissions: ['idle' as const] };

/** Whether the person lets us know when the screen locks, or in Firefox, when nobody is at the computer. */
export function locksWithScreen(): Promise<boolean> {
  return browser.permissions.contains(KNOWING);
}

/**
 * Asks to be told of that, or gives it back. Asking must be the first thing a click does.
 *
 * @returns whether it is so now
 */
export async function letLockWithScreen(isWanted: boolean): Promise<boolean> {
  if (isWanted) return browser.permissions.request(KNOWING);
  await browser.permissions.remove(KNOWING);
  return locksWithScreen();
}
