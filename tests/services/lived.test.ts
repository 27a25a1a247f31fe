import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeFewCopy, writeLivedCopy } from '../../scripts/lived/copy.ts';
import { ENTRY } from '../../utils/core/entry';
import { KINDS } from '../../utils/core/kinds';
import { windowAt } from '../../utils/core/schedule';
import { sha256Hash } from '../../utils/platform/sha256';
import { keptBoundaries } from '../../utils/services/boundaries';
import { bringIn, previewCopy } from '../../utils/services/bring-in';
import { isKeptThing, keptVault } from '../../utils/services/kept-vault';
import { readRecords } from '../../utils/services/private-record';
import { thingsBetween } from '../../utils/services/things';
import { memoryPorts } from './memory';
import { cheapAge, copyFile } from './memory-kept';

const PASSPHRASE = 'warm stones by the water';
const ports = memoryPorts(Date.now());
const none = () => {};

/** Brings a copy in by Holdfast's own hand, and holds that all of it came. */
async function broughtIn(
  into: typeof ports,
  write: (path: string, zone: string) => Promise<number>,
): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'holdfast-lived-'));
  const path = join(place, 'lived.age');
  const count = await write(path, into.clock.zone);
  const copy = copyFile(new Uint8Array(readFileSync(path)));
  rmSync(place, { recursive: true });
  await into.vault();
  const all = {
    store: keptVault(into),
    age: cheapAge,
    hash: sha256Hash,
    clock: into.clock,
    accepts: isKeptThing,
  };
  expect((await previewCopy(copy, PASSPHRASE, none, all)).count).toBe(count);
  await bringIn(copy, PASSPHRASE, none, all);
}

/** The made-up year that the tour fills Holdfast with. */
beforeAll(
  () => broughtIn(ports, (path, zone) => writeLivedCopy(path, PASSPHRASE, 'http://localhost:4780', zone)),
  120_000,
);

test('of the few things that are frozen with a release, too, there is something of every kind', async () => {
  const few = memoryPorts(Date.now());
  await broughtIn(few, (path, zone) => writeFewCopy(path, PASSPHRASE, zone));
  const counts = await Promise.all(KINDS.map(({ name }) => few.records.count(name)));
  expect(counts.filter((count) => count === 0)).toEqual([]);
});

test('there is something of every kind in it', async () => {
  for (const kind of KINDS) {
    const { things, refused } = await thingsBetween(kind, ports);
    expect(refused).toEqual([]);
    expect(things.length, kind.name).toBeGreaterThan(0);
  }
});

test('a year of evenings is in it, and not one a day', async () => {
  const { things } = await thingsBetween(ENTRY, ports);
  expect(things.length).toBeGreaterThan(250);
  expect(things.length).toBeLessThan(365 + 60);
});

test('its private record holds together, with what stood there before a correction', async () => {
  const { records, chains, unreadable } = await readRecords({ ...ports, hash: sha256Hash });
  expect(unreadable).toBe(0);
  expect(records).toHaveLength(12);
  expect(records.filter(({ earlier }) => earlier.length > 0)).toHaveLength(1);
  expect(chains.flatMap(({ findings }) => findings)).toEqual([]);
});

test('its boundaries are on, off, over, ended, and one waits for its end', async () => {
  const { boundaries } = await keptBoundaries(ports.items);
  const states = boundaries.map(({ window, createdAt }) => windowAt(window, createdAt, ports.clock.now()));
  expect(boundaries.filter(({ endedAt }) => endedAt !== null)).toHaveLength(1);
  expect(boundaries.filter(({ pending }) => pending?.to === 'ended')).toHaveLength(1);
  expect(states.filter(({ on }) => on).length).toBeGreaterThanOrEqual(6);
  expect(states.some(({ over }) => over)).toBe(true);
  expect(new Set(boundaries.map(({ response }) => response))).toEqual(new Set(['pause', 'nudge', 'rest']));
  expect(new Set(boundaries.map(({ window }) => window.kind))).toEqual(new Set(['for', 'weekly', 'open']));
});
