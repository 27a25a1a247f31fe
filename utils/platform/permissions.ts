import type { Permissions } from '../services/ports';
import { browser } from './browser';

/** What the browser lets us watch. */
export const sitePermissions: Permissions = {
  allows: (origins) => browser.permissions.contains({ origins: [...origins] }),
};

/**
 * The browser's own question. Must be the first thing a click does: after an await the gesture is gone.
 *
 * @param origins match patterns; none at all are granted without a question
 * @returns whether all of them are granted now
 */
export function ask(origins: readonly string[]): Promise<boolean> {
  return origins.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: [...origins] });
}
