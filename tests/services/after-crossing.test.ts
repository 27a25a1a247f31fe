import { beforeEach, expect, test } from 'vitest';
import type { Feeling, LogEvent } from '../../utils/core/log';
import { saveDraft } from '../../utils/services/boundaries';
import { outcomesOf } from '../../utils/services/card';
import { anyoneAsks, pagesAsk } from '../../utils/services/desk';
import { readHouse } from '../../utils/services/house';
import { setPassphrase } from '../../utils/services/passphrase';
import { readPausing } from '../../utils/services/pausing';
import { reconcile } from '../../utils/services/reach';
import { lock } from '../../utils/services/vault-session';
import { draft } from './drafts';
import { memoryPorts } from './memory';

const MINUTE = 60_000;
const FROM = { url: 'https://feed.example/', tab: { id: 7 } };

let ports: ReturnType<typeof memoryPorts>;
let id: string;
let ref: number;
let count = 0;

const desk = () => ({ ...ports, reconcile: () => reconcile(ports) });
const say = (event: LogEvent) => pagesAsk(desk()).logged(event);

async function cross(minutesAgo: number): Promise<string> {
  count += 1;
  const at = ports.clock.at - minutesAgo * MINUTE;
  const more = { passMinutes: 1, reason: null, neededNow: false, fromReserve: false };
  await say({ id: `c${count}`, at, kind: 'crossed', boundaryId: id, ...more });
  return `c${count}`;
}
const felt = (eventId: string, feeling: Feeling | null): LogEvent => {
  count += 1;
  return { id: `f${count}`, at: ports.clock.at, kind: 'felt', eventId, feeling };
};

const pausing = () =>
  readPausing(ref, true, { ...ports, session: { ...ports.session, askedAt: async () => null } });
const onPause = async () => {
  const read = await pausing();
  if (read.kind !== 'on') throw new Error(read.kind);
  return read;
};
const inHouse = async () => (await readHouse(ports)).boundaries[0]?.crossing ?? null;
const onCard = async () => {
  const answer = await anyoneAsks(desk()).visited({ address: FROM.url, via: 'load' }, FROM);
  if (answer.kind !== 'card') throw new Error(answer.kind);
  return answer.card;
};

beforeEach(async () => {
  ports = memoryPorts();
  // A window that has begun a minute ago: crossings before it are asked about all the same.
  const from = ports.clock.at - MINUTE;
  const made = await saveDraft(
    draft(from, { response: 'nudge', window: { kind: 'until', from, wall: '2026-12-24T12:00' } }),
    ports,
  );
  id = made.id;
  ref = made.sites[0]?.ref ?? 0;
});

test('popup, pause page and card all know of a crossing; the card is told only when it is time', async () => {
  const eventId = await cross(9);
  expect(await inHouse()).toMatchObject({ eventId });
  expect((await onPause()).overview.crossing).toMatchObject({ eventId });
  expect((await onCard()).asksAbout).toBeNull();
  ports.clock.at += MINUTE;
  expect((await onCard()).asksAbout).toBe(eventId);
});

test('answered on the card, it is asked nowhere any more', async () => {
  const eventId = await cross(20);
  const card = await onCard();
  const outcomes = outcomesOf(card, {
    newId: ports.ids.newId,
    now: () => ports.clock.at,
    hideCard: () => {},
    askAgainAt: () => {},
    tell: (event) => anyoneAsks(desk()).recorded(event, FROM),
  });
  expect(await outcomes.felt(eventId, 'lighter')).toEqual({ ok: true, value: null });
  expect(await inHouse()).toBeNull();
  expect((await onPause()).overview.crossing).toBeNull();
  expect((await onCard()).asksAbout).toBeNull();
  expect(ports.seen.paused).toEqual([]);
});

test('their own numbers reach pause page and card, also from before the running window', async () => {
  for (let i = 0; i < 5; i += 1) await say(felt(await cross(2 * 24 * 60 + i), i === 0 ? 'same' : 'lower'));
  expect((await onPause()).leftLower).toEqual({ lower: 4, of: 5 });
  expect((await onCard()).leftLower).toEqual({ lower: 4, of: 5 });
});

test('locked, nothing of it is known, asked or quoted; an answer still counts once it is open', async () => {
  const eventId = await cross(20);
  await setPassphrase('five words nobody else says', 15, ports);
  await lock(ports);
  expect(await inHouse()).toBeNull();
  const { overview, leftLower } = await onPause();
  expect([overview.crossing, leftLower]).toEqual([null, null]);
  expect(await onCard()).toMatchObject({ asksAbout: null, leftLower: null });
  expect(await say(felt(eventId, 'lower'))).toEqual({ ok: true, value: null });
});

test('a page cannot say how a window went, or take an event back', async () => {
  for (const event of [
    { id: 'x', at: ports.clock.at, kind: 'closed', boundaryId: id, verdict: 'kept' },
    { id: 'y', at: ports.clock.at, kind: 'taken-back', eventId: 'c1' },
    { id: 'z', at: ports.clock.at, kind: 'held-unnamed' },
  ] as const) {
    expect(await anyoneAsks(desk()).recorded(event, FROM)).toEqual({ ok: false, refusal: 'bad-request' });
  }
});
