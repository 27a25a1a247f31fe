import { expect, test } from 'vitest';
import type { Storage } from 'webextension-polyfill';
import { Refused } from '../../utils/core/refused';
import { itemsIn } from '../../utils/platform/items';

/** An area as browsers have it, with what it was asked for laid open. */
function area(values: Record<string, unknown>, fault?: Error) {
  const asked: string[][] = [];
  const get = async (names: string[]) => {
    asked.push(names);
    if (fault) throw fault;
    return Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
  };
  const set = async (more: Record<string, unknown>) => {
    if (fault) throw fault;
    Object.assign(values, more);
  };
  return { asked, items: itemsIn({ get, set } as unknown as Storage.StorageArea) };
}

test('what is asked for at the same moment is one question, and everybody gets their own answer', async () => {
  const { asked, items } = area({ a: 1, b: 2, c: 3 });
  const [one, two, none] = await Promise.all([
    items.read(['a', 'b']),
    items.read(['b', 'c']),
    items.read(['x']),
  ]);
  expect([one, two, none]).toEqual([{ a: 1, b: 2 }, { b: 2, c: 3 }, {}]);
  expect(asked).toEqual([['a', 'b', 'c', 'x']]);
});

test('what is asked for later is asked anew, and sees what was written between', async () => {
  const { asked, items } = area({ a: 1 });
  await items.read(['a']);
  await items.write({ a: 2 });
  expect(await items.read(['a'])).toEqual({ a: 2 });
  expect(asked).toHaveLength(2);
});

test.each([
  ['QUOTA_BYTES quota exceeded', 'storage-full'],
  ['IO error: no space left on device', 'storage-full'],
  ['Corruption', 'storage-failed'],
] as const)('"%s" is refused as %s, reading and writing', async (text, refusal) => {
  const { items } = area({}, new Error(text));
  await expect(items.write({ a: 1 })).rejects.toEqual(new Refused(refusal));
  await expect(Promise.all([items.read(['a']), items.read(['b'])])).rejects.toEqual(new Refused(refusal));
});
