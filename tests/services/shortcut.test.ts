import { beforeEach, expect, test } from 'vitest';
import type { HeldByKey } from '../../utils/core/log';
import { saveDraft } from '../../utils/services/boundaries';
import { eventsBetween } from '../../utils/services/events';
import { INBOX } from '../../utils/services/inbox';
import { setPassphrase } from '../../utils/services/passphrase';
import { settle } from '../../utils/services/settings';
import { heldByKey } from '../../utils/services/shortcut';
import { lock } from '../../utils/services/vault-session';
import { draft } from './drafts';
import { memoryPorts } from './memory';

let ports: ReturnType<typeof memoryPorts>;
let noted: HeldByKey[];
let opened: number;
let opens: boolean;

beforeEach(async () => {
  ports = memoryPorts();
  await ports.vault();
  noted = [];
  opened = 0;
  opens = true;
});

const press = (more: object = {}) =>
  heldByKey({
    ...ports,
    reconcile: async () => {},
    noteHeld: async (held) => void noted.push(held),
    openPopup: async () => {
      opened += 1;
      return opens;
    },
    ...more,
  });
const logged = async () =>
  (await eventsBetween(0, ports.clock.at + 1, await ports.vault(), ports.records)).events;
const make = (window = {}) => saveDraft(draft(ports.clock.at, window), ports);

test('with one boundary on, a hold is logged for it, and noted for the popup', async () => {
  const { id } = await make();
  const night = { kind: 'weekly', times: [{ days: [1], from: '03:00', to: '04:00' }] } as const;
  await make({ window: night });
  expect(await press()).toBe(true);
  const events = await logged();
  expect(events).toMatchObject([{ kind: 'held', boundaryId: id, by: 'hand' }]);
  expect(noted).toEqual([{ eventId: events[0]?.id, at: ports.clock.at }]);
  expect(opened).toBe(0);
});

test('with several on, or none, the popup opens and nothing is logged', async () => {
  expect(await press()).toBe(false);
  await make();
  await make();
  expect(await press()).toBe(false);
  expect(opened).toBe(2);
  expect(await logged()).toEqual([]);
});

test('where the popup cannot be opened, it is logged without a name rather than lost', async () => {
  opens = false;
  expect(await press()).toBe(true);
  expect(await logged()).toMatchObject([{ kind: 'held-unnamed' }]);
});

test('locked, it is logged without a name, and nothing opens', async () => {
  await make();
  await setPassphrase('five words nobody else says', 15, ports);
  await lock(ports);
  expect(await press()).toBe(true);
  expect(opened).toBe(0);
  expect(await ports.records.count(INBOX)).toBe(1);
});

test('where nothing is kept, and in a private window, nothing is, and nothing says that it was', async () => {
  await make();
  expect(await press({ isPrivate: true })).toBe(false);
  await settle('keepsNothing', true, ports);
  opens = false;
  expect(await press()).toBe(false);
  expect(await logged()).toEqual([]);
  expect(noted).toEqual([]);
});
