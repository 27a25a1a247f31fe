import { beforeEach, describe, expect, test } from 'vitest';
import type { CardView, VisitAnswer, VisitRoute } from '../../utils/protocol';
import { VEIL_LIMIT_MS, watchPage } from '../../utils/services/watch';

const CARD = { boundaryId: 'b', passOver: false } as CardView;

/** A page, a clock and a background whose answers are given by hand. */
function stage({ isFresh = true } = {}) {
  let now = 1_000_000;
  let timers: { at: number; work: () => void }[] = [];
  let moved: (via: VisitRoute) => void = () => {};
  let seen: () => void = () => {};
  const asked: {
    via: VisitRoute;
    address: string;
    answer: (answer: VisitAnswer) => Promise<void>;
    fail: () => Promise<void>;
  }[] = [];
  const state = { veiled: false, card: null as CardView | null, address: 'https://feed.example/' };
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const askAgainAt = watchPage({
    page: {
      address: () => state.address,
      isFresh,
      veil: () => {
        state.veiled = true;
      },
      unveil: () => {
        state.veiled = false;
      },
      onMoved: (handler) => {
        moved = handler;
      },
      onSeen: (handler) => {
        seen = handler;
      },
    },
    visited: (address, via) =>
      new Promise((resolve, reject) => {
        asked.push({
          via,
          address,
          answer: (answer) => {
            resolve(answer);
            return settled();
          },
          fail: () => {
            reject(new Error('gone'));
            return settled();
          },
        });
      }),
    showCard: (card) => {
      state.card = card;
    },
    hideCard: () => {
      state.card = null;
    },
    now: () => now,
    later(work, ms) {
      const timer = { at: now + ms, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  return {
    state,
    asked,
    askAgainAt,
    move: (via: VisitRoute, address = state.address) => {
      state.address = address;
      moved(via);
    },
    look: () => seen(),
    /** The machine sleeps: the clock goes on, timers do not ring. */
    sleep: (ms: number) => {
      now += ms;
    },
    pass(ms: number) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { work } of due) work();
    },
  };
}

describe('watching a page', () => {
  let s: ReturnType<typeof stage>;
  beforeEach(() => {
    s = stage();
  });

  test('a load is asked about once, covered until the answer', async () => {
    expect(s.asked.map(({ via }) => via)).toEqual(['load']);
    expect(s.state.veiled).toBe(true);
    await s.asked[0]?.answer({ kind: 'nothing', askAgainAt: null });
    expect(s.state.veiled).toBe(false);
    expect(s.asked).toHaveLength(1);
  });

  test('a page that was already open when the site was chosen is not disturbed, but its next step is met', async () => {
    s = stage({ isFresh: false });
    expect(s.asked).toHaveLength(0);
    expect(s.state.veiled).toBe(false);
    s.move('in-page', 'https://feed.example/sam');
    expect(s.asked.map(({ address }) => address)).toEqual(['https://feed.example/sam']);
  });

  test('without an answer the page is given back when the limit is up', () => {
    s.pass(VEIL_LIMIT_MS - 1);
    expect(s.state.veiled).toBe(true);
    s.pass(1);
    expect(s.state.veiled).toBe(false);
  });

  test('a background that cannot be reached gives the page back at once', async () => {
    await s.asked[0]?.fail();
    expect(s.state.veiled).toBe(false);
  });

  test('a page on its way elsewhere stays covered, but not for ever', async () => {
    await s.asked[0]?.answer({ kind: 'leaving' });
    s.pass(VEIL_LIMIT_MS);
    expect(s.state.veiled).toBe(true);
    s.pass(10_000);
    expect(s.state.veiled).toBe(false);
  });

  test('the answer to an earlier step is not taken for the answer to the last', async () => {
    s.move('in-page', 'https://feed.example/sam');
    await s.asked[1]?.answer({ kind: 'leaving' });
    await s.asked[0]?.answer({ kind: 'nothing', askAgainAt: null });
    expect(s.state.veiled).toBe(true);
  });

  test('asks again when the time has come, without covering the page', async () => {
    await s.asked[0]?.answer({ kind: 'nothing', askAgainAt: 1_000_000 + 60_000 });
    s.pass(59_999);
    expect(s.asked).toHaveLength(1);
    s.pass(1);
    expect(s.asked.map(({ via }) => via)).toEqual(['load', 'time']);
    expect(s.state.veiled).toBe(false);
    await s.asked[1]?.answer({ kind: 'card', card: CARD, askAgainAt: null });
    expect(s.state.card).toBe(CARD);
  });

  test('after sleep the question is asked when the page is seen again', async () => {
    await s.asked[0]?.answer({ kind: 'nothing', askAgainAt: 1_000_000 + 60_000 });
    s.sleep(3_600_000);
    s.look();
    expect(s.asked.map(({ via }) => via)).toEqual(['load', 'time']);
  });

  test('a time farther off than timers can count is waited for in parts', async () => {
    const days60 = 60 * 86_400_000;
    await s.asked[0]?.answer({ kind: 'nothing', askAgainAt: 1_000_000 + days60 });
    s.pass(2 ** 31 - 1);
    expect(s.asked).toHaveLength(1);
    s.pass(2 ** 31 - 1);
    s.pass(days60);
    expect(s.asked).toHaveLength(2);
  });

  test('a pass opened on the card is waited for', async () => {
    await s.asked[0]?.answer({ kind: 'card', card: CARD, askAgainAt: null });
    s.askAgainAt(1_000_000 + 5 * 60_000);
    s.pass(5 * 60_000);
    expect(s.asked.at(-1)?.via).toBe('time');
  });

  test('a card goes when the next step leads out of the boundary', async () => {
    await s.asked[0]?.answer({ kind: 'card', card: CARD, askAgainAt: null });
    s.move('in-page', 'https://feed.example/help');
    await s.asked[1]?.answer({ kind: 'nothing', askAgainAt: null });
    expect(s.state.card).toBeNull();
  });
});
