import type { CardView, VisitAnswer, VisitRoute } from '../protocol';

/** How long a page stays covered at most while the answer is awaited: nobody is kept from a page by a fault of ours. */
export const VEIL_LIMIT_MS = 1500;
/** How long it stays covered while the tab is being taken elsewhere. */
const LEAVING_LIMIT_MS = 5000;
/** The longest that browsers' timers count: 2^31 - 1 ms (HTML Standard, "timers"). */
const TIMER_LIMIT_MS = 2 ** 31 - 1;

/** What watching a page needs from outside. */
export interface WatchPorts {
  readonly page: {
    address(): string;
    readonly isFresh: boolean;
    veil(): void;
    unveil(): void;
    onMoved(moved: (via: VisitRoute) => void): void;
    onSeen(seen: () => void): void;
  };
  visited(address: string, via: VisitRoute): Promise<VisitAnswer>;
  showCard(card: CardView): void;
  hideCard(): void;
  /** Epoch ms. */
  now(): number;
  /** Calls `work` after some milliseconds; the answer takes it back. */
  later(work: () => void, ms: number): () => void;
}

/**
 * Watches one page of a chosen site: asks once for each arrival, keeps the page covered until the answer, and asks
 * again when the answer may have changed.
 *
 * @returns `askAgainAt(at)`: to be called when a crossing on the card has opened a pass until `at` (epoch ms)
 */
export function watchPage(ports: WatchPorts): (at: number | null) => void {
  const { page } = ports;
  let asked = 0;
  let dueAt: number | null = null;
  let cancelTimer = () => {};

  function askAgainAt(at: number | null): void {
    dueAt = at;
    cancelTimer();
    if (at === null) return;
    cancelTimer = ports.later(askIfDue, Math.min(Math.max(at - ports.now(), 0), TIMER_LIMIT_MS));
  }

  function askIfDue(): void {
    if (dueAt === null) return;
    if (ports.now() < dueAt) askAgainAt(dueAt);
    else void meet('time');
  }

  async function meet(via: VisitRoute): Promise<void> {
    asked += 1;
    const mine = asked;
    let cancelLimit = () => {};
    if (via !== 'time') {
      page.veil();
      cancelLimit = ports.later(page.unveil, VEIL_LIMIT_MS);
    }
    askAgainAt(null);
    // An update has orphaned this page, or the background cannot answer: the page is the person's again.
    const answer = await ports.visited(page.address(), via).catch(() => null);
    if (mine !== asked) return;
    cancelLimit();
    if (answer?.kind === 'leaving') {
      ports.later(page.unveil, LEAVING_LIMIT_MS);
      return;
    }
    // First of all the page is the person's again, whatever becomes of the card.
    page.unveil();
    askAgainAt(answer?.askAgainAt ?? null);
    if (answer?.kind === 'card') ports.showCard(answer.card);
    else ports.hideCard();
  }

  page.onMoved((via) => void meet(via));
  page.onSeen(askIfDue);
  if (page.isFresh) void meet('load');
  return askAgainAt;
}
