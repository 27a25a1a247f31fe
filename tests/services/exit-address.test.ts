import { expect, test } from 'vitest';
import { chooseExit, chosenExit, exitNow } from '../../utils/services/exit-address';
import type { Items } from '../../utils/services/ports';

const clock = { now: () => ({ at: Date.UTC(2026, 10, 24), zone: 'Europe/Berlin' }) };

function itemsOf(values: Record<string, unknown> = {}): Items {
  const kept = new Map(Object.entries(values));
  return {
    read: async (names) => Object.fromEntries(names.filter((n) => kept.has(n)).map((n) => [n, kept.get(n)])),
    write: async (more) => {
      for (const [name, value] of Object.entries(more)) kept.set(name, value);
    },
    remove: async (names) => {
      for (const name of names) kept.delete(name);
    },
  };
}

test('nothing chosen leads to our own page', async () => {
  expect(await chosenExit({ items: itemsOf() })).toBe('');
  expect(await exitNow({ items: itemsOf(), clock })).toBeNull();
});

test('what was chosen is where it leads, until it is taken back', async () => {
  const items = itemsOf();
  await chooseExit('https://weather.example/', { items });
  expect(await chosenExit({ items })).toBe('https://weather.example/');
  expect(await exitNow({ items, clock })).toBe('https://weather.example/');
  await chooseExit(null, { items });
  expect(await exitNow({ items, clock })).toBeNull();
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a page of an extension', 'chrome-extension://abc/options.html'],
  ['no text', { href: 'https://weather.example/' }],
])('%s in the place of an address leads to our own page', async (_, exitAddress) => {
  expect(await exitNow({ items: itemsOf({ exitAddress }), clock })).toBeNull();
});

test('storage that does not answer, or has what nobody can read, leads to our own page', async () => {
  const broken: Items = { ...itemsOf(), read: () => Promise.reject(new Error('disk')) };
  expect(await exitNow({ items: broken, clock })).toBeNull();
  const items = itemsOf({ exitAddress: 'https://weather.example/', boundaries: { version: 99 } });
  expect(await exitNow({ items, clock })).toBeNull();
});
