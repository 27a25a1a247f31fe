import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun, canonical, edited, type Kept, merged } from '../../utils/core/kept';
import { editedBeside } from '../../utils/core/kept-beside';
import { runs } from './zones';

const FIRST = begun('boundary', 'one', 'first', 'phone', 1000);
const values = ({ versions }: Kept<string>) => versions.map(({ value }) => value);

describe('an edit of the version that is shown', () => {
  const here = edited(FIRST, 'here', 'phone', 2000);
  const there = edited(FIRST, 'there', 'desk', 3000);
  const both = merged(here, there);

  test('is any edit, where there is one version', () => {
    expect(editedBeside(FIRST, 'next', 'phone', 2000)).toEqual(edited(FIRST, 'next', 'phone', 2000));
  });

  test('takes the place of that one, and leaves the other', () => {
    const next = editedBeside(both, 'next', 'desk', 4000);
    expect(values(next)).toEqual(['next', 'here']);
    expect(merged(next, there)).toEqual(next);
    expect(merged(next, here)).toEqual(next);
  });

  test('does so also in the copy whose own version is the one not shown', () => {
    const next = editedBeside(both, 'next', 'phone', 4000);
    expect(values(merged(merged(next, here), there))).toEqual(['next', 'here']);
    const more = editedBeside(next, 'more', 'phone', 5000);
    expect(values(merged(more, next))).toEqual(['more', 'here']);
  });

  test('is shown, also when its clock is behind', () => {
    const next = editedBeside(both, 'next', 'phone', 5);
    expect(values(next)).toEqual(['next', 'here']);
    expect(canonical(merged(next, next))).toBe(canonical(next));
  });
});

/** Copies that each edit what they are shown, and now and then meet another. */
interface Step {
  readonly copy: number;
  readonly meets: number | null;
  readonly minute: number;
}
const histories = fc.array(
  fc.record<Step>({ copy: fc.nat(2), meets: fc.option(fc.nat(2)), minute: fc.nat(4) }),
  { maxLength: 30 },
);

/** What became of it, and by which edit each text was written over. */
function lived(history: readonly Step[]) {
  const copies = [FIRST, FIRST, FIRST];
  const over = new Map<string, string>();
  history.forEach(({ copy, meets, minute }, i) => {
    const mine = copies[copy] ?? FIRST;
    if (meets !== null) {
      copies[copy] = merged(mine, copies[meets] ?? FIRST);
      return;
    }
    const text = `written at ${i}`;
    over.set(text, mine.versions[0]?.value ?? '');
    copies[copy] = editedBeside(mine, text, `copy-${copy}`, 1000 + minute);
  });
  return { copies, over };
}

describe('in any history', () => {
  const laws = { numRuns: runs(500) };

  test('what stands in the end is what was shown to nobody who wrote over it, each once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { copies, over } = lived(history);
        const all = copies.reduce((a, b) => merged(a, b));
        const gone = new Set(over.values());
        const standing = ['first', ...over.keys()].filter((text) => !gone.has(text));
        expect(values(all).sort()).toEqual(standing.sort());
      }),
      laws,
    );
  });

  test('copies come to the same in whatever order they meet, and what is written is shown where it was', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [a = FIRST, b = FIRST, c = FIRST] = lived(history).copies;
        const text = (kept: Kept<string>) => canonical(kept);
        expect(text(merged(a, b))).toBe(text(merged(b, a)));
        expect(text(merged(merged(a, b), c))).toBe(text(merged(a, merged(b, c))));
        expect(text(merged(a, a))).toBe(text(a));
        expect(values(editedBeside(a, 'now', 'copy-0', 0))[0]).toBe('now');
      }),
      laws,
    );
  });
});
