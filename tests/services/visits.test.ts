import { beforeEach, describe, expect, test } from 'vitest';
import type { LogEvent } from '../../utils/core/log';
import { saveDraft } from '../../utils/services/boundaries';
import { anyoneAsks, pagesAsk } from '../../utils/services/desk';
import { eventsBetween } from '../../utils/services/events';
import { firstHouse, readHouse } from '../../utils/services/house';
import { reconcile } from '../../utils/services/reach';
import { settle } from '../../utils/services/settings';
import { VAULT } from '../../utils/services/vault';
import { draft, WORDS } from './drafts';
import { memoryPorts } from './memory';

const TAB = { url: 'https://feed.example/sam', tab: { id: 7 } };

describe('visits and outcomes', () => {
  let ports: ReturnType<typeof memoryPorts>;
  const desk = () => ({ ...ports, reconcile: () => reconcile(ports) });
  beforeEach(() => {
    ports = memoryPorts();
  });
  const make = (rules: Parameters<typeof draft>[1] = {}) => saveDraft(draft(ports.clock.at, rules), ports);
  const visit = (via: 'load' | 'time' = 'load', address = TAB.url) =>
    anyoneAsks(desk()).visited({ address, via }, TAB);
  const logged = async () =>
    (await eventsBetween(0, ports.clock.at + 1, await ports.vault(), ports.records)).events;
  const held = (boundaryId: string, by: 'turned-back' | 'hand' = 'turned-back'): LogEvent => ({
    id: ports.ids.newId(),
    at: ports.clock.at,
    kind: 'held',
    boundaryId,
    by,
  });
  const crossed = (boundaryId: string, passMinutes = 5): LogEvent => ({
    id: ports.ids.newId(),
    at: ports.clock.at,
    kind: 'crossed',
    boundaryId,
    passMinutes,
    reason: null,
    neededNow: false,
    fromReserve: false,
  });

  test('a pause takes the tab to the pause page, and the address waits in memory', async () => {
    const { sites } = await make();
    expect(await visit()).toEqual({ kind: 'leaving' });
    expect(ports.seen.paused).toEqual([{ tabId: 7, ref: sites[0]?.ref }]);
    expect(ports.seen.held.get(7)?.address).toBe(TAB.url);
  });

  test('a nudge is a card with the words and the count', async () => {
    const { id } = await make({ response: 'nudge' });
    await pagesAsk(desk()).logged(held(id));
    const answer = await visit();
    expect(answer).toMatchObject({
      kind: 'card',
      card: { boundaryId: id, words: WORDS, turnedBack: 1, passOver: false },
    });
  });

  test('a card brings its sentences where another language than the browser’s is chosen', async () => {
    await make({ response: 'nudge' });
    expect(await visit()).toMatchObject({ card: { speech: null } });
    await settle('language', 'de', ports);
    expect(await visit()).toMatchObject({
      card: { speech: { locale: 'de', texts: { pause_turn_back: 'turn back in de' } } },
    });
  });

  test('an address that is not the sender’s own is not answered for', async () => {
    await make();
    expect(await visit('load', 'https://elsewhere.example/')).toEqual({ kind: 'nothing', askAgainAt: null });
    expect(ports.seen.paused).toEqual([]);
  });

  test('a pass keeps quiet until its end; then a card comes in the page, not a redirect', async () => {
    const { id } = await make();
    await anyoneAsks(desk()).recorded(crossed(id), TAB);
    expect(await visit()).toEqual({ kind: 'nothing', askAgainAt: ports.clock.at + 5 * 60_000 });
    ports.clock.at += 5 * 60_000;
    expect(await visit('time')).toMatchObject({ kind: 'card', card: { passOver: true } });
    expect(await visit('load')).toEqual({ kind: 'leaving' });
  });

  test('a nudge that is not to come again stays away while one stays', async () => {
    const { id } = await make({ response: 'nudge', nudgesAgain: false });
    await anyoneAsks(desk()).recorded(crossed(id), TAB);
    ports.clock.at += 5 * 60_000;
    expect(await visit('time')).toMatchObject({ kind: 'nothing' });
    expect(await visit('load')).toMatchObject({ kind: 'card' });
  });

  test('turning back on a card is logged and takes the tab to where it says so', async () => {
    const { id, sites } = await make({ response: 'nudge' });
    const event = held(id);
    expect(await anyoneAsks(desk()).recorded(event, TAB)).toEqual({ ok: true, value: null });
    expect(await logged()).toEqual([event]);
    expect(ports.seen.paused).toEqual([{ tabId: 7, ref: sites[0]?.ref }]);
    expect(ports.seen.held.get(7)?.heldEventId).toBe(event.id);
  });

  test('the same event said twice is one', async () => {
    const { id } = await make();
    const event = held(id);
    await pagesAsk(desk()).logged(event);
    await pagesAsk(desk()).logged(event);
    expect(await logged()).toEqual([event]);
    expect(ports.seen.logGrewAt).toBe(event.at);
  });

  test('a site may not take anything back', async () => {
    const { id } = await make();
    const event = held(id);
    await pagesAsk(desk()).logged(event);
    const takenBack: LogEvent = {
      id: ports.ids.newId(),
      at: ports.clock.at,
      kind: 'taken-back',
      eventId: event.id,
    };
    expect(await anyoneAsks(desk()).recorded(takenBack, TAB)).toEqual({ ok: false, refusal: 'bad-request' });
  });

  test.each([
    null,
    'held',
    { kind: 'held', boundaryId: 'b' },
    { id: 'e', at: 1, kind: 'crossed', boundaryId: 'b', passMinutes: 999 },
  ])('what is no event is refused, whoever says it: %j', async (said) => {
    const refused = { ok: false, refusal: 'bad-request' };
    expect(await anyoneAsks(desk()).recorded(said as LogEvent, TAB)).toEqual(refused);
    expect(await pagesAsk(desk()).logged(said as LogEvent)).toEqual(refused);
    expect(await logged()).toEqual([]);
    expect(await ports.session.passes()).toEqual([]);
  });

  test('a full disk keeps nobody from going on, and a hold is not said to be saved', async () => {
    const { id } = await make();
    const full = {
      ...ports.records,
      change: () => Promise.reject(Object.assign(new Error(), { refusal: 'x' })),
    };
    const answer = await pagesAsk({ ...desk(), records: full }).logged(crossed(id));
    expect(answer.ok).toBe(false);
    expect(await visit()).toMatchObject({ kind: 'nothing' });
    expect((await pagesAsk({ ...desk(), records: full }).logged(held(id))).ok).toBe(false);
  });

  test('in a private window visits are met and nothing is logged or changed', async () => {
    const { id } = await make();
    const quiet = { ...desk(), isPrivate: true };
    expect(await anyoneAsks(quiet).visited({ address: TAB.url, via: 'load' }, TAB)).toEqual({
      kind: 'leaving',
    });
    expect(await pagesAsk(quiet).logged(held(id))).toEqual({ ok: true, value: null });
    expect(await pagesAsk(quiet).logged(held(id, 'hand'))).toEqual({ ok: false, refusal: 'private-window' });
    expect(await pagesAsk(quiet).ended({ id })).toEqual({ ok: false, refusal: 'private-window' });
    expect(await logged()).toEqual([]);
  });

  test('a window that is not over is not closed, and that is not logged either', async () => {
    const { id } = await make();
    const closing = { id, verdict: 'kept', next: null } as const;
    expect(await pagesAsk(desk()).closed(closing)).toEqual({ ok: false, refusal: 'bad-request' });
    expect(await logged()).toEqual([]);
    ports.clock.at += 48 * 3_600_000;
    const unknown = { ...closing, verdict: 'won' as 'kept' };
    expect(await pagesAsk(desk()).closed(unknown)).toEqual({ ok: false, refusal: 'bad-request' });
    expect(await pagesAsk(desk()).closed(closing)).toEqual({ ok: true, value: null });
    expect(await logged()).toMatchObject([{ kind: 'closed', verdict: 'kept' }]);
  });

  test('a vault that does not open stops no meeting: neutral words, and the pause all the same', async () => {
    await make({ response: 'nudge' });
    ports.items.all[VAULT] = {
      version: 1,
      id: 'other',
      state: 'unsealed',
      key: new Uint8Array(32).toBase64(),
    };
    expect(await visit()).toMatchObject({ kind: 'card', card: { words: { name: '' } } });
  });

  test('what can be shown at once is shown with nothing counted, and says the same of everything else', async () => {
    const { id } = await make();
    await pagesAsk(desk()).logged(held(id));
    const [early, late] = await Promise.all([firstHouse(ports), readHouse(ports)]);
    const none = { turnedBack: 0, heldByHand: 0, crossed: 0, left: 0 };
    expect(late.boundaries[0]?.tally.turnedBack).toBe(1);
    expect(early).toEqual({
      ...late,
      boundaries: late.boundaries.map((overview) => ({ ...overview, tally: none })),
    });
  });

  test('the house shows what is held, and says when storage cannot be read', async () => {
    const { id } = await make();
    await pagesAsk(desk()).logged(held(id, 'hand'));
    const house = await readHouse(ports);
    expect(house).toMatchObject({
      storage: 'fine',
      boundaries: [{ words: WORDS, tally: { heldByHand: 1 }, window: { on: true } }],
    });
    ports.items.all.boundaries = { version: 99 };
    expect(await readHouse(ports)).toMatchObject({ storage: 'newer-version', boundaries: [] });
  });
});
