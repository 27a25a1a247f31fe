import { describe, expect, test } from 'vitest';
import { Refused } from '../../utils/core/refused';
import { saveDraft } from '../../utils/services/boundaries';
import { pagesAsk } from '../../utils/services/desk';
import { keepDraft } from '../../utils/services/drafts';
import { eraseAll, goOnErasing } from '../../utils/services/erase';
import { guardedRecords } from '../../utils/services/guarded-records';
import { readHouse } from '../../utils/services/house';
import { endMending, letGo, mendingRecords } from '../../utils/services/mending';
import { record } from '../../utils/services/outcomes';
import { setPassphrase } from '../../utils/services/passphrase';
import { reconcile } from '../../utils/services/reach';
import { SENTINEL, sentinelOf } from '../../utils/services/sentinel';
import { lock } from '../../utils/services/vault-session';
import { draft } from './drafts';
import { writeEntry } from './entries';
import { dyingAt } from './killed';
import { memoryPorts } from './memory';

const ENTRY = { form: 'writing', date: '2026-11-24', text: 'words', tags: [] } as const;

/** A place as the shipped pages have it: with the sentinel over its records. */
function begun(isPrivate = false) {
  const bare = memoryPorts();
  const records = guardedRecords(bare.records, { items: bare.items, isPrivate });
  const ports = Object.assign(bare, { bareRecords: bare.records, records, isPrivate });
  return Object.assign(ports, { reconcile: () => reconcile(ports) });
}

type Place = ReturnType<typeof begun>;
const stateOf = async (p: Place) => (await readHouse(p)).storage;

/** As when the browser has made room, or somebody has deleted the folder: the records are gone, and nothing else. */
const vanish = (p: Place) => p.bareRecords.clear();

describe('the sentinel', () => {
  test('comes after the first record that stays, and names the vault', async () => {
    const p = begun();
    await saveDraft(draft(p.clock.at), p);
    expect(p.items.all).not.toHaveProperty(SENTINEL);
    await writeEntry(ENTRY, p);
    expect(sentinelOf(p.items.all[SENTINEL])).toEqual({
      version: 1,
      vaultId: (await p.vault()).id,
      isMending: false,
    });
  });

  test('does not come with a draft, which may be gone tomorrow', async () => {
    const p = begun();
    await keepDraft('a form', { savedAt: 1, value: 'begun' }, await p.vault(), p.records);
    expect(await p.bareRecords.count()).toBe(1);
    expect(p.items.all).not.toHaveProperty(SENTINEL);
  });

  test('comes with what is held while the vault is locked, and not with what is begun then', async () => {
    const p = begun();
    await p.vault();
    await setPassphrase('a good one', 15, p);
    await lock(p);
    await keepDraft('a form', { savedAt: 1, value: 'begun' }, await p.vault(), p.records);
    expect(p.items.all).not.toHaveProperty(SENTINEL);
    await record({ id: 'e', at: p.clock.at, kind: 'held-unnamed' }, p);
    expect(p.items.all).toHaveProperty(SENTINEL);
  });

  test('is written by nobody in a private window, which has records of its own', async () => {
    const p = begun(true);
    await p.records.change({
      put: [{ key: { kind: 'event', at: 1, id: 'a' }, schema: 1, revision: 1, sealed: new Uint8Array(1) }],
    });
    expect(p.items.all).toEqual({});
  });

  test('that cannot be written takes nothing back of what was committed; the next record brings it', async () => {
    const p = begun();
    await p.vault();
    const full = { ...p.items, write: () => Promise.reject(new Refused('storage-full')) };
    const records = guardedRecords(p.bareRecords, { items: full, isPrivate: false });
    await writeEntry(ENTRY, { ...p, records });
    expect(p.items.all).not.toHaveProperty(SENTINEL);
    await writeEntry(ENTRY, p);
    expect(p.items.all).toHaveProperty(SENTINEL);
  });

  test('killed at any write of a first entry, it never says that something is lost', async () => {
    for (let write = 1, isOver = false; !isOver; write += 1) {
      for (const isDone of [false, true]) {
        const bare = begun();
        const dying = dyingAt({ ...bare, records: bare.bareRecords }, write, isDone);
        const records = guardedRecords(dying.records, { items: dying.items, isPrivate: false });
        await bare.vault();
        await writeEntry(ENTRY, { ...dying, records }).catch(() => undefined);
        isOver = dying.writes() < write;
        expect(await stateOf(bare)).toBe('fine');
        await writeEntry(ENTRY, bare);
        expect(await stateOf(bare)).toBe('fine');
      }
    }
  });

  test('killed at any write of an erasing, nothing of what goes is called lost, then or after', async () => {
    for (let write = 1, isOver = false; !isOver; write += 1) {
      for (const isDone of [false, true]) {
        const p = begun();
        await saveDraft(draft(p.clock.at), p);
        await writeEntry(ENTRY, p);
        const dying = dyingAt(p, write, isDone);
        await eraseAll(dying).catch(() => undefined);
        isOver = dying.writes() < write;
        expect(await stateOf(p)).toBe('fine');
        await goOnErasing(p);
        expect(await stateOf(p)).toBe('fine');
      }
    }
  });
});

/** A place with a boundary and words in it. */
async function lived(): Promise<Place> {
  const p = begun();
  await saveDraft(draft(p.clock.at), p);
  await writeEntry(ENTRY, p);
  await record({ id: 'e', at: p.clock.at, kind: 'held', boundaryId: 'b', by: 'hand' }, p);
  return p;
}

describe('records that have vanished', () => {
  test('are missed: this is no empty Holdfast', async () => {
    const p = await lived();
    expect(await stateOf(p)).toBe('fine');
    await vanish(p);
    expect(await readHouse(p)).toMatchObject({ storage: 'records-lost', boundaries: [], vault: 'unsealed' });
  });

  test('are missed, too, by who has a passphrase and has not given it', async () => {
    const p = await lived();
    await setPassphrase('a good one', 15, p);
    await lock(p);
    await vanish(p);
    expect(await readHouse(p)).toMatchObject({ storage: 'records-lost', vault: 'locked' });
  });

  test('are not missed in a private window', async () => {
    const p = await lived();
    await vanish(p);
    expect(await stateOf(Object.assign(p, { isPrivate: true }))).toBe('fine');
  });

  test('nothing new is put in their place, by anybody', async () => {
    const p = await lived();
    await vanish(p);
    const before = structuredClone(p.items.all);
    await expect(writeEntry(ENTRY, p)).rejects.toEqual(new Refused('records-lost'));
    const held = { id: 'f', at: p.clock.at, kind: 'held', boundaryId: 'b', by: 'hand' } as const;
    await expect(record(held, p)).rejects.toEqual(new Refused('records-lost'));
    const desk = pagesAsk(p);
    const refused = { ok: false, refusal: 'records-lost' };
    expect(await desk.saved(draft(p.clock.at))).toEqual(refused);
    expect(await desk.ended({ id: 'b' })).toEqual(refused);
    expect(await desk.keptAfterAll({ id: 'b' })).toEqual(refused);
    expect(await desk.closed({ id: 'b', verdict: 'kept', next: null })).toEqual(refused);
    expect(p.items.all).toEqual(before);
    expect(await p.bareRecords.count()).toBe(0);
  });

  test('keep nobody from going on at a boundary: the pass is open before anything is logged', async () => {
    const p = await lived();
    await vanish(p);
    const how = { passMinutes: 5, reason: null, neededNow: true, fromReserve: false };
    const crossed = { id: 'c', at: p.clock.at, kind: 'crossed', boundaryId: 'b', ...how } as const;
    await expect(record(crossed, p)).rejects.toEqual(new Refused('records-lost'));
    expect(await p.session.passes()).toMatchObject([{ boundaryId: 'b' }]);
  });

  test('can be let go: boundaries and the key stay, and one can write again', async () => {
    const p = await lived();
    await vanish(p);
    await letGo(p.items);
    expect(await readHouse(p)).toMatchObject({ storage: 'fine', boundaries: [{}] });
    await writeEntry(ENTRY, p);
    expect(p.items.all).toHaveProperty(SENTINEL);
  });

  test('count as missing until what takes their place is all there, also over the end of the browser', async () => {
    const p = await lived();
    await vanish(p);
    await writeEntry(ENTRY, { ...p, records: mendingRecords(p.bareRecords, p.items) });
    expect(await stateOf(p)).toBe('records-lost');
    await expect(writeEntry(ENTRY, p)).rejects.toEqual(new Refused('records-lost'));
    await endMending(p);
    expect(await stateOf(p)).toBe('fine');
    await writeEntry(ENTRY, p);
  });

  test('killed at any write of mending: lost or whole, and never an empty Holdfast', async () => {
    for (let write = 1, isOver = false; !isOver; write += 1) {
      for (const isDone of [false, true]) {
        const p = await lived();
        await vanish(p);
        const dying = dyingAt({ ...p, records: p.bareRecords }, write, isDone);
        const records = mendingRecords(dying.records, dying.items);
        await writeEntry(ENTRY, { ...dying, records })
          .then(() => endMending(dying))
          .catch(() => undefined);
        isOver = dying.writes() < write;
        const isWhole = !sentinelOf(p.items.all[SENTINEL])?.isMending && (await p.bareRecords.count()) > 0;
        expect(await stateOf(p)).toBe(isWhole ? 'fine' : 'records-lost');
      }
    }
  });
});

describe('a vault that has vanished', () => {
  test.each([
    ['with boundaries and records', []],
    ['with records alone', ['boundaries', SENTINEL]],
    ['with its sentinel alone', ['boundaries']],
  ])('%s beside it is missed, and not made anew', async (_, others) => {
    const p = await lived();
    await p.items.remove(['vault', ...others]);
    if (others.length === 1) await vanish(p);
    const before = structuredClone(p.items.all);
    expect(await stateOf(p)).toBe('vault-lost');
    await expect(p.vault()).rejects.toEqual(new Refused('vault-lost'));
    expect(await pagesAsk(p).saved(draft(p.clock.at))).toEqual({ ok: false, refusal: 'vault-lost' });
    expect(p.items.all).toEqual(before);
  });

  test('is begun anew only by erasing, and then it works', async () => {
    const p = await lived();
    await p.items.remove(['vault']);
    await eraseAll(p);
    expect(await stateOf(p)).toBe('fine');
    await writeEntry(ENTRY, p);
    expect(await stateOf(p)).toBe('fine');
  });
});

describe('a sentinel that cannot be read', () => {
  test.each([
    ['of a later version', { version: 2 }, 'newer-version', 'newer-version'],
    ['that is damaged', { version: 1 }, 'failed', 'storage-failed'],
  ] as const)('%s stops the writing, and stays as it is', async (_, stored, storage, refusal) => {
    const p = await lived();
    await p.items.write({ [SENTINEL]: stored });
    expect(await stateOf(p)).toBe(storage);
    await expect(writeEntry(ENTRY, p)).rejects.toEqual(new Refused(refusal));
    expect(p.items.all[SENTINEL]).toEqual(stored);
  });
});

describe('a database that does not open', () => {
  test.each([
    ['at all', 'storage-failed', 'failed'],
    ['because a later version wrote it', 'newer-version', 'newer-version'],
  ] as const)('%s is said, also where there is no boundary yet', async (_, refusal, storage) => {
    const p = begun();
    const refuses = () => Promise.reject(new Refused(refusal));
    const broken = { ...p.bareRecords, range: refuses, after: refuses };
    expect((await readHouse({ ...p, records: broken })).storage).toBe(storage);
  });

  test('is removed as a whole where everything is erased', async () => {
    const p = await lived();
    const broken = { ...p.records, clear: () => Promise.reject(new Refused('newer-version')) };
    let discarded = 0;
    const discard = async () => {
      discarded += 1;
    };
    await eraseAll({ ...p, records: broken, discard });
    expect(discarded).toBe(1);
    expect(p.items.all).toEqual({});
  });
});
