import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../utils/core/entry';
import { Refused } from '../../utils/core/refused';
import { entriesOn } from '../../utils/services/entries';
import { eraseDay } from '../../utils/services/erase-day';
import { setPassphrase } from '../../utils/services/passphrase';
import { lock } from '../../utils/services/vault-session';
import { editEntry, eraseEntry, writeEntry } from './entries';
import { memoryPorts } from './memory';

const entry = (text: string, date = '2026-11-24'): Entry => ({ form: 'writing', date, text, tags: [] });
const textOf = (kept: { versions: readonly { value: Entry | null }[] }) => kept.versions[0]?.value?.text;

describe('entries', () => {
  let p: ReturnType<typeof memoryPorts>;
  beforeEach(() => {
    p = memoryPorts();
  });

  const read = (date = '2026-11-24', until = '2026-11-25') => entriesOn(date, until, p);
  const texts = async (...days: [string?, string?]) => (await read(...days)).entries.map(textOf);

  test('are there on their day, newest first, and on no other', async () => {
    await writeEntry(entry('one'), p);
    p.clock.at += 1000;
    await writeEntry(entry('two'), p);
    await writeEntry(entry('yesterday', '2026-11-23'), p);
    expect(await texts()).toEqual(['two', 'one']);
    expect(await texts('2026-11-23', '2026-11-24')).toEqual(['yesterday']);
    expect(await texts('2026-11-25', '2026-11-26')).toEqual([]);
  });

  test('keep only their latest text', async () => {
    const { id, at } = await writeEntry(entry('one'), p);
    await editEntry(id, at, entry('other'), p);
    const [kept] = (await read()).entries;
    expect(kept?.versions.map(({ value }) => value?.text)).toEqual(['other']);
  });

  test('can be erased, one or a day of them', async () => {
    const { id, at } = await writeEntry(entry('one'), p);
    await writeEntry(entry('two'), p);
    await writeEntry(entry('tomorrow', '2026-11-25'), p);
    await eraseEntry(id, at, p);
    expect(await texts()).toEqual(['two']);
    expect(await eraseDay('2026-11-24', p)).toBe(1);
    expect(await texts('2026-11-24', '2026-11-26')).toEqual(['tomorrow']);
  });

  test('are not written while the vault is locked, in a private window, or when they are none', async () => {
    await expect(writeEntry({ ...entry('x'), date: 'today' }, p)).rejects.toEqual(new Refused('bad-request'));
    await expect(writeEntry(entry('x'), { ...p, isPrivate: true })).rejects.toEqual(
      new Refused('private-window'),
    );
    const { id, at } = await writeEntry(entry('x'), p);
    await expect(editEntry('nobody', at, entry('y'), p)).rejects.toEqual(new Refused('not-found'));
    await setPassphrase('a good one', 5, p);
    await lock(p);
    for (const work of [() => writeEntry(entry('y'), p), () => eraseEntry(id, at, p), () => read()]) {
      await expect(work()).rejects.toEqual(new Refused('locked'));
    }
  });

  test('put back as they were before are refused by name, and so are ones brought back; the rest is readable', async () => {
    const first = await writeEntry(entry('one'), p);
    await writeEntry(entry('two'), p);
    const gone = await writeEntry(entry('gone'), p);
    const [older, erased] = await Promise.all(
      [first, gone].map(({ id, at }) => p.records.read({ kind: 'entry', at, id })),
    );
    await editEntry(first.id, first.at, entry('newer'), p);
    await eraseEntry(gone.id, gone.at, p);
    if (!older || !erased) throw new Error('nothing there');
    await p.records.change({ put: [older, erased] });
    const { entries, refused } = await read();
    expect(entries.map(textOf)).toEqual(['two']);
    expect([...refused].sort()).toEqual([first.id, gone.id].sort());
  });

  test('put in each other’s place, or under another id, are refused', async () => {
    const one = await writeEntry(entry('one'), p);
    const two = await writeEntry(entry('two'), p);
    await writeEntry(entry('three'), p);
    const [a, b] = await Promise.all(
      [one, two].map(({ id, at }) => p.records.read({ kind: 'entry', at, id })),
    );
    if (!a || !b) throw new Error('nothing there');
    await p.records.change({
      put: [
        { ...a, sealed: b.sealed },
        { ...b, sealed: a.sealed },
        { ...a, key: { ...a.key, id: 'planted' } },
      ],
    });
    const { entries, refused } = await read();
    expect(entries.map(textOf)).toEqual(['three']);
    expect([...refused].sort()).toEqual([one.id, two.id, 'planted'].sort());
  });

  test('with any one bit turned are refused, and harm no other', async () => {
    const one = await writeEntry(entry('one'), p);
    await writeEntry(entry('two'), p);
    const record = await p.records.read({ kind: 'entry', at: one.at, id: one.id });
    if (!record) throw new Error('nothing there');
    for (let bit = 0; bit < record.sealed.length * 8; bit += 1) {
      const sealed = record.sealed.slice();
      sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await p.records.change({ put: [{ ...record, sealed }] });
      const { entries, refused } = await read();
      expect([entries.map(textOf), refused]).toEqual([['two'], [one.id]]);
    }
  });

  test('can be read, and written on, when their ledger is damaged; it is named', async () => {
    await writeEntry(entry('one'), p);
    const [ledger] = await p.records.range('ledger', 0, Number.POSITIVE_INFINITY);
    if (!ledger) throw new Error('no ledger');
    await p.records.change({ put: [{ ...ledger, sealed: ledger.sealed.map((byte) => byte ^ 1) }] });
    const { entries, refused } = await read();
    expect(entries.map(textOf)).toEqual(['one']);
    expect(refused).toEqual([expect.stringContaining('ledger')]);
    await writeEntry(entry('two'), p);
    expect(await read()).toMatchObject({ refused: [] });
    expect((await texts()).sort()).toEqual(['one', 'two']);
  });
});
