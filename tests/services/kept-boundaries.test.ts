import { beforeEach, describe, expect, test } from 'vitest';
import { canonical, type Kept } from '../../utils/core/kept';
import { Refused } from '../../utils/core/refused';
import { comingIn } from '../../utils/core/restore';
import { BOUNDARIES, keptBoundaries, saveDraft, wordsOf } from '../../utils/services/boundaries';
import { keepKept, readKept } from '../../utils/services/kept-records';
import { keptVault } from '../../utils/services/kept-vault';
import { unlocked } from '../../utils/services/vault';
import { draft, site } from './drafts';
import { dyingAt } from './killed';
import { memoryPorts } from './memory';

type Ports = ReturnType<typeof memoryPorts>;

const allOf = (p: Ports): Promise<Kept[]> => Array.fromAsync(keptVault(p).all());
const text = async (p: Ports) => (await allOf(p)).map((kept) => canonical(kept)).sort();

/** Brings these things in, as a copy does. */
async function bring(things: readonly Kept[], to: Ports): Promise<void> {
  const here = keptVault(to);
  for (const kept of things) {
    const { write } = comingIn(await here.read(kept.kind, kept.id, kept.at), kept);
    if (write) await here.writeAll([write]);
  }
}

async function inForce(p: Ports): Promise<string[]> {
  const vault = unlocked(await p.vault());
  const { boundaries } = await keptBoundaries(p.items);
  return (await Promise.all(boundaries.map((stored) => wordsOf(stored, vault)))).map(({ name }) => name);
}
const written = (things: readonly Kept[]) =>
  things.flatMap(({ versions }) =>
    versions.map(({ value }) => (value as { words: { name: string } }).words.name),
  );

/** The same boundary with another name, a moment later. */
async function renamed(p: Ports, name: string, laterMs: number): Promise<void> {
  const [first] = (await keptBoundaries(p.items)).boundaries;
  if (!first) throw new Error('nothing there');
  p.clock.at += laterMs;
  await saveDraft({ ...draft(p.clock.at, {}, { name }), id: first.id }, p);
}

describe('a boundary that two copies changed', () => {
  let one: Ports;
  let two: Ports;

  /** Both hold the same boundary; then each gives it a name of its own, the other's being the later one. */
  async function diverged(): Promise<void> {
    one = memoryPorts();
    two = memoryPorts();
    await saveDraft(draft(one.clock.at, {}, { name: 'at first' }), one);
    await bring(await allOf(one), two);
    await renamed(one, 'here', 1000);
    await renamed(two, 'there', 2000);
  }
  beforeEach(diverged);

  test('holds as the later one says, and the other is kept with it', async () => {
    await bring(await allOf(two), one);
    expect(await inForce(one)).toEqual(['there']);
    expect(written(await allOf(one))).toEqual(['there', 'here']);
  });

  test('an edit leaves what nobody has seen beside it', async () => {
    await bring(await allOf(two), one);
    await renamed(one, 'after', 5000);
    expect(written(await allOf(one))).toEqual(['after', 'here']);
    await bring(await allOf(one), two);
    expect(await inForce(two)).toEqual(['after']);
    expect(await text(two)).toEqual(await text(one));
  });

  test('an edit holds, also by a clock that is behind', async () => {
    await bring(await allOf(two), one);
    await renamed(one, 'after', -60_000);
    const once = await text(one);
    expect(await inForce(one)).toEqual(['after']);
    expect(await text(one)).toEqual(once);
    await bring(await allOf(one), two);
    expect(await inForce(two)).toEqual(['after']);
  });

  test('killed at any write and done again, it comes to the same, and loses neither', async () => {
    const things = await allOf(two);
    for (const isDone of [false, true]) {
      for (let at = 1; ; at += 1) {
        await diverged();
        const coming = await allOf(two);
        const dying = dyingAt(one, at, isDone);
        const died = await bring(coming, dying as Ports).then(
          () => false,
          () => true,
        );
        if (!died) break;
        await bring(coming, one);
        expect(written(await allOf(one)).sort(), `write ${at}`).toEqual(['here', 'there']);
        expect(await inForce(one)).toEqual(['there']);
        const clocks = (await allOf(one)).flatMap(({ versions }) => versions.map(({ clock }) => clock));
        expect(clocks.map((clock) => Object.values(clock).length).sort(), `write ${at}`).toEqual([1, 2]);
        await bring(await allOf(one), two);
        expect(await text(two)).toEqual(await text(one));
      }
    }
    expect(things).toHaveLength(1);
  });

  test('killed, then edited before it goes on: the edit stands', async () => {
    for (let at = 1; ; at += 1) {
      await diverged();
      const coming = await allOf(two);
      const died = await bring(coming, dyingAt(one, at, true) as Ports).then(
        () => false,
        () => true,
      );
      if (!died) break;
      await renamed(one, 'mine', 9000);
      await bring(coming, one);
      expect(await inForce(one), `write ${at}`).toEqual(['mine']);
      expect(written(await allOf(one)), `write ${at}`).toContain('mine');
    }
  });

  test('changed here between the look and the writing, nothing is lost', async () => {
    const [there] = await allOf(two);
    if (!there) throw new Error('nothing there');
    const { write } = comingIn(await keptVault(one).read(there.kind, there.id, there.at), there);
    await renamed(one, 'meanwhile', 1);
    await keptVault(one).writeAll(write ? [write] : []);
    expect(written(await allOf(one)).sort()).toContain('meanwhile');
  });
});

test('how a boundary came to be is not written over where a newer version wrote some of it', async () => {
  const one = memoryPorts();
  await saveDraft(draft(one.clock.at), one);
  const [kept] = await allOf(one);
  if (!kept) throw new Error('nothing there');
  const vault = unlocked(await one.vault());
  const later = { clock: { other: 1 }, changedAt: 1, value: { later: true } };
  await keepKept({ ...kept, versions: [...kept.versions, later] }, 1, vault, one.records);
  const refused = new Refused('newer-version');
  await expect(allOf(one)).rejects.toEqual(refused);
  await expect(bring([{ ...kept, versions: kept.versions }], one)).rejects.toEqual(refused);
  const there = await readKept({ kind: 'boundary', at: kept.at, id: kept.id }, vault, one.records);
  expect(there?.kept.versions).toEqual([...kept.versions, later]);
});

test('numbers that were written before are read, and nothing else is left behind', async () => {
  const [from, to] = [memoryPorts(), memoryPorts()];
  await saveDraft(draft(from.clock.at), from);
  const before = Object.keys(to.items.all);
  await bring(await allOf(from), to);
  expect(
    Object.keys(to.items.all)
      .filter((name) => !before.includes(name))
      .sort(),
  ).toEqual([BOUNDARIES, 'vault']);
  const kinds = (await to.records.after(null, 100)).map(({ key }) => key.kind);
  expect(new Set(kinds)).toEqual(new Set(['boundary', 'ledger']));
});

test('sites of a change that waits get numbers of this vault, too', async () => {
  const [from, to] = [memoryPorts(), memoryPorts()];
  await saveDraft(draft(to.clock.at, { sites: [site('a.example'), site('b.example')] }), to);
  const made = await saveDraft(draft(from.clock.at), from);
  const looser = draft(from.clock.at, {
    sites: [site('feed.example', { ref: made.sites[0]?.ref ?? 0 })],
    holdSeconds: 0,
  });
  await saveDraft({ ...looser, id: made.id }, from);
  await bring(await allOf(from), to);
  const { boundaries, nextRef } = await keptBoundaries(to.items);
  const brought = boundaries.find(({ id }) => id === made.id);
  const waiting = brought?.pending?.to;
  if (!waiting || waiting === 'ended') throw new Error('nothing waits');
  expect(waiting.sites.map(({ ref }) => ref)).toEqual(brought.sites.map(({ ref }) => ref));
  const refs = boundaries.flatMap(({ sites }) => sites.map(({ ref }) => ref));
  expect(new Set(refs).size).toBe(3);
  expect(Math.max(...refs)).toBeLessThan(nextRef);
});
