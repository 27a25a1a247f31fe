import { describe, expect, test } from 'vitest';
import { readStoredVault } from '../../utils/core/stored-vault';
import { saveDraft, standingBoundaries, wordsOf } from '../../utils/services/boundaries';
import { append, eventsBetween } from '../../utils/services/events';
import { changePassphrase, removePassphrase, setPassphrase, unlock } from '../../utils/services/passphrase';
import { sealAnew } from '../../utils/services/reseal';
import { VAULT } from '../../utils/services/vault';
import { draft } from './drafts';
import { dyingAt } from './killed';
import { memoryPorts } from './memory';

type Ports = ReturnType<typeof memoryPorts>;
const EVENTS = 450;

async function written(): Promise<Ports> {
  const p = memoryPorts();
  await saveDraft(draft(p.clock.at, {}, { name: 'Not her page' }), p);
  const vault = await p.vault();
  for (let i = 0; i < EVENTS; i += 1) {
    await append({ id: `${i}`, at: i, kind: 'held', boundaryId: 'b', by: 'hand' }, vault, p.records);
  }
  return p;
}

/** Everything that was ever written is there, whatever it is sealed under. */
async function expectWhole(p: Ports): Promise<void> {
  const vault = await p.vault();
  const { events, unreadable } = await eventsBetween(-1, Number.POSITIVE_INFINITY, vault, p.records);
  expect([events.length, unreadable]).toEqual([EVENTS, 0]);
  const [stored] = await standingBoundaries(p.items, p.clock.at);
  expect(stored && (await wordsOf(stored, vault)).name).toBe('Not her page');
}

/** A browser that died has forgotten its memory; what the person knows opens what is there. */
async function reopen(p: Ports, ...known: readonly string[]): Promise<string> {
  await p.memory.remove(['opened', 'used']);
  const read = readStoredVault(p.items.all[VAULT]);
  if (read.kind !== 'ok') throw new Error(read.kind);
  if (read.value.state === 'unsealed') return 'unsealed';
  for (const passphrase of known) {
    const isIn = await unlock({ passphrase }, null, p).then(
      () => true,
      () => false,
    );
    if (isIn) return passphrase;
  }
  throw new Error('nobody can get in');
}

/** Does `work`, killed at each of its writes in turn, before it and after it; answers how many states came of it. */
async function killedEverywhere(
  begin: () => Promise<Ports>,
  work: (p: Ports) => Promise<unknown>,
  known: readonly string[],
): Promise<Map<string, number>> {
  const states = new Map<string, number>();
  for (let write = 1; ; write += 1) {
    let isOver = false;
    for (const isDone of [false, true]) {
      const p = await begin();
      const dying = dyingAt(p, write, isDone);
      await work(dying).catch(() => undefined);
      if (dying.writes() < write) isOver = true;
      const state = await reopen(p, ...known);
      states.set(state, (states.get(state) ?? 0) + 1);
      await expectWhole(p);
      await sealAnew(p);
      await expectWhole(p);
      expect(readStoredVault(p.items.all[VAULT])).toMatchObject({
        value: { former: [], isSealingAnew: false },
      });
    }
    if (isOver) return states;
  }
}

describe('killed at any write', () => {
  test('setting a passphrase leaves the old state or the new, and everything readable', async () => {
    const states = await killedEverywhere(
      written,
      async (p) => {
        await setPassphrase('the new one', null, p);
        await sealAnew(p);
      },
      ['the new one'],
    );
    expect(states.get('unsealed')).toBe(1);
    expect(states.get('the new one')).toBeGreaterThan(8);
  });

  test('changing it does', async () => {
    const begin = async () => {
      const p = await written();
      await setPassphrase('the old one', null, p);
      await sealAnew(p);
      return p;
    };
    const work = (p: Ports) => changePassphrase({ passphrase: 'the old one' }, 'the new one', p);
    const states = await killedEverywhere(begin, work, ['the old one', 'the new one']);
    expect([...states.keys()].sort()).toEqual(['the new one', 'the old one']);
  });

  test('taking it away does', async () => {
    const begin = async () => {
      const p = await written();
      await setPassphrase('the old one', null, p);
      return p;
    };
    const states = await killedEverywhere(begin, (p) => removePassphrase({ passphrase: 'the old one' }, p), [
      'the old one',
    ]);
    expect([...states.keys()].sort()).toEqual(['the old one', 'unsealed']);
  });
});

describe('sealing anew', () => {
  test('leaves a record that opens under no key where it is, and keeps the old key', async () => {
    const p = await written();
    const [first] = await p.records.after(null, 1);
    if (!first) throw new Error('nothing there');
    const damaged = { ...first, sealed: first.sealed.map((byte, i) => (i === 20 ? byte ^ 1 : byte)) };
    await p.records.change({ put: [damaged] });
    await setPassphrase('the new one', null, p);
    expect(await sealAnew(p)).toBe(1);
    expect(await p.records.read(first.key)).toEqual(damaged);
    expect(readStoredVault(p.items.all[VAULT])).toMatchObject({ value: { isSealingAnew: false } });
    expect((p.items.all[VAULT] as { former: unknown[] }).former).toHaveLength(1);
    const { events } = await eventsBetween(-1, Number.POSITIVE_INFINITY, await p.vault(), p.records);
    expect(events).toHaveLength(EVENTS - 1);
  });

  test('does not undo what is written meanwhile', async () => {
    const p = await written();
    await setPassphrase('the new one', null, p);
    const late = { id: '7', at: 7, kind: 'held', boundaryId: 'c', by: 'plan' } as const;
    const records = {
      ...p.records,
      swap: async (pairs: Parameters<typeof p.records.swap>[0]) => {
        await append(late, await p.vault(), p.records);
        await p.records.swap(pairs);
      },
    };
    await sealAnew({ ...p, records });
    const { events } = await eventsBetween(7, 8, await p.vault(), p.records);
    expect(events).toEqual([late]);
  });

  test('says how far it has come', async () => {
    const p = await written();
    await setPassphrase('the new one', null, p);
    const shares: number[] = [];
    await sealAnew(p, (share) => shares.push(share));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
