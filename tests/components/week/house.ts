import { easeOf } from '../../../utils/core/ease';
import { draftOn, HOUR_MS } from '../drafts';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';

export const FEED = "Not checking Sam's feed";
export const CALLS = 'No calls after nine';
const DAY_MS = 24 * HOUR_MS;

/**
 * A house on a Tuesday with two boundaries: at one of them the person went on between nine and eleven on six of eight
 * Sundays, it was made easier weeks ago, and four things were held in the last seven days.
 */
export function lookedBackOn(): MemoryHouse {
  const memory = memoryHouse();
  memory.world.vault = 'open';
  memory.add(draftOn([], { name: CALLS, why: 'My evenings' }, { window: { kind: 'open' } }), 60 * DAY_MS);
  const feed = memory.add(
    draftOn(
      ['instagram.com/sam'],
      { name: FEED, why: 'I lose the evening.', plan: 'write to Mia' },
      { window: { kind: 'open' }, holdSeconds: 10 },
    ),
    90 * DAY_MS,
  );
  // Sunday, 22 November, 21:30 in Berlin, and those before it; clocks went back on 25 October.
  for (const weeks of [0, 1, 2, 3, 4, 5]) {
    const at = Date.UTC(2026, 10, 22 - 7 * weeks, weeks > 4 ? 19 : 20, 30);
    const more = { passMinutes: 5, reason: null, neededNow: false, fromReserve: false } as const;
    memory.log({ id: `c${weeks}`, at, kind: 'crossed', boundaryId: feed.id, ...more });
  }
  for (const days of [1, 2, 3]) {
    const base = { id: `h${days}`, at: NOW.at - days * DAY_MS, boundaryId: feed.id };
    memory.log({ ...base, kind: 'held', by: 'turned-back' });
  }
  memory.log({ id: 'hand', at: NOW.at - DAY_MS, kind: 'held', boundaryId: 'b1', by: 'hand' });
  const from = { ...easeOf(feed), holdSeconds: 30, passMinutes: 3 };
  memory.log({ id: 'eased', at: NOW.at - 20 * DAY_MS, kind: 'eased', boundaryId: feed.id, from });
  return memory;
}
