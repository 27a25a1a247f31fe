import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun, canonical, edited, type Kept, type Version } from '../../utils/core/kept';
import { editedBeside } from '../../utils/core/kept-beside';
import { comingIn, type Preview, previewWith } from '../../utils/core/restore';
import { runs } from './zones';

const FIRST = begun('entry', 'one', 'first', 'phone', 1000);
const LATER = edited(FIRST, 'later', 'phone', 2000);
const ERASED = edited(FIRST, null, 'phone', 3000);
const ELSEWHERE = edited(FIRST, 'elsewhere', 'desk', 2500);

describe('a thing that comes in', () => {
  test.each([
    ['new', null, FIRST],
    ['same', FIRST, FIRST],
    ['same', LATER, FIRST],
    ['changed', FIRST, LATER],
    ['both-changed', LATER, ELSEWHERE],
    ['both-changed', ERASED, ELSEWHERE],
    ['erased-here', ERASED, FIRST],
    ['erased-there', FIRST, ERASED],
    ['same', ERASED, ERASED],
    ['same', null, ERASED],
    ['same', edited(ERASED, null, 'desk', 4000), edited(ERASED, null, 'phone', 4000)],
  ] as const)('is %s', (how, here, there) => {
    expect(comingIn(here, there).how).toBe(how);
  });

  test('is not written where nothing would change, and is the second time', () => {
    expect(comingIn(LATER, FIRST).write).toBeNull();
    const { write } = comingIn(LATER, ELSEWHERE);
    expect(write?.versions.map(({ value }) => value)).toEqual(['elsewhere', 'later']);
    expect(comingIn(write, ELSEWHERE)).toEqual({ how: 'same', write: null });
  });

  test('is changed, not both, where what stood side by side goes on so', () => {
    const both = comingIn(LATER, ELSEWHERE).write ?? LATER;
    const next = editedBeside(both, 'next', 'desk', 5000);
    expect(comingIn(both, next).how).toBe('changed');
    expect(comingIn(both, edited(FIRST, 'third', 'tablet', 6000)).how).toBe('both-changed');
    expect(comingIn(both, edited(both, 'settled', 'desk', 7000)).how).toBe('changed');
  });

  test('an erasing comes in also where there was nothing, so that nothing older comes back', () => {
    expect(comingIn(null, ERASED).write).toEqual(ERASED);
    expect(comingIn(ERASED, FIRST).write).toBeNull();
  });
});

test('a preview counts by kind', () => {
  let preview: Preview = {};
  for (const [kind, how] of [
    ['entry', 'new'],
    ['entry', 'new'],
    ['event', 'same'],
  ] as const)
    preview = previewWith(preview, kind, how);
  expect(preview.entry).toMatchObject({ new: 2, same: 0, 'erased-there': 0 });
  expect(preview.event?.same).toBe(1);
});

/** What one copy of the vault holds, by id. */
type Store = ReadonlyMap<string, Kept<string>>;

/** A day in the life of one of two copies: something new, an edit, an erasing, or a backup of the other brought in. */
interface Step {
  readonly copy: 0 | 1;
  readonly does: 'begin' | 'edit' | 'erase' | 'bring-in';
  readonly thing: number;
  readonly minute: number;
}
const histories = fc.array(
  fc.record<Step>({
    copy: fc.constantFrom(0, 1),
    // An edit of a thing with two versions settles both: siblings come of histories in which copies met.
    does: fc.constantFrom('begin', 'edit', 'edit', 'erase', 'bring-in'),
    thing: fc.nat(3),
    minute: fc.nat(3),
  }),
  { maxLength: 30 },
);

/** An edit as it was lived: what was written, and which edits its writer had before them. */
interface Lived {
  readonly id: string;
  readonly value: string | null;
  readonly past: ReadonlySet<Lived>;
}

function broughtIn(here: Store, there: Store): Store {
  const all = new Map(here);
  for (const kept of there.values()) {
    const { write } = comingIn(here.get(kept.id) ?? null, kept);
    if (write) all.set(kept.id, write as Kept<string>);
  }
  return all;
}

function lived(history: readonly Step[]) {
  const stores: [Store, Store] = [new Map(), new Map()];
  const known: [Set<Lived>, Set<Lived>] = [new Set(), new Set()];
  const edits: Lived[] = [];
  history.forEach(({ copy, does, thing, minute }, i) => {
    const [mine, theirs] = [stores[copy], stores[1 - copy] as Store];
    if (does === 'bring-in') {
      stores[copy] = broughtIn(mine, theirs);
      for (const edit of known[1 - copy] ?? []) known[copy].add(edit);
      return;
    }
    const id = [...mine.keys()][thing];
    const kept = id === undefined ? undefined : mine.get(id);
    const value = does === 'erase' ? null : `written at ${i}`;
    if (does !== 'begin' && !kept) return;
    const name = does === 'begin' ? `thing ${i}` : (id ?? '');
    const next =
      does === 'begin' || !kept
        ? begun('entry', name, value ?? '', `copy ${copy}`, i)
        : edited(kept, value, `copy ${copy}`, 1000 + minute);
    stores[copy] = new Map(mine).set(name, next);
    const edit = { id: name, value, past: new Set([...known[copy]].filter((other) => other.id === name)) };
    edits.push(edit);
    known[copy].add(edit);
  });
  return { stores, edits };
}

const bytes = (store: Store) =>
  [...store.values()]
    .map((kept) => canonical(kept))
    .sort()
    .join('\n');
const values = (versions: readonly Version<string>[] = []) => versions.map(({ value }) => value);

describe('two copies that went their own ways', () => {
  const laws = { numRuns: runs(300) };

  test('come to the same, byte for byte, whichever is brought into the other', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [a, b] = lived(history).stores;
        expect(bytes(broughtIn(a, b))).toBe(bytes(broughtIn(b, a)));
      }),
      laws,
    );
  });

  test('brought in twice, or each into the other again, nothing changes', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [a, b] = lived(history).stores;
        const once = broughtIn(a, b);
        expect(bytes(broughtIn(once, b))).toBe(bytes(once));
        expect(bytes(broughtIn(once, a))).toBe(bytes(once));
        for (const kept of b.values()) expect(comingIn(once.get(kept.id) ?? null, kept).write).toBeNull();
      }),
      laws,
    );
  });

  test('lose nothing that anybody wrote and nobody wrote over, and bring nothing back', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { stores, edits } = lived(history);
        const both = broughtIn(...stores);
        for (const id of new Set(edits.map((edit) => edit.id))) {
          const own = edits.filter((edit) => edit.id === id);
          const standing = own.filter((edit) => !own.some(({ past }) => past.has(edit)));
          expect(values(both.get(id)?.versions).sort()).toEqual(standing.map(({ value }) => value).sort());
        }
      }),
      laws,
    );
  });

  test('what is previewed is what happens', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [a, b] = lived(history).stores;
        const after = broughtIn(a, b);
        for (const kept of b.values()) {
          const { how } = comingIn(a.get(kept.id) ?? null, kept);
          const before = values(a.get(kept.id)?.versions).filter((value) => value !== null);
          const now = values(after.get(kept.id)?.versions).filter((value) => value !== null);
          if (how === 'same' || how === 'erased-here') expect(now).toEqual(before);
          else expect(now).not.toEqual(before);
          if (how === 'new') expect(before).toEqual([]);
          if (how === 'erased-there') expect(now).toEqual([]);
        }
      }),
      laws,
    );
  });
});
