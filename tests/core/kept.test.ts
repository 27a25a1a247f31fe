import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun, canonical, edited, type Kept, merged } from '../../utils/core/kept';

const FIRST = begun('entry', 'one', 'first words', 'phone', 1000);

/** Copies that each edit on their own, and now and then meet another. */
interface Step {
  readonly copy: number;
  readonly meets: number | null;
  readonly value: string | null;
}
const steps = fc.array(
  fc.record<Step>({
    copy: fc.nat(2),
    meets: fc.option(fc.nat(2)),
    value: fc.option(fc.string({ maxLength: 3 })),
  }),
  { maxLength: 25 },
);

function lived(history: readonly Step[]): Kept<string>[] {
  const copies = [FIRST, FIRST, FIRST];
  history.forEach(({ copy, meets, value }, i) => {
    const mine = copies[copy] ?? FIRST;
    const theirs = meets === null ? undefined : copies[meets];
    copies[copy] = theirs ? merged(mine, theirs) : edited(mine, value, `copy-${copy}`, 1000 + (i % 5));
  });
  return copies;
}

describe('a thing kept', () => {
  test('an edit supersedes what was there, and only where it is known', () => {
    const here = edited(FIRST, 'second', 'phone', 2000);
    expect(merged(here, FIRST)).toEqual(here);
    expect(here.versions).toEqual([{ clock: { phone: 2 }, changedAt: 2000, value: 'second' }]);
  });

  test('two edits made apart both stay, the later first', () => {
    const here = edited(FIRST, 'here', 'phone', 2000);
    const there = edited(FIRST, 'there', 'desk', 3000);
    const both = merged(here, there);
    expect(both.versions.map(({ value }) => value)).toEqual(['there', 'here']);
    const settled = edited(both, 'settled', 'phone', 4000);
    expect(merged(merged(settled, there), here)).toEqual(settled);
  });

  test('an erasing leaves nothing of what was written, and an edit made elsewhere stays beside it', () => {
    const erased = edited(FIRST, null, 'phone', 2000);
    expect(JSON.stringify(erased)).not.toContain('words');
    const there = edited(FIRST, 'there', 'desk', 1500);
    expect(merged(erased, there).versions.map(({ value }) => value)).toEqual([null, 'there']);
  });

  test('different things are not merged', () => {
    for (const other of [
      { ...FIRST, id: 'two' },
      { ...FIRST, kind: 'event' },
      { ...FIRST, at: 1 },
    ]) {
      expect(() => merged(FIRST, other)).toThrow(RangeError);
    }
  });

  test('in whatever order copies meet, they come to the same', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const [a = FIRST, b = FIRST, c = FIRST] = lived(history);
        const text = (kept: Kept<string>) => canonical(kept);
        expect(text(merged(a, b))).toBe(text(merged(b, a)));
        expect(text(merged(merged(a, b), c))).toBe(text(merged(a, merged(b, c))));
        expect(text(merged(merged(a, b), a))).toBe(text(merged(a, b)));
      }),
    );
  });

  test('a merge keeps every version that no copy has superseded, and no other', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const [a = FIRST, b = FIRST] = lived(history);
        const both = merged(a, b).versions;
        const seen = (x: (typeof both)[number], y: (typeof both)[number]) =>
          Object.entries(y.clock).every(([copy, edits]) => (x.clock[copy] ?? 0) >= edits);
        for (const version of [...a.versions, ...b.versions]) {
          expect(both.some((standing) => seen(standing, version))).toBe(true);
        }
        for (const x of both) expect(both.filter((y) => seen(y, x) && seen(x, y))).toHaveLength(1);
        expect(both.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('equal values have equal text, whatever the order of their properties', () => {
  expect(canonical({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
});
