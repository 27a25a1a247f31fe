import { expect, test } from 'vitest';
import type { BroughtEntry } from '../../utils/core/daylio';
import type { Entry } from '../../utils/core/entry';
import { edited } from '../../utils/core/kept';
import { randomIds } from '../../utils/platform/ids';
import { bringEntries } from '../../utils/services/bring-entries';
import { memoryKept } from './memory-kept';

const entry = (text: string): Entry => ({ form: 'writing', date: '2026-01-02', text, tags: [] });
const MANY: readonly BroughtEntry[] = Array.from({ length: 600 }, (_, i) => ({
  at: i,
  entry: entry(`day ${i}`),
}));
const bring = (memory: ReturnType<typeof memoryKept>, brought = MANY) =>
  bringEntries(brought, 'this-copy', memory.store, randomIds);

test('all come in, as if they were written here', async () => {
  const memory = memoryKept();
  expect(await bring(memory)).toBe(600);
  const all = await Array.fromAsync(memory.store.all());
  expect(new Set(all.map(({ id }) => id)).size).toBe(600);
  const [first] = all;
  expect(first).toMatchObject({
    kind: 'entry',
    at: 0,
    versions: [{ clock: { 'this-copy': 1 }, changedAt: 0, value: entry('day 0') }],
  });
});

test('twice, and stopped halfway, they are there once', async () => {
  const memory = memoryKept();
  memory.diesAt = 2;
  await expect(bring(memory)).rejects.toThrow('killed');
  expect(await bring(memory)).toBe(350);
  expect(await bring(memory)).toBe(0);
  expect(await memory.store.count()).toBe(600);
});

test('the same words at another time are another entry; the same line twice is one', async () => {
  const memory = memoryKept();
  const one = { at: 1, entry: entry('tea') };
  expect(await bring(memory, [one, { ...one, at: 2 }, one])).toBe(2);
});

test('one that was changed or erased here since comes in anew: its words are not here', async () => {
  const memory = memoryKept();
  await bring(memory, MANY.slice(0, 1));
  const [kept] = await Array.fromAsync(memory.store.all());
  if (!kept) throw new Error('one');
  await memory.store.writeAll([edited(kept, entry('other words'), 'this-copy', 9)]);
  expect(await bring(memory, MANY.slice(0, 1))).toBe(1);
});
