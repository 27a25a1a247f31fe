import { draftOn, HOUR_MS } from './drafts';
import { type MemoryHouse, memoryHouse, NOW } from './memory';

/** A house in which everything that can be on the list is. */
export function fullHouse(): MemoryHouse {
  const memory = memoryHouse();
  memory.add(
    draftOn(
      ['bank.example'],
      { name: 'No trading at night' },
      { window: { kind: 'open' }, response: 'rest' },
    ),
  );
  memory.add(
    draftOn(
      [],
      { name: 'No calls while I work' },
      {
        window: { kind: 'weekly', times: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
      },
    ),
  );
  const evenings = {
    kind: 'weekly',
    times: [{ days: [1, 2, 3, 4, 5], from: '19:00', to: '07:00' }],
  } as const;
  const mail = memory.add(
    draftOn(
      ['mail.example', 'chat.example'],
      { name: 'No work mail after seven', why: 'Evenings belong to me and the children.' },
      {
        window: evenings,
        response: 'nudge',
      },
    ),
    2 * HOUR_MS,
    false,
  );
  const feed = memory.add(
    draftOn(
      ['instagram.com/sam', 'tiktok.com'],
      { name: "Not checking Sam's feed", why: 'Because every time I look, I lose the evening.' },
      {},
      NOW.at - 30 * HOUR_MS,
    ),
    30 * HOUR_MS,
  );
  memory.add(
    draftOn(
      ['forum.example'],
      { name: 'A quiet weekend' },
      { window: { kind: 'for', from: NOW.at - 60 * HOUR_MS, until: NOW.at - HOUR_MS } },
    ),
    60 * HOUR_MS,
  );
  const held = (n: number, boundaryId: string) =>
    memory.log({ id: `h${n}`, at: NOW.at - n * 60_000, kind: 'held', boundaryId, by: 'turned-back' });
  for (let n = 1; n <= 4; n += 1) held(n, feed.id);
  memory.log({
    id: 'c1',
    at: NOW.at - 9 * 60_000,
    kind: 'crossed',
    boundaryId: feed.id,
    passMinutes: 5,
    reason: null,
    neededNow: false,
    fromReserve: false,
  });
  held(20, mail.id);
  return memory;
}
