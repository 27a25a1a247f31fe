import { beforeEach, describe, expect, test } from 'vitest';
import { canonical, type Kept } from '../../utils/core/kept';
import { comingIn } from '../../utils/core/restore';
import { saveDraft } from '../../utils/services/boundaries';
import { append } from '../../utils/services/events';
import { keptHere, overWhatLies } from '../../utils/services/kept-here';
import { keptVault } from '../../utils/services/kept-vault';
import type { SealedRecord } from '../../utils/services/ports';
import { unlocked } from '../../utils/services/vault';
import { draft } from './drafts';
import { editEntry, writeEntry } from './entries';
import { memoryPorts } from './memory';

const writing = (text: string) => ({ form: 'writing', date: '2026-11-24', text, tags: [] }) as const;

describe('a record that does not open', () => {
  let ports: ReturnType<typeof memoryPorts>;
  let copy: Kept[];

  const allNow = () => Array.fromAsync(keptVault(ports).all());
  const text = (things: readonly Kept[]) => things.map((kept) => canonical(kept)).sort();
  async function recordOf(kind: string): Promise<SealedRecord> {
    const [record] = await ports.records.range(kind, 0, Number.MAX_SAFE_INTEGER);
    if (!record) throw new Error('nothing there');
    return record;
  }
  async function damage(kind: string): Promise<void> {
    const record = await recordOf(kind);
    const sealed = record.sealed.map((byte, i) => (i === 20 ? byte ^ 1 : byte));
    await ports.records.change({ put: [{ ...record, sealed }] });
  }
  async function bringCopy(): Promise<string[]> {
    const store = keptVault(ports);
    const hows: string[] = [];
    for (const there of copy) {
      const { how, write } = comingIn(await store.read(there.kind, there.id, there.at), there);
      hows.push(`${there.kind} ${how}`);
      if (write) await store.writeAll([write]);
    }
    return hows;
  }

  beforeEach(async () => {
    ports = memoryPorts();
    await saveDraft(draft(ports.clock.at), ports);
    await writeEntry(writing('The bread rose.'), ports);
    const event = { id: 'e', at: 5, kind: 'held', boundaryId: 'b', by: 'hand' } as const;
    await append(event, unlocked(await ports.vault()), ports.records);
    copy = await allNow();
  });

  test.each(['entry', 'event'])('is brought back by a copy: %s', async (kind) => {
    await damage(kind);
    expect(text(await allNow())).toHaveLength(2);
    expect(await bringCopy()).toContain(`${kind} new`);
    expect(text(await allNow())).toEqual(text(copy));
  });

  test('of what a boundary was before keeps nobody from making a copy, or bringing one in', async () => {
    await damage('boundary');
    expect(await bringCopy()).toContain('boundary same');
    expect(text(await allNow())).toEqual(text(copy));
  });

  test.each(['entry', 'event'])('is counted, though it is in no copy: %s', async (kind) => {
    expect(await keptVault(ports).count()).toBe((await allNow()).length);
    await damage(kind);
    expect(await keptVault(ports).count()).toBe((await allNow()).length + 1);
  });

  test('put back by somebody is not taken for what is here', async () => {
    const old = await recordOf('entry');
    await editEntry(old.key.id, old.key.at, writing('It rose twice.'), ports);
    copy = await allNow();
    await ports.records.change({ put: [old] });
    const vault = unlocked(await ports.vault());
    expect(await keptHere(old.key, vault, ports.records)).toBeNull();
    expect(await bringCopy()).toContain('entry new');
    expect(text(await allNow())).toEqual(text(copy));
  });

  test('is written over at its own revision, as is any other', async () => {
    const [entry] = copy.filter(({ kind }) => kind === 'entry');
    if (!entry) throw new Error('nothing there');
    await damage('entry');
    const befores = await overWhatLies([entry, { ...entry, id: 'none' }], ports.records);
    expect(befores.map(({ before }) => before)).toEqual([1, 0]);
  });

  test('in the words of a boundary does not take them out of its copies', async () => {
    const { boundaries } = ports.items.all.boundaries as { boundaries: { words: string }[] };
    const [boundary] = boundaries;
    if (boundary) boundary.words = boundary.words.replace(/.{8}/, 'AAAAAAAA');
    expect(text(await allNow())).toEqual(text(copy));
  });
});
