import { describe, expect, test } from 'vitest';
import { saveDraft, standingBoundaries } from '../../utils/services/boundaries';
import { eraseAll, goOnErasing } from '../../utils/services/erase';
import { append } from '../../utils/services/events';
import { setPassphrase } from '../../utils/services/passphrase';
import { reconcile } from '../../utils/services/reach';
import { draft } from './drafts';
import { writeEntry } from './entries';
import { dyingAt } from './killed';
import { memoryPorts } from './memory';

/** Everything a person can have: a boundary, its rules in force, words, a log, a passphrase, an open vault. */
async function lived() {
  const p = memoryPorts();
  await saveDraft(draft(p.clock.at), p);
  await append({ id: 'e', at: 1, kind: 'held', boundaryId: 'b', by: 'hand' }, await p.vault(), p.records);
  await writeEntry({ form: 'writing', date: '2026-11-24', text: 'words', tags: [] }, p);
  await setPassphrase('a good one', 15, p);
  await reconcile(p);
  expect(p.seen.standing.length).toBeGreaterThan(0);
  return Object.assign(p, { reconcile: () => reconcile(p) });
}

async function expectNothing(p: Awaited<ReturnType<typeof lived>>): Promise<void> {
  expect(p.items.all).toEqual({});
  expect(p.memory.all).toEqual({});
  expect(await p.records.count()).toBe(0);
  expect(p.seen).toMatchObject({ standing: [], passing: [], matches: [], alarmAt: null, gaveBack: true });
}

describe('erasing everything', () => {
  test('leaves nothing, here or in the browser, and one can begin again', async () => {
    const p = await lived();
    await eraseAll(p);
    await expectNothing(p);
    await saveDraft(draft(p.clock.at), p);
    expect(await standingBoundaries(p.items, p.clock.at)).toHaveLength(1);
  });

  test('takes the keys first, and killed at any write it is gone on with', async () => {
    for (let write = 1, isOver = false; !isOver; write += 1) {
      for (const isDone of [false, true]) {
        const p = await lived();
        const dying = dyingAt(p, write, isDone);
        await eraseAll(dying).catch(() => undefined);
        isOver = dying.writes() < write;
        // A browser that died has forgotten its memory.
        await p.forget();
        const hasBegun = 'erasing' in p.items.all;
        const isWhole = 'vault' in p.items.all && !hasBegun;
        if (isWhole) expect(await standingBoundaries(p.items, p.clock.at)).toHaveLength(1);
        else if (!hasBegun) expect(p.items.all).toEqual({});
        if ('boundaries' in p.items.all === false) expect(p.items.all).not.toHaveProperty('vault');
        await goOnErasing(p);
        if (!isWhole) {
          await p.reconcile();
          await expectNothing(p);
        }
      }
    }
  });

  test('is done once, though giving sites back wakes what goes on with one', async () => {
    const p = await lived();
    let given = 0;
    let woken = Promise.resolve();
    const erasing = {
      ...p,
      giveBack: async () => {
        given += 1;
        await p.giveBack();
        if (given === 1) woken = goOnErasing(erasing);
      },
    };
    await eraseAll(erasing);
    await woken;
    expect(given).toBe(1);
  });

  test('is not gone on with where nobody began it', async () => {
    const p = await lived();
    await goOnErasing(p);
    expect(await standingBoundaries(p.items, p.clock.at)).toHaveLength(1);
  });
});
