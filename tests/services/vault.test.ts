import { describe, expect, test } from 'vitest';
import { Refused } from '../../utils/core/refused';
import { makeVault, storedVaultOf, unlocked, VAULT, vaultWith } from '../../utils/services/vault';
import { memoryPorts } from './memory';

const PLACE = { kind: 'event', id: 'a', revision: 1 };

describe('the vault', () => {
  test('is made once, however many ask at the same time', async () => {
    const p = memoryPorts();
    const [one, two] = (await Promise.all([p.vault(), p.vault()])).map(unlocked);
    if (!one || !two) throw new Error();
    expect(await two.open(PLACE, await one.seal(PLACE, 'words'))).toBe('words');
  });

  test('gives back what was sealed, and nothing of it can be read in between', async () => {
    const vault = unlocked(await memoryPorts().vault());
    const sealed = await vault.seal(PLACE, { text: 'because I lose the evening' });
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('evening');
    expect(await vault.open(PLACE, sealed)).toEqual({ text: 'because I lose the evening' });
  });

  test('texts of about one length cannot be told apart by their size', async () => {
    const vault = unlocked(await memoryPorts().vault());
    const sizes = await Promise.all(['', 'no', 'a longer line of words'].map((t) => vault.seal(PLACE, t)));
    expect(new Set(sizes.map(({ length }) => length)).size).toBe(1);
  });

  test.each([
    ['kind', { ...PLACE, kind: 'entry' }],
    ['id', { ...PLACE, id: 'b' }],
    ['revision', { ...PLACE, revision: 2 }],
  ])('refuses a record moved to another %s', async (_, elsewhere) => {
    const vault = unlocked(await memoryPorts().vault());
    await expect(vault.open(elsewhere, await vault.seal(PLACE, 1))).rejects.toThrow();
  });

  test('refuses a record with any one bit turned', async () => {
    const vault = unlocked(await memoryPorts().vault());
    const sealed = await vault.seal(PLACE, 'words');
    for (let bit = 0; bit < sealed.length * 8; bit += 7) {
      const turned = sealed.slice();
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(vault.open(PLACE, turned)).rejects.toThrow();
    }
  });

  test('another vault does not open it, even under the same key', async () => {
    const p = memoryPorts();
    const sealed = await unlocked(await p.vault()).seal(PLACE, 1);
    const other = await vaultWith({ ...storedVaultOf(p.items.all[VAULT]), id: 'other' }, null, p);
    await expect(unlocked(other).open(PLACE, sealed)).rejects.toThrow();
  });

  test('a vault that has vanished is not made anew over boundaries or records that are still there', async () => {
    const p = memoryPorts();
    await p.items.write({ kept: 1 });
    await expect(makeVault(p, 'kept')).rejects.toEqual(new Refused('vault-lost'));
    const q = memoryPorts();
    const key = { kind: 'event', at: 1, id: 'a' };
    await q.records.change({ put: [{ key, schema: 1, revision: 1, sealed: new Uint8Array(1) }] });
    await expect(makeVault(q, 'kept')).rejects.toEqual(new Refused('vault-lost'));
    expect(q.items.all).toEqual({});
  });

  test.each([
    ['a newer version', { version: 3, id: 'a', key: 'AA==' }, 'newer-version'],
    ['a damaged one', { version: 1, id: 'a' }, 'storage-failed'],
    ['nothing', undefined, 'storage-failed'],
  ] as const)('%s is refused by name', (_, stored, refusal) => {
    expect(() => storedVaultOf(stored)).toThrow(new Refused(refusal));
  });
});
