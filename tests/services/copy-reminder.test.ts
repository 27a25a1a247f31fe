import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../utils/core/entry';
import { ENTRY } from '../../utils/core/entry';
import { COPY_NOT_NOW, copyIsDue, LAST_COPY } from '../../utils/services/copy-reminder';
import { record } from '../../utils/services/outcomes';
import { setPassphrase } from '../../utils/services/passphrase';
import { settle } from '../../utils/services/settings';
import { writeThing } from '../../utils/services/things';
import { lock } from '../../utils/services/vault-session';
import { memoryPorts } from './memory';

const DAY = 86_400_000;
const WRITTEN: Entry = { form: 'writing', date: '2026-11-24', text: 'x', tags: [] };
let ports: ReturnType<typeof memoryPorts>;

beforeEach(async () => {
  ports = memoryPorts();
  await ports.vault();
});

const later = (days: number) => {
  ports.clock.at += days * DAY;
};
const write = () => writeThing(ENTRY, WRITTEN, ports);

test('where nothing is kept there is nothing to lose', async () => {
  later(400);
  expect(await copyIsDue(ports)).toBe(false);
});

test('a month after the first thing kept, until a copy is made, and a month after that if anything is new', async () => {
  await write();
  later(29);
  expect(await copyIsDue(ports)).toBe(false);
  later(1);
  expect(await copyIsDue(ports)).toBe(true);
  await ports.items.write({ [LAST_COPY]: ports.clock.at });
  later(31);
  expect(await copyIsDue(ports)).toBe(false);
  const held = { id: 'e', at: ports.clock.at, kind: 'held-unnamed' } as const;
  await record(held, { ...ports, reconcile: async () => {} });
  expect(await copyIsDue(ports)).toBe(true);
});

test('"not now", never, a locked vault and keeping nothing are all heeded', async () => {
  await write();
  later(31);
  await ports.items.write({ [COPY_NOT_NOW]: ports.clock.at });
  expect(await copyIsDue(ports)).toBe(false);
  later(30);
  expect(await copyIsDue(ports)).toBe(true);
  await settle('remindDays', null, ports);
  expect(await copyIsDue(ports)).toBe(false);
  await settle('remindDays', 90, ports);
  expect(await copyIsDue(ports)).toBe(false);
  await settle('remindDays', 30, ports);
  await settle('keepsNothing', true, ports);
  expect(await copyIsDue(ports)).toBe(false);
  await settle('keepsNothing', false, ports);
  await setPassphrase('five words nobody else says', null, ports);
  expect(await copyIsDue(ports)).toBe(true);
  await lock(ports);
  expect(await copyIsDue(ports)).toBe(false);
});
