import { beforeEach, describe, expect, test } from 'vitest';
import { merged } from '../../utils/core/kept';
import type { Kind } from '../../utils/core/kind';
import { Refused } from '../../utils/core/refused';
import { isObject, isText } from '../../utils/core/shape';
import { keepKept } from '../../utils/services/kept-records';
import {
  editThing,
  eraseThing,
  putThing,
  readThing,
  thingsBetween,
  writeThing,
} from '../../utils/services/things';
import { unlocked } from '../../utils/services/vault';
import { memoryPorts } from './memory';

const LEAF: Kind<string> = { name: 'leaf', is: isText };
const OTHER: Kind<string> = { name: 'other', is: isText };

describe('things of a kind', () => {
  let p: ReturnType<typeof memoryPorts>;
  beforeEach(() => {
    p = memoryPorts();
  });

  const values = async (kind = LEAF, ...span: [number?, number?]) =>
    (await thingsBetween(kind, p, ...span)).things.map(({ versions }) => versions[0]?.value);

  test('are read newest first, by their own time, and apart from other kinds', async () => {
    await writeThing(LEAF, 'now', p);
    await writeThing(LEAF, 'earlier', p, p.clock.at - 1000);
    await writeThing(OTHER, 'elsewhere', p);
    expect(await values()).toEqual(['now', 'earlier']);
    expect(await values(LEAF, p.clock.at - 1000, p.clock.at)).toEqual(['earlier']);
    // When it was written is another matter, and inside the seal.
    const { things } = await thingsBetween(LEAF, p);
    expect(things.map(({ versions }) => versions[0]?.changedAt)).toEqual([p.clock.at, p.clock.at]);
  });

  test('are edited and erased in their place', async () => {
    const { id, at } = await writeThing(LEAF, 'one', p);
    await editThing(LEAF, id, at, 'two', p);
    expect(await values()).toEqual(['two']);
    await eraseThing(LEAF, id, at, p);
    expect(await values()).toEqual([]);
    expect(await readThing(LEAF, id, at, p)).toBe(null);
    await expect(editThing(LEAF, 'nobody', at, 'x', p)).rejects.toEqual(new Refused('not-found'));
  });

  test('whose id is known beforehand are one thing, however often they are put', async () => {
    await putThing(LEAF, 'the-one', 'first', p);
    p.clock.at += 60_000;
    await putThing(LEAF, 'the-one', 'second', p);
    expect(await values()).toEqual(['second']);
    expect((await readThing(LEAF, 'the-one', 0, p))?.versions).toHaveLength(1);
  });

  test('of another shape are not kept, and not shown', async () => {
    const NUMBER = { name: 'leaf', is: Number.isFinite } as Kind<number>;
    await expect(writeThing(LEAF, 7 as unknown as string, p)).rejects.toEqual(new Refused('bad-request'));
    await writeThing(NUMBER, 7, p);
    expect(await values()).toEqual([]);
  });

  test('of a shape that a newer version wrote are not written over, nor erased unseen', async () => {
    const LATER = { name: 'leaf', is: isObject } as Kind<object>;
    const refused = new Refused('newer-version');
    await putThing(LATER, 'the-one', { later: 1 }, p);
    const { id, at } = await writeThing(LATER, { later: 2 }, p);
    await expect(putThing(LEAF, 'the-one', 'mine', p)).rejects.toEqual(refused);
    await expect(editThing(LEAF, id, at, 'mine', p)).rejects.toEqual(refused);
    await expect(eraseThing(LEAF, id, at, p)).rejects.toEqual(refused);
    const { things } = await thingsBetween(LATER, p);
    expect(things.map(({ versions }) => versions.map(({ value }) => value))).toEqual([
      [{ later: 2 }],
      [{ later: 1 }],
    ]);
  });

  test('of which another copy wrote one version in a newer shape keep both', async () => {
    const EITHER: Kind<unknown> = { name: 'leaf', is: (value): value is unknown => value !== undefined };
    const here = await putThing<unknown>(EITHER, 'the-one', 'here', p);
    const there = { ...here, versions: [{ clock: { other: 1 }, changedAt: 1, value: { later: 1 } }] };
    const vault = unlocked(await p.vault());
    await keepKept(merged(here, there), 1, vault, p.records);
    await expect(putThing(LEAF, 'the-one', 'mine', p)).rejects.toEqual(new Refused('newer-version'));
    const kept = await readThing(EITHER, 'the-one', 0, p);
    expect(kept?.versions.map(({ value }) => value)).toEqual(['here', { later: 1 }]);
  });
});
