import { browser } from './browser';

/**
 * Calls `changed` when anything kept changes, in this page or another, when a site permission does, and as each
 * minute passes (what is left is shown in minutes).
 *
 * @param signal ends it
 */
export function onKeptChange(changed: () => void, signal: AbortSignal): void {
  const events = [browser.storage.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(changed);
  const timer = setInterval(changed, 60_000);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(changed);
    clearInterval(timer);
  });
}
