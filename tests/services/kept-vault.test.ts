import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../utils/core/entry';
import { canonical, type Kept } from '../../utils/core/kept';
import { Refused } from '../../utils/core/refused';
import { comingIn } from '../../utils/core/restore';
import { askEnd, saveDraft, standingBoundaries, wordsOf } from '../../utils/services/boundaries';
import { entriesOn } from '../../utils/services/entries';
import { append, eventsBetween } from '../../utils/services/events';
import { isKeptThing, keptVault } from '../../utils/services/kept-vault';
import { setPassphrase } from '../../utils/services/passphrase';
import { lock } from '../../utils/services/vault-session';
import { draft } from './drafts';
import { editEntry, eraseEntry, writeEntry } from './entries';
import { memoryPorts } from './memory';

type Ports = ReturnType<typeof memoryPorts>;
const entry = (text: string): Entry => ({ form: 'writing', date: '2026-11-24', text, tags: [] });

async function allOf(p: Ports): Promise<Kept[]> {
  return Array.fromAsync(keptVault(p).all());
}

/** Brings everything of one vault into another, as a copy does. */
async function carry(from: Ports, to: Ports): Promise<void> {
  const [there, here] = [keptVault(from), keptVault(to)];
  for await (const kept of there.all()) {
    expect(isKeptThing(kept)).toBe(true);
    const { write } = comingIn(
      await here.read(kept.kind, kept.id, kept.at),
      JSON.parse(JSON.stringify(kept)),
    );
    if (write) await here.writeAll([write]);
  }
}

async function names(p: Ports): Promise<string[]> {
  const vault = await p.vault();
  const standing = await standingBoundaries(p.items, p.clock.at);
  return (await Promise.all(standing.map((stored) => wordsOf(stored, vault)))).map(({ name }) => name).sort();
}

const text = async (p: Ports) => (await allOf(p)).map((kept) => canonical(kept)).sort();

describe('everything in a vault', () => {
  let one: Ports;
  let two: Ports;

  beforeEach(async () => {
    one = memoryPorts();
    two = memoryPorts();
    await saveDraft(draft(one.clock.at, {}, { name: 'Not her page' }), one);
    await append(
      { id: 'e', at: 5, kind: 'held', boundaryId: 'b', by: 'hand' },
      await one.vault(),
      one.records,
    );
    await writeEntry(entry('words'), one);
    // A vault there, too.
    await saveDraft(draft(two.clock.at, {}, { name: 'Of the other' }), two);
  });

  test('comes whole into another, and is the same there', async () => {
    await carry(one, two);
    expect(await names(two)).toEqual(['Not her page', 'Of the other']);
    const { events } = await eventsBetween(0, 10, await two.vault(), two.records);
    expect(events).toHaveLength(1);
    expect((await entriesOn('2026-11-24', '2026-11-25', two)).entries).toHaveLength(1);
    const there = await text(two);
    for (const kept of await text(one)) expect(there).toContain(kept);
  });

  test('coming again changes nothing, and in whichever direction both end alike', async () => {
    await carry(one, two);
    const before = await text(two);
    await carry(one, two);
    expect(await text(two)).toEqual(before);
    await carry(two, one);
    expect(await text(one)).toEqual(before);
    expect(await names(one)).toEqual(await names(two));
  });

  test('what was changed on both sides is on both sides afterwards, twice', async () => {
    await carry(one, two);
    const [kept] = (await entriesOn('2026-11-24', '2026-11-25', one)).entries;
    if (!kept) throw new Error('nothing there');
    one.clock.at += 1000;
    two.clock.at += 2000;
    await editEntry(kept.id, kept.at, entry('here'), one);
    await editEntry(kept.id, kept.at, entry('there'), two);
    await carry(one, two);
    await carry(two, one);
    for (const p of [one, two]) {
      const [both] = (await entriesOn('2026-11-24', '2026-11-25', p)).entries;
      expect(both?.versions.map(({ value }) => value?.text)).toEqual(['there', 'here']);
    }
    expect(await text(one)).toEqual(await text(two));
  });

  test('what is edited here between the look and the writing is not lost', async () => {
    await carry(one, two);
    const [kept] = (await entriesOn('2026-11-24', '2026-11-25', one)).entries;
    if (!kept) throw new Error('nothing there');
    await editEntry(kept.id, kept.at, entry('there'), two);
    const [there] = (await allOf(two)).filter(({ id }) => id === kept.id);
    const store = keptVault(one);
    const { write } = comingIn(await store.read('entry', kept.id, kept.at), there as Kept);
    await editEntry(kept.id, kept.at, entry('meanwhile'), one);
    await store.writeAll(write ? [write] : []);
    const [both] = (await entriesOn('2026-11-24', '2026-11-25', one)).entries;
    expect(both?.versions.map(({ value }) => value?.text).sort()).toEqual(['meanwhile', 'there']);
  });

  test('what was erased there is erased here, and a boundary that ended ends', async () => {
    await carry(one, two);
    const [kept] = (await entriesOn('2026-11-24', '2026-11-25', one)).entries;
    const [boundary] = await standingBoundaries(one.items, one.clock.at);
    if (!kept || !boundary) throw new Error('nothing there');
    await eraseEntry(kept.id, kept.at, one);
    await saveDraft({ ...draft(one.clock.at, {}, { name: 'Another name' }), id: boundary.id }, one);
    await carry(one, two);
    expect((await entriesOn('2026-11-24', '2026-11-25', two)).entries).toEqual([]);
    expect(await names(two)).toEqual(['Another name', 'Of the other']);
    one.clock.at += 72 * 3_600_000;
    await askEnd(boundary.id, one);
    two.clock.at = one.clock.at;
    await carry(one, two);
    expect(await names(two)).toEqual(['Of the other']);
  });

  test('numbers of sites are each vault’s own', async () => {
    await carry(one, two);
    const refs = (await standingBoundaries(two.items, two.clock.at)).flatMap(({ sites }) =>
      sites.map(({ ref }) => ref),
    );
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).not.toContain(0);
  });

  test('is given to nobody while the vault is locked', async () => {
    await setPassphrase('a good one', 5, one);
    await lock(one);
    await expect(allOf(one)).rejects.toEqual(new Refused('locked'));
    await expect(keptVault(one).writeAll([])).rejects.toEqual(new Refused('locked'));
  });
});

test.each(['entry', 'event'])('who reads on after the lock is given no more: %s', async (kind) => {
  const ports = memoryPorts();
  await ports.vault();
  await setPassphrase('a good one', 5, ports);
  await keptVault(ports).writeAll(
    Array.from({ length: 1200 }, (_, at): Kept => {
      const [id, event] = [`${at}`, { id: `${at}`, at, kind: 'held-unnamed' }];
      const value = kind === 'entry' ? entry('words') : event;
      return { kind, id, at, versions: [{ clock: {}, changedAt: at, value }] };
    }),
  );
  let given = 0;
  const reading = async () => {
    for await (const _ of keptVault(ports).all()) {
      given += 1;
      if (given === 10) await lock(ports);
    }
  };
  await expect(reading()).rejects.toEqual(new Refused('locked'));
  expect(given).toBeLessThanOrEqual(110);
});

test('what no vault keeps is not taken for a thing', () => {
  const thing = (kind: string, value: unknown, id = 'a'): Kept => ({
    kind,
    id,
    at: 1,
    versions: [{ clock: {}, changedAt: 1, value }],
  });
  expect(isKeptThing(thing('entry', entry('x')))).toBe(true);
  expect(isKeptThing(thing('entry', null))).toBe(true);
  expect(isKeptThing(thing('event', { id: 'a', at: 1, kind: 'held-unnamed' }))).toBe(true);
  for (const wrong of [
    thing('entry', { text: 'x' }),
    thing('event', { id: 'b', at: 1, kind: 'held-unnamed' }),
    thing('event', null),
    { ...thing('event', { id: 'a', at: 1, kind: 'held-unnamed' }), at: 2 },
    {
      ...thing('event', null),
      versions: [{ clock: { x: 1 }, changedAt: 1, value: { id: 'a', at: 1, kind: 'held-unnamed' } }],
    },
    thing('boundary', 'x'),
    thing('boundary', null),
    thing('ledger', {}),
  ]) {
    expect(isKeptThing(wrong), JSON.stringify(wrong)).toBe(false);
  }
});
