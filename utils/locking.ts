import type { assembled } from './assembly';
import { lockIfDue, stayOpen } from './services/vault-session';

/** The longest that browsers' timers count: 2^31 - 1 ms (HTML Standard, "timers"). */
const TIMER_LIMIT_MS = 2 ** 31 - 1;
/** How often it is noted at most that somebody is at it. */
const NOTED_EVERY_MS = 20_000;

/**
 * Makes a page follow the open vault's time: it locks on the minute while the page is open, and pressing keys or the
 * pointer in it puts that off. What locks elsewhere is heard as any change is.
 *
 * @param signal ends it
 * @returns to be called whenever the vault may have been opened or used
 */
export function followLock(ports: ReturnType<typeof assembled>, signal: AbortSignal): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notedAt = 0;

  async function follow(): Promise<void> {
    clearTimeout(timer);
    const at = await lockIfDue(ports).catch(() => null);
    if (at === null || signal.aborted) return;
    timer = setTimeout(() => void follow(), Math.min(at - ports.clock.now().at, TIMER_LIMIT_MS));
  }

  const used = () => {
    const { at } = ports.clock.now();
    if (Math.abs(at - notedAt) < NOTED_EVERY_MS) return;
    notedAt = at;
    void stayOpen(ports).catch(() => undefined);
  };
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, used, { signal, capture: true });
  // A computer that slept wakes with its timers late.
  document.addEventListener('visibilitychange', () => void follow(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return follow;
}
