import type { Window } from './window';

/** How long the practice of one small boundary lasts: 48 hours of elapsed time, in ms. */
const SMALL_MS = 48 * 3_600_000;

/** Whether a window is that of one small boundary: 48 hours from some moment on. */
export function isSmall(window: Window): boolean {
  return window.kind === 'for' && window.until - window.from === SMALL_MS;
}
