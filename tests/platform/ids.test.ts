import { expect, test } from 'vitest';
import { randomIds } from '../../utils/platform/ids';

test('ids are UUIDs of version 4, and no two are alike', () => {
  const ids = Array.from({ length: 1000 }, () => randomIds.newId());
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test('they do without what only secure contexts have', () => {
  const { randomUUID } = crypto;
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  expect(randomIds.newId()).toHaveLength(36);
  Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
});
