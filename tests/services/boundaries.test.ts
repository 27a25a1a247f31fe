import { beforeEach, describe, expect, test } from 'vitest';
import { Refused } from '../../utils/core/refused';
import {
  askEnd,
  BOUNDARIES,
  closeWindow,
  keepAfterAll,
  keptBoundaries,
  saveDraft,
  standingBoundaries,
  wordsOf,
} from '../../utils/services/boundaries';
import { draft, HOUR, site, WORDS } from './drafts';
import { memoryPorts } from './memory';

describe('keeping boundaries', () => {
  let ports: ReturnType<typeof memoryPorts>;
  beforeEach(() => {
    ports = memoryPorts();
  });
  const make = (...more: Parameters<typeof draft> extends [number, ...infer R] ? R : never) =>
    saveDraft(draft(ports.clock.at, ...more), ports);
  const minutes = (n: number) => {
    ports.clock.at += n * 60_000;
  };

  test('a new one is kept with its words sealed, and they open again', async () => {
    const made = await make();
    expect(JSON.stringify(ports.items.all)).not.toContain('Sam');
    const [stored] = await standingBoundaries(ports.items, ports.clock.at);
    expect(stored).toMatchObject({ id: made.id, revision: 1, endedAt: null });
    expect(stored && (await wordsOf(stored, await ports.vault()))).toEqual(WORDS);
  });

  test('elapsed time begins when it is saved, not when the form was drawn', async () => {
    const wish = draft(ports.clock.at);
    minutes(3);
    const { window } = await saveDraft(wish, ports);
    expect(window).toEqual({ kind: 'for', from: ports.clock.at, until: ports.clock.at + 48 * HOUR });
  });

  test('every site gets a number of its own that never comes back', async () => {
    const first = await make({ sites: [site('a.example'), site('b.example')] });
    expect(first.sites.map(({ ref }) => ref)).toEqual([1, 2]);
    minutes(1);
    const { id, ...rest } = draft(ports.clock.at, { sites: [site('c.example')] });
    const changed = await saveDraft(
      { ...rest, id: first.id, rules: { ...rest.rules, coolingOffMinutes: 10 } },
      ports,
    );
    const later = await make({ sites: [site('d.example')] });
    const numbers = [
      ...changed.sites,
      ...(changed.pending && changed.pending.to !== 'ended' ? changed.pending.to.sites : []),
      ...later.sites,
    ];
    expect(numbers.filter(({ host }) => host === 'c.example').every(({ ref }) => ref === 3)).toBe(true);
    expect(later.sites[0]?.ref).toBe(4);
  });

  test('two saved at the same moment are both kept', async () => {
    await Promise.all([make(), make({ sites: [site('other.example')] })]);
    expect(await standingBoundaries(ports.items, ports.clock.at)).toHaveLength(2);
  });

  test('tightening holds at once; loosening waits, can be taken back, and is then in force by itself', async () => {
    const made = await make({ holdSeconds: 10 });
    const tighter = await saveDraft(
      { ...draft(made.createdAt, { ...made, holdSeconds: 30 }), id: made.id },
      ports,
    );
    expect(tighter).toMatchObject({ holdSeconds: 30, pending: null });
    const looser = await saveDraft(
      { ...draft(made.createdAt, { ...tighter, holdSeconds: 5 }), id: made.id },
      ports,
    );
    expect(looser.holdSeconds).toBe(30);
    expect(looser.pending?.dueAt).toBe(ports.clock.at + 10 * 60_000);
    expect((await keepAfterAll(made.id, ports)).pending).toBeNull();
    await saveDraft({ ...draft(made.createdAt, { ...tighter, holdSeconds: 5 }), id: made.id }, ports);
    minutes(10);
    expect((await standingBoundaries(ports.items, ports.clock.at))[0]?.holdSeconds).toBe(5);
  });

  test('the words open after every kind of change', async () => {
    const { id } = await make();
    await askEnd(id, ports);
    await keepAfterAll(id, ports);
    ports.clock.at += 49 * HOUR;
    await closeWindow(id, { kind: 'open' }, ports);
    const [stored] = await standingBoundaries(ports.items, ports.clock.at);
    expect(stored && (await wordsOf(stored, await ports.vault())).name).toBe(WORDS.name);
  });

  test('words read after a loosening fell due still open', async () => {
    const made = await make({ holdSeconds: 10 });
    await saveDraft({ ...draft(made.createdAt, { ...made, holdSeconds: 5 }), id: made.id }, ports);
    minutes(11);
    const [stored] = await standingBoundaries(ports.items, ports.clock.at);
    expect(stored && (await wordsOf(stored, await ports.vault()))).toEqual(WORDS);
  });

  test('an end asked for while it is on waits for its cooling-off, and then it stands no more', async () => {
    const { id } = await make();
    expect((await askEnd(id, ports)).endedAt).toBeNull();
    minutes(9);
    expect(await standingBoundaries(ports.items, ports.clock.at)).toHaveLength(1);
    minutes(1);
    expect(await standingBoundaries(ports.items, ports.clock.at)).toHaveLength(0);
    await expect(keepAfterAll(id, ports)).rejects.toEqual(new Refused('not-found'));
  });

  test('after its window it ends, or goes on with a new one', async () => {
    const { id } = await make();
    ports.clock.at += 49 * HOUR;
    const window = { kind: 'for', from: ports.clock.at, until: ports.clock.at + HOUR } as const;
    expect(await closeWindow(id, window, ports)).toMatchObject({ window, endedAt: null });
    ports.clock.at += HOUR;
    expect((await closeWindow(id, null, ports)).endedAt).toBe(ports.clock.at);
  });

  test('a window that is not over is not closed, and none is taken that no boundary can have', async () => {
    const { id } = await make();
    await expect(closeWindow(id, null, ports)).rejects.toEqual(new Refused('bad-request'));
    ports.clock.at += 49 * HOUR;
    const backwards = { kind: 'for', from: 2, until: 1 } as const;
    await expect(closeWindow(id, backwards, ports)).rejects.toEqual(new Refused('bad-request'));
  });

  test.each([
    ['a nameless one', {}, { name: '  ' }],
    ['a link that is not https', {}, { planLink: 'javascript:alert(1)' }],
    ['an hour-long wait and more', { coolingOffMinutes: 61 }, {}],
    ['words without end', {}, { why: 'x'.repeat(2001) }],
  ])('%s is refused and nothing is changed', async (_, rules, words) => {
    await expect(make(rules, words)).rejects.toEqual(new Refused('bad-request'));
    expect(ports.items.all).not.toHaveProperty(BOUNDARIES);
  });

  test('data of a newer version, or damaged, is refused and left as it is', async () => {
    for (const [value, refusal] of [
      [{ version: 99 }, 'newer-version'],
      ['x', 'storage-failed'],
    ] as const) {
      ports.items.all[BOUNDARIES] = value;
      await expect(make()).rejects.toEqual(new Refused(refusal));
      await expect(keptBoundaries(ports.items)).rejects.toEqual(new Refused(refusal));
      expect(ports.items.all[BOUNDARIES]).toEqual(value);
    }
  });
});
