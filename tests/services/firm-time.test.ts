import { beforeEach, describe, expect, test } from 'vitest';
import type { FirmTime } from '../../utils/core/boundary';
import { eventProblem } from '../../utils/core/log';
import { saveDraft } from '../../utils/services/boundaries';
import { anyoneAsks, pagesAsk } from '../../utils/services/desk';
import { eventsBetween } from '../../utils/services/events';
import { readPausing } from '../../utils/services/pausing';
import { reconcile } from '../../utils/services/reach';
import { settle } from '../../utils/services/settings';
import { visited } from '../../utils/services/visits';
import { draft, HOUR } from './drafts';
import { memoryPorts } from './memory';

let ports: ReturnType<typeof memoryPorts>;
const desk = () => ({ ...ports, reconcile: () => reconcile(ports) });
const at = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin').epochMilliseconds;
/** On Tuesdays; the ports' clock begins on one, at 21:00. */
const THEN: FirmTime = {
  time: { days: [2], from: '22:00', to: '23:00' },
  response: 'pause',
  untilAt: at('2026-12-22T00:00'),
};

beforeEach(() => {
  ports = memoryPorts();
});

describe('a nudge that is a pause in some hours', () => {
  beforeEach(async () => {
    const window = { kind: 'open' } as const;
    await saveDraft(draft(ports.clock.at, { response: 'nudge', window, firmTimes: [THEN] }), ports);
    await reconcile(ports);
  });
  const visit = () => visited('https://feed.example/', 'in-page', 7, ports);

  test('wakes the background for them, and asks the browser for its rule', async () => {
    expect(ports.seen.standing).toEqual([]);
    expect(ports.seen.alarmAt).toBe(at('2026-11-24T22:00'));
    ports.clock.at = at('2026-11-24T22:00');
    await reconcile(ports);
    expect(ports.seen.standing).toMatchObject([{ action: 'pause' }]);
    expect(ports.seen.alarmAt).toBe(at('2026-11-24T23:00'));
    ports.clock.at = at('2026-11-24T23:00');
    await reconcile(ports);
    expect(ports.seen.standing).toEqual([]);
    expect(ports.seen.alarmAt).toBe(at('2026-12-01T22:00'));
  });

  test('is a card before, the page during them, and a card again when they are over', async () => {
    expect(await visit()).toMatchObject({ kind: 'card', card: { response: 'nudge' } });
    ports.clock.at = at('2026-11-24T22:30');
    expect(await visit()).toEqual({ kind: 'leaving' });
    const session = { ...ports.session, askedAt: async () => null };
    const pausing = await readPausing(1, false, { ...ports, session });
    expect(pausing).toMatchObject({ kind: 'on', overview: { boundary: { response: 'pause' } } });
    ports.clock.at = at('2026-12-22T22:30');
    expect(await visit()).toMatchObject({ kind: 'card' });
  });
});

describe('making a boundary easier', () => {
  const logged = async () =>
    (await eventsBetween(0, ports.clock.at + 1, await ports.vault(), ports.records)).events;

  test('is noted, with how easy it was; making it firmer, or anything else of it, is not', async () => {
    const wish = draft(ports.clock.at, { holdSeconds: 30, window: { kind: 'open' } });
    const { id } = await saveDraft(wish, ports);
    const save = async (rules: Partial<(typeof wish)['rules']>) => {
      ports.clock.at += HOUR;
      const reply = await pagesAsk(desk()).saved({ ...wish, id, rules: { ...wish.rules, ...rules } });
      expect(reply.ok).toBe(true);
    };
    await save({ holdSeconds: 60, nudgesAgain: false });
    expect(await logged()).toEqual([]);
    await save({ holdSeconds: 20 });
    const [event, ...others] = await logged();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ kind: 'eased', boundaryId: id, from: { holdSeconds: 60 } });
    expect(eventProblem(event)).toBeNull();
  });

  test('is not noted where nothing is to be kept', async () => {
    const wish = draft(ports.clock.at, { holdSeconds: 30 });
    const { id } = await saveDraft(wish, ports);
    await settle('keepsNothing', true, ports);
    await pagesAsk(desk()).saved({ ...wish, id, rules: { ...wish.rules, holdSeconds: 0 } });
    expect(await logged()).toEqual([]);
  });

  test('is nothing that a page of somebody else can say', async () => {
    const from = { url: 'https://feed.example/', tab: { id: 7 } };
    const event = { id: 'x', at: ports.clock.at, kind: 'weighed', boundaryId: 'b' } as const;
    expect(await anyoneAsks(desk()).recorded(event, from)).toEqual({ ok: false, refusal: 'bad-request' });
  });
});
