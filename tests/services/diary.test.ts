import { beforeEach, describe, expect, test } from 'vitest';
import { saveDraft } from '../../utils/services/boundaries';
import { recentEvents } from '../../utils/services/events';
import { readHouse } from '../../utils/services/house';
import { record } from '../../utils/services/outcomes';
import { readPausing } from '../../utils/services/pausing';
import { reconcile } from '../../utils/services/reach';
import { SETTINGS, settle } from '../../utils/services/settings';
import { visited } from '../../utils/services/visits';
import { draft } from './drafts';
import { memoryPorts } from './memory';

const ADDRESS = 'https://feed.example/sam';

describe('while the diary is on', () => {
  let ports: ReturnType<typeof memoryPorts>;
  beforeEach(async () => {
    ports = memoryPorts();
    await saveDraft(draft(ports.clock.at), ports);
    await reconcile(ports);
  });
  const diary = async (isOn: boolean) => {
    await settle('diary', isOn, ports);
    await reconcile(ports);
  };
  const paging = () => ({
    ...ports,
    session: { ...ports.session, askedAt: () => Promise.resolve(null) },
  });

  test('the browser has nothing of a boundary: no rule, no script, no alarm; and all of it again after', async () => {
    const before = structuredClone(ports.seen);
    expect(before.standing).not.toEqual([]);
    await diary(true);
    expect(ports.seen).toMatchObject({ standing: [], passing: [], matches: [], alarmAt: null });
    await diary(false);
    expect(structuredClone(ports.seen)).toEqual(before);
  });

  test('an open pass is left alone, and nothing wakes for it', async () => {
    await ports.session.setPasses([
      { boundaryId: 'b', from: ports.clock.at, until: ports.clock.at + 60_000 },
    ]);
    await diary(true);
    expect(ports.seen).toMatchObject({ passing: [], alarmAt: null });
    expect(await ports.session.passes()).toHaveLength(1);
  });

  test('even a rest is let go at once: it is not cooled off from', async () => {
    await saveDraft(draft(ports.clock.at, { response: 'rest', window: { kind: 'open' } }), ports);
    await diary(true);
    expect(ports.seen.standing).toEqual([]);
    const house = await readHouse(ports);
    expect(house.boundaries.map(({ boundary }) => boundary.pending)).toEqual([null, null]);
  });

  test('a page open since before is answered with nothing, and met again after', async () => {
    await diary(true);
    expect(await visited(ADDRESS, 'in-page', 7, ports)).toEqual({ kind: 'nothing', askAgainAt: null });
    expect(ports.seen.paused).toEqual([]);
    await diary(false);
    expect(await visited(ADDRESS, 'in-page', 7, ports)).toEqual({ kind: 'leaving' });
  });

  test('a pause page still open steps aside', async () => {
    const ref = (await readHouse(ports)).boundaries[0]?.boundary.sites[0]?.ref ?? 0;
    expect((await readPausing(ref, false, paging())).kind).toBe('on');
    await diary(true);
    expect((await readPausing(ref, false, paging())).kind).toBe('quiet');
  });

  test('the boundaries are all there to see, and that none is met', async () => {
    await diary(true);
    expect(await readHouse(ports)).toMatchObject({ isDiary: true, boundaries: [{ window: { on: true } }] });
  });
});

describe('where nothing is to be kept', () => {
  test('what happened is answered, and not kept; a crossing opens its pass all the same', async () => {
    const ports = memoryPorts();
    const { id } = await saveDraft(draft(ports.clock.at), ports);
    await settle('keepsNothing', true, ports);
    const desk = { ...ports, reconcile: () => reconcile(ports) };
    const base = { at: ports.clock.at, boundaryId: id };
    await record({ ...base, id: ports.ids.newId(), kind: 'held', by: 'hand' }, desk);
    const crossing = { passMinutes: 5, reason: null, neededNow: false, fromReserve: false };
    await record({ ...base, ...crossing, id: ports.ids.newId(), kind: 'crossed' }, desk);
    expect(await recentEvents(ports.clock.at, ports.records)).toEqual([]);
    expect(await ports.session.passes()).toHaveLength(1);
    expect((await readHouse(ports)).keepsNothing).toBe(true);

    await settle('keepsNothing', false, ports);
    await record({ ...base, id: ports.ids.newId(), kind: 'held', by: 'hand' }, desk);
    expect(await recentEvents(ports.clock.at, ports.records)).toHaveLength(1);
  });
});

test('settings nobody can read are said, and leave what the browser has as it is', async () => {
  const ports = memoryPorts();
  await saveDraft(draft(ports.clock.at), ports);
  await reconcile(ports);
  const before = structuredClone(ports.seen);
  await ports.items.write({ [SETTINGS]: { version: 1, diary: 'perhaps' } });
  await expect(reconcile(ports)).rejects.toMatchObject({ refusal: 'storage-failed' });
  expect(structuredClone(ports.seen)).toEqual(before);
  expect((await readHouse(ports)).storage).toBe('failed');
});
