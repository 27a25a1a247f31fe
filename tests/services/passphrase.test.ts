import { describe, expect, test } from 'vitest';
import type { LogEvent } from '../../utils/core/log';
import { Refused } from '../../utils/core/refused';
import { readStoredVault } from '../../utils/core/stored-vault';
import { saveDraft, standingBoundaries, wordsOf } from '../../utils/services/boundaries';
import { collectAll } from '../../utils/services/collect';
import { append, eventsBetween } from '../../utils/services/events';
import { openingWith } from '../../utils/services/opener';
import {
  changePassphrase,
  isRecoveryKnown,
  recoveryConfirmed,
  removePassphrase,
  renewRecovery,
  setPassphrase,
  unlock,
} from '../../utils/services/passphrase';
import { sealAnew } from '../../utils/services/reseal';
import { unlocked, VAULT } from '../../utils/services/vault';
import { keysNow, lock, lockIfDue, locksAt, stayOpen } from '../../utils/services/vault-session';
import { draft } from './drafts';
import { memoryPorts } from './memory';

type Ports = ReturnType<typeof memoryPorts>;

const RIGHT = { passphrase: 'five words nobody else says' };
const WRONG = { passphrase: 'five words somebody else says' };
const EVER = Number.POSITIVE_INFINITY;

function held(i: number): LogEvent {
  return { id: `event-${i}`, at: 1_000_000 + i, kind: 'held', boundaryId: 'b', by: 'hand' };
}

async function log(p: Ports, from: number, until: number): Promise<void> {
  for (let i = from; i < until; i += 1) await append(held(i), await p.vault(), p.records);
}

async function logged(p: Ports) {
  const { events, unreadable } = await eventsBetween(0, EVER, await p.vault(), p.records);
  expect(unreadable).toBe(0);
  return events;
}

async function nameKept(p: Ports): Promise<string> {
  const [stored] = await standingBoundaries(p.items, p.clock.at);
  if (!stored) throw new Error('no boundary');
  return (await wordsOf(stored, await p.vault())).name;
}

/** A vault with things in it from before there was a passphrase, and after. */
async function lived(): Promise<Ports & { recoveryCode: Uint8Array<ArrayBuffer> }> {
  const p = memoryPorts();
  await saveDraft(draft(p.clock.at, {}, { name: 'Not her page' }), p);
  await log(p, 0, 5);
  const recoveryCode = await setPassphrase(RIGHT.passphrase, 15, p);
  await log(p, 5, 8);
  await sealAnew(p);
  return Object.assign(p, { recoveryCode });
}

describe('a passphrase', () => {
  test('leaves everything readable while open, and nothing when locked', async () => {
    const p = await lived();
    expect(await logged(p)).toHaveLength(8);
    expect(await nameKept(p)).toBe('Not her page');
    await lock(p);
    expect((await p.vault()).state).toBe('locked');
    await expect(nameKept(p)).rejects.toEqual(new Refused('locked'));
    expect(await logged(p)).toEqual([]);
    await expect(saveDraft(draft(p.clock.at), p)).rejects.toEqual(new Refused('locked'));
  });

  test('is the only way in, besides the recovery code', async () => {
    const p = await lived();
    await lock(p);
    await expect(unlock(WRONG, 15, p)).rejects.toEqual(new Refused('wrong-passphrase'));
    const code = p.recoveryCode.slice();
    code[3] = (code[3] ?? 0) ^ 1;
    await expect(unlock({ recoveryCode: code }, 15, p)).rejects.toEqual(new Refused('wrong-recovery-code'));
    expect((await p.vault()).state).toBe('locked');
    await unlock({ recoveryCode: p.recoveryCode }, 15, p);
    expect(await nameKept(p)).toBe('Not her page');
    await lock(p);
    await unlock(RIGHT, 15, p);
    expect(await logged(p)).toHaveLength(8);
  });

  test('leaves no key and no word on the disk', async () => {
    const p = await lived();
    const opened = p.memory.all.opened as { key: string };
    const disk = JSON.stringify(p.items.all);
    expect(disk).not.toContain(opened.key);
    expect(disk).not.toContain('Not her page');
    expect(disk).not.toContain(p.recoveryCode.toBase64());
    expect(readStoredVault(p.items.all[VAULT])).toMatchObject({
      kind: 'ok',
      value: { state: 'sealed', former: [], isSealingAnew: false },
    });
  });

  test('can be changed with the old one or the recovery code only', async () => {
    const p = await lived();
    await expect(changePassphrase(WRONG, 'a new one', p)).rejects.toEqual(new Refused('wrong-passphrase'));
    await changePassphrase(RIGHT, 'a new one', p);
    await lock(p);
    await expect(unlock(RIGHT, 15, p)).rejects.toEqual(new Refused('wrong-passphrase'));
    await unlock({ passphrase: 'a new one' }, 15, p);
    await changePassphrase({ recoveryCode: p.recoveryCode }, 'the newest', p);
    await lock(p);
    await unlock({ passphrase: 'the newest' }, 15, p);
    expect(await nameKept(p)).toBe('Not her page');
  });

  test('has one recovery code at a time', async () => {
    const p = await lived();
    const next = await renewRecovery(RIGHT, p);
    await lock(p);
    await expect(unlock({ recoveryCode: p.recoveryCode }, 15, p)).rejects.toEqual(
      new Refused('wrong-recovery-code'),
    );
    await unlock({ recoveryCode: next }, 15, p);
    expect(await logged(p)).toHaveLength(8);
  });

  test('its recovery code is known once it has been shown to be, and a new one is not', async () => {
    const p = memoryPorts();
    await saveDraft(draft(p.clock.at, {}, { name: 'Not her page' }), p);
    expect(await isRecoveryKnown(p)).toBe(true);
    await setPassphrase(RIGHT.passphrase, 15, p);
    expect(await isRecoveryKnown(p)).toBe(false);
    await recoveryConfirmed(p);
    expect(await isRecoveryKnown(p)).toBe(true);
    await renewRecovery(RIGHT, p);
    expect(await isRecoveryKnown(p)).toBe(false);
    await removePassphrase(RIGHT, p);
    expect(await isRecoveryKnown(p)).toBe(true);
  });

  test('made at a lower cost is raised on unlocking; below the floor it is refused', async () => {
    const p = await lived();
    const cheap = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 };
    const stored = structuredClone(p.items.all[VAULT]) as Record<string, unknown>;
    const key = await p.passphrases.derive(RIGHT.passphrase, Uint8Array.fromBase64(`${stored.salt}`), cheap);
    const dataKey = Uint8Array.fromBase64((p.memory.all.opened as { key: string }).key);
    const wrapped = await p.wraps.wrap(dataKey, key, `holdfast passphrase ${stored.id}`);
    await p.items.write({ [VAULT]: { ...stored, cost: cheap, byPassphrase: wrapped.toBase64() } });
    await lock(p);
    await unlock(RIGHT, 15, p);
    expect(p.items.all[VAULT]).toMatchObject({ cost: { memoryKiB: 65_536, passes: 3 } });
    await lock(p);
    await unlock(RIGHT, 15, p);
    await p.items.write({ [VAULT]: { ...Object(p.items.all[VAULT]), cost: { ...cheap, passes: 1 } } });
    await expect(unlock(RIGHT, 15, p)).rejects.toEqual(new Refused('storage-failed'));
  });

  test('can be taken away again, and what came in while it was locked is not lost', async () => {
    const p = await lived();
    await lock(p);
    await log(p, 8, 10);
    await expect(removePassphrase(WRONG, p)).rejects.toEqual(new Refused('wrong-passphrase'));
    await removePassphrase(RIGHT, p);
    expect((await p.vault()).state).toBe('unsealed');
    expect(await logged(p)).toHaveLength(10);
    await setPassphrase('once more', null, p);
    await sealAnew(p);
    expect(await logged(p)).toHaveLength(10);
    expect(await nameKept(p)).toBe('Not her page');
  });

  test('is refused where there is one already', async () => {
    const p = await lived();
    await expect(setPassphrase('another', 15, p)).rejects.toEqual(new Refused('bad-request'));
    await unlock(RIGHT, 15, p);
  });
});

describe('a locked vault', () => {
  test('takes a thousand events, and gives them back once each, in order', async () => {
    const p = await lived();
    await lock(p);
    await log(p, 8, 1008);
    // Said again, as a page does that has had no answer.
    await log(p, 500, 510);
    expect(await logged(p)).toEqual([]);
    await unlock(RIGHT, 15, p);
    expect(await collectAll(unlocked(await p.vault()), p.records)).toBe(0);
    expect((await logged(p)).map(({ id }) => id)).toEqual(
      Array.from({ length: 1008 }, (_, i) => `event-${i}`),
    );
    expect(await p.records.count('inbox')).toBe(0);
    expect(await collectAll(unlocked(await p.vault()), p.records)).toBe(0);
    expect(await logged(p)).toHaveLength(1008);
  });

  test('keeps apart what does not open, and takes the rest', async () => {
    const p = await lived();
    await lock(p);
    await log(p, 8, 12);
    const [first] = await p.records.range('inbox', 0, EVER);
    if (!first) throw new Error('nothing there');
    const sealed = first.sealed.slice();
    sealed[40] = (sealed[40] ?? 0) ^ 4;
    await p.records.change({ put: [{ ...first, sealed }] });
    await unlock(RIGHT, 15, p);
    expect(await collectAll(unlocked(await p.vault()), p.records)).toBe(1);
    expect(await logged(p)).toHaveLength(11);
    expect(await p.records.count('inbox')).toBe(1);
  });
});

describe('an open vault', () => {
  test('locks when it has not been used for the minutes chosen, and is asked at each use', async () => {
    const p = await lived();
    p.clock.at += 14 * 60_000;
    expect((await p.vault()).state).toBe('open');
    await stayOpen(p);
    p.clock.at += 14 * 60_000;
    expect((await p.vault()).state).toBe('open');
    p.clock.at += 60_000;
    expect((await p.vault()).state).toBe('locked');
    expect(await locksAt(p)).toBe('locked');
    await stayOpen(p);
    expect((await p.vault()).state).toBe('locked');
    await lockIfDue(p);
    expect(p.memory.all).not.toHaveProperty('opened');
  });

  test('gives the keys that open all that is kept, that of now first, while it is open alone', async () => {
    const p = memoryPorts();
    await log(p, 0, 1);
    const before = await keysNow(p);
    await setPassphrase(RIGHT.passphrase, 15, p);
    await log(p, 1, 2);
    const { vaultId, keys } = await keysNow(p);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toEqual(before.keys[0]);
    const open = openingWith(vaultId, await Promise.all(keys.map((key) => p.keys.cipher(key))));
    for (const { key, sealed } of await p.records.range('event', 0, EVER)) {
      expect(await open({ kind: 'event', id: key.id, revision: 1 }, sealed)).toMatchObject({ id: key.id });
    }
    p.clock.at += 15 * 60_000;
    await expect(keysNow(p)).rejects.toEqual(new Refused('locked'));
  });

  test('does not stay open by a clock that is set back', async () => {
    const p = await lived();
    p.clock.at -= 3_600_000;
    expect((await p.vault()).state).toBe('locked');
  });

  test('stays open until the browser closes, if so chosen', async () => {
    const p = await lived();
    await lock(p);
    await unlock(RIGHT, null, p);
    p.clock.at += 7 * 86_400_000;
    expect((await p.vault()).state).toBe('open');
    expect(await lockIfDue(p)).toBeNull();
  });
});
