import { beforeEach, describe, expect, test } from 'vitest';
import {
  askEnd,
  BOUNDARIES,
  keptBoundaries,
  saveDraft,
  standingBoundaries,
} from '../../utils/services/boundaries';
import { pagesAsk } from '../../utils/services/desk';
import { readHouse } from '../../utils/services/house';
import { removePassphrase, setPassphrase, unlock } from '../../utils/services/passphrase';
import { readPausing } from '../../utils/services/pausing';
import { reconcile } from '../../utils/services/reach';
import { sealAnew } from '../../utils/services/reseal';
import { lock } from '../../utils/services/vault-session';
import { keepSitesInVault, sitesInVault, VEIL } from '../../utils/services/veil';
import { visited } from '../../utils/services/visits';
import { draft, HOUR, site } from './drafts';
import { memoryPorts } from './memory';

const RIGHT = { passphrase: 'five words nobody else says' };
type Ports = ReturnType<typeof memoryPorts>;

let p: Ports;
beforeEach(async () => {
  p = memoryPorts();
  await saveDraft(draft(p.clock.at, { lanes: [{ ...site('feed.example', { path: ['help'] }) }] }), p);
  await setPassphrase(RIGHT.passphrase, null, p);
  await sealAnew(p);
});

const onDisk = () => JSON.stringify(p.bareItems.all);
const hosts = async () =>
  (await standingBoundaries(p.items, p.clock.at)).flatMap(({ sites }) => sites.map(({ host }) => host));

describe('sites in the vault only', () => {
  test('leave the disk in one write, and are read as before while it is open', async () => {
    expect(onDisk()).toContain('feed.example');
    const before = await keptBoundaries(p.items);
    await keepSitesInVault(true, p);
    expect(onDisk()).not.toContain('feed.example');
    expect(await keptBoundaries(p.items)).toEqual(before);
    expect(await sitesInVault(p.items)).toEqual({ isOn: true, changedAt: p.clock.at });
  });

  test('what is made, changed and asked for meanwhile leaves none there either', async () => {
    await keepSitesInVault(true, p);
    const made = await saveDraft(draft(p.clock.at, { sites: [site('news.example')] }), p);
    p.clock.at += HOUR;
    // Looser: waits, with the sites it leads to.
    const { rules, words } = draft(p.clock.at, { sites: [site('other.example')], coolingOffMinutes: 10 });
    await saveDraft({ id: made.id, rules, words }, p);
    await askEnd(made.id, p);
    for (const host of ['feed', 'news', 'other']) expect(onDisk()).not.toContain(`${host}.example`);
    expect(await hosts()).toEqual(expect.arrayContaining(['news.example', 'feed.example']));
  });

  test('locked, no boundary meets anything, nothing is asked of the browser, and nothing is lost', async () => {
    await keepSitesInVault(true, p);
    await reconcile(p);
    expect(p.seen.standing).toEqual([]);
    expect(p.seen.passing.length).toBeGreaterThan(0);
    expect(p.seen.matches.length).toBeGreaterThan(0);
    expect(p.seen.outlives).toBe(false);
    const [ref] = (await standingBoundaries(p.items, p.clock.at)).flatMap(({ sites }) =>
      sites.map((s) => s.ref),
    );

    await lock(p);
    await reconcile(p);
    expect([p.seen.standing, p.seen.passing, p.seen.matches]).toEqual([[], [], []]);
    expect(await visited('https://feed.example/', 'load', 1, p)).toEqual({
      kind: 'nothing',
      askAgainAt: null,
    });
    const asked = { ...p, session: { ...p.session, askedAt: async () => null } };
    expect(await readPausing(ref ?? 0, false, asked)).toMatchObject({ kind: 'resting' });
    const house = await readHouse(p);
    expect(house).toMatchObject({ storage: 'fine', vault: 'locked', sitesInVault: { isOn: true } });
    await expect(askEnd(house.boundaries[0]?.boundary.id ?? '', p)).rejects.toThrow('locked');

    await unlock(RIGHT, null, p);
    expect(await hosts()).toEqual(['feed.example']);
    await reconcile(p);
    expect(p.seen.passing.length).toBeGreaterThan(0);
  });

  test('boundaries that were read while it was locked are not written, even if it is opened meanwhile', async () => {
    await keepSitesInVault(true, p);
    await lock(p);
    const read = await keptBoundaries(p.items);
    expect(read.boundaries.flatMap(({ sites }) => sites)).toEqual([]);
    await unlock(RIGHT, null, p);
    await expect(p.items.write({ [BOUNDARIES]: read })).rejects.toThrow('locked');
    expect(await hosts()).toEqual(['feed.example']);
  });

  test('that do not open, or are of other boundaries, are said to be in trouble and not written over', async () => {
    await keepSitesInVault(true, p);
    const early = structuredClone(p.bareItems.all[VEIL]);
    await saveDraft(draft(p.clock.at, { sites: [site('news.example')] }), p);
    await p.bareItems.write({ [VEIL]: early });
    const replayed = onDisk();
    expect(await readHouse(p)).toMatchObject({ storage: 'failed', boundaries: [] });
    await expect(saveDraft(draft(p.clock.at), p)).rejects.toThrow('storage-failed');
    expect(onDisk()).toBe(replayed);
    await p.bareItems.write({ [VEIL]: { version: 2 } });
    expect(await readHouse(p)).toMatchObject({ storage: 'newer-version' });
  });

  test('lie beside the vault again when it is taken back, and with a passphrase removed are read all the same', async () => {
    await keepSitesInVault(true, p);
    await removePassphrase(RIGHT, p);
    expect(await hosts()).toEqual(['feed.example']);
    await keepSitesInVault(false, p);
    expect(onDisk()).toContain('feed.example');
    expect(await hosts()).toEqual(['feed.example']);
    await reconcile(p);
    expect(p.seen.standing.length).toBeGreaterThan(0);
    expect(p.seen.outlives).toBe(true);
  });

  test('refuse a vault without a passphrase, or locked', async () => {
    const open = memoryPorts();
    await saveDraft(draft(open.clock.at), open);
    await expect(keepSitesInVault(true, open)).rejects.toThrow('bad-request');
    await lock(p);
    await expect(keepSitesInVault(true, p)).rejects.toThrow('locked');
    await expect(keepSitesInVault(false, p)).rejects.toThrow('locked');
  });

  test('asked for by a page: in force before the answer, and single permissions given back', async () => {
    const desk = pagesAsk({ ...p, reconcile: () => reconcile(p), session: { ...p.session } as never });
    expect(await desk.sitesKeptInVault({ isWanted: true })).toEqual({ ok: true, value: null });
    expect(p.seen.gaveBackNamed).toBe(true);
    expect(p.seen.standing).toEqual([]);
  });

  test('stay where they are when a passphrase is changed for a new data key', async () => {
    await keepSitesInVault(true, p);
    await removePassphrase(RIGHT, p);
    await setPassphrase('another five words', null, p);
    await sealAnew(p);
    expect(onDisk()).not.toContain('feed.example');
    expect(await hosts()).toEqual(['feed.example']);
  });
});
