import { beforeEach, expect, test } from 'vitest';
import type { Kept } from '../../utils/core/kept';
import { comingIn } from '../../utils/core/restore';
import { divergedActions } from '../../utils/diverged-actions';
import { askEnd, saveDraft, standingBoundaries, wordsOf } from '../../utils/services/boundaries';
import { divergedBoundaries, settleDiverged } from '../../utils/services/diverged';
import { keptVault } from '../../utils/services/kept-vault';
import { replied } from '../../utils/services/reply';
import { unlocked } from '../../utils/services/vault';
import { draft } from './drafts';
import { memoryPorts } from './memory';

type Ports = ReturnType<typeof memoryPorts>;

const MINUTE = 60_000;
let here: Ports;
let there: Ports;
let id: string;

const allOf = (ports: Ports): Promise<Kept[]> => Array.fromAsync(keptVault(ports).all());

async function bring(from: Ports, to: Ports): Promise<void> {
  const store = keptVault(to);
  for (const kept of await allOf(from)) {
    const { write } = comingIn(await store.read(kept.kind, kept.id, kept.at), kept);
    if (write) await store.writeAll([write]);
  }
}

/** Changes the boundary in one copy, a while after what was changed before. */
async function change(ports: Ports, name: string, holdSeconds: number, laterMs: number): Promise<void> {
  ports.clock.at += laterMs;
  const [first] = await standingBoundaries(ports.items, ports.clock.at);
  if (!first) throw new Error('nothing there');
  const { sites, window, lanes } = first;
  await saveDraft(
    { ...draft(ports.clock.at, { sites, window, lanes, holdSeconds }, { name }), id: first.id },
    ports,
  );
}

const actions = (ports: Ports) =>
  divergedActions(ports as never, {
    save: (wanted) => replied(() => saveDraft(wanted, ports)),
    end: (of) => replied(() => askEnd(of, ports)),
  });

async function standing(ports: Ports) {
  const vault = unlocked(await ports.vault());
  const [first] = await standingBoundaries(ports.items, ports.clock.at);
  if (!first) throw new Error('nothing stands');
  return { ...first, words: await wordsOf(first, vault) };
}

const both = async (ports: Ports) => {
  const [first] = await divergedBoundaries(ports);
  const [other] = first?.others ?? [];
  if (!first || !other) throw new Error('one version');
  return { first, other };
};

beforeEach(async () => {
  here = memoryPorts();
  there = memoryPorts();
  id = (await saveDraft(draft(here.clock.at, { holdSeconds: 30 }), here)).id;
  await bring(here, there);
  await change(here, 'looser here', 5, MINUTE);
  // Its cooling-off over, the looser one is in force where it was made.
  here.clock.at += 20 * MINUTE;
  await change(there, 'firmer there', 60, 25 * MINUTE);
  here.clock.at = there.clock.at;
  await bring(there, here);
});

test('a boundary that nobody else changed has one version, and looking writes nothing', async () => {
  const alone = memoryPorts();
  await saveDraft(draft(alone.clock.at), alone);
  expect(await divergedBoundaries(alone)).toEqual([]);
  expect(await alone.records.after(null, 10)).toEqual([]);
});

test('both are given, the one in force first', async () => {
  const { first, other } = await both(here);
  expect(first.id).toBe(id);
  expect([first.inForce.words?.name, first.inForce.boundary.holdSeconds]).toEqual(['firmer there', 60]);
  expect([other.words?.name, other.boundary.holdSeconds]).toEqual(['looser here', 5]);
  expect(other.boundary.sites).toEqual(first.inForce.boundary.sites);
});

test('keeping what is in force settles it, everywhere', async () => {
  await actions(here).keep((await both(here)).first);
  expect(await divergedBoundaries(here)).toEqual([]);
  expect((await standing(here)).words.name).toBe('firmer there');
  await bring(here, there);
  await bring(there, here);
  expect(await divergedBoundaries(here)).toEqual([]);
  expect(await divergedBoundaries(there)).toEqual([]);
});

test('taking the looser one waits for the cooling-off, as any edit does', async () => {
  const { first, other } = await both(here);
  const reply = await actions(here).take(first, other);
  expect(reply).toMatchObject({ ok: true, value: { holdSeconds: 60, pending: { to: { holdSeconds: 5 } } } });
  expect((await standing(here)).holdSeconds).toBe(60);
  expect(await divergedBoundaries(here)).toEqual([]);
  here.clock.at += 10 * MINUTE;
  expect(await standing(here)).toMatchObject({ holdSeconds: 5, words: { name: 'looser here' } });
});

test('an end in the other copy is asked for, and waits as well', async () => {
  there = memoryPorts();
  here = memoryPorts();
  await saveDraft(draft(there.clock.at), there);
  await bring(there, here);
  there.clock.at += MINUTE;
  await askEnd((await standing(there)).id, there);
  await change(here, 'goes on', 30, 2 * MINUTE);
  await bring(there, here);
  const { first, other } = await both(here);
  await actions(here).take(first, other);
  expect((await standing(here)).pending).toMatchObject({ to: 'ended' });
  expect(await divergedBoundaries(here)).toEqual([]);
});

test('where the one in force has ended, the other is set anew beside it', async () => {
  const [one, two] = [memoryPorts(), memoryPorts()];
  const made = await saveDraft(draft(one.clock.at, { coolingOffMinutes: 0 }), one);
  await bring(one, two);
  await change(two, 'goes on', 30, MINUTE);
  one.clock.at += 5 * MINUTE;
  await askEnd(made.id, one);
  two.clock.at = one.clock.at;
  await bring(one, two);
  expect(await standingBoundaries(two.items, two.clock.at)).toEqual([]);
  const { first, other } = await both(two);
  const reply = await actions(two).take(first, other);
  expect(reply.ok && reply.value.id).not.toBe(made.id);
  expect((await standing(two)).words.name).toBe('goes on');
  expect(await divergedBoundaries(two)).toEqual([]);
});

test('a version that came in after the look is not settled unseen', async () => {
  const { first } = await both(here);
  const third = memoryPorts(here.clock.at);
  await bring(here, third);
  await change(third, 'a third', 40, MINUTE);
  here.clock.at = third.clock.at + MINUTE;
  await change(here, 'here again', 50, 0);
  await bring(third, here);
  await settleDiverged(first, here);
  const { first: now } = await both(here);
  expect(now.others.map(({ words }) => words?.name)).toContain('a third');
});
