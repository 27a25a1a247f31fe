import { expect, test } from 'vitest';
import { collectAll } from '../../utils/services/collect';
import { dropDraft, keepDraft, keptDraft } from '../../utils/services/drafts';
import { setPassphrase, unlock } from '../../utils/services/passphrase';
import { unlocked } from '../../utils/services/vault';
import { lock } from '../../utils/services/vault-session';
import { memoryPorts } from './memory';

const FORM = 'a form';
const PASSPHRASE = 'five words nobody else says';

/** A vault in which something was begun, locked, and something else begun as it locked; open again. */
async function lockedOver() {
  const p = memoryPorts();
  await p.vault();
  await setPassphrase(PASSPHRASE, 15, p);
  const keep = async (savedAt: number, value: string) =>
    keepDraft(FORM, { savedAt, value }, await p.vault(), p.records);
  const kept = async () => (await keptDraft(FORM, await p.vault(), p.records))?.value;
  await keep(1, 'before');
  await lock(p);
  await keep(2, 'as it locked');
  await unlock({ passphrase: PASSPHRASE }, 15, p);
  return { ...p, keep, kept };
}

test('what was begun as the vault locked is there before it has been taken in, and after', async () => {
  const p = await lockedOver();
  expect(await p.kept()).toBe('as it locked');
  await collectAll(unlocked(await p.vault()), p.records);
  expect(await p.kept()).toBe('as it locked');
});

test('what is begun after opening stands, whatever still waits to be taken in', async () => {
  const p = await lockedOver();
  await p.keep(3, 'afterwards');
  expect(await p.kept()).toBe('afterwards');
  await collectAll(unlocked(await p.vault()), p.records);
  expect(await p.kept()).toBe('afterwards');
});

test('what is thrown away does not come back with what is taken in', async () => {
  const p = await lockedOver();
  await dropDraft(FORM, p.records);
  await collectAll(unlocked(await p.vault()), p.records);
  expect(await p.kept()).toBeUndefined();
  expect(await p.records.count()).toBe(0);
});
