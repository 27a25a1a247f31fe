import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun, edited, type Kept } from '../../utils/core/kept';
import { type KeptRevision, NO_WORDS, type Revision } from '../../utils/core/private-record';
import {
  type ChainEnd,
  type ChainFault,
  checkedChains,
  headOf,
  linked,
  NO_HEAD,
  placeOfHead,
} from '../../utils/core/record-chain';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const RUNS = { numRuns: Number(process.env.SOAK ?? 100) };

interface World {
  readonly kept: readonly Kept<KeptRevision>[];
  readonly end: ChainEnd;
}

/** A copy in which so many things were written, a minute apart: each its own record, but for every third, a correction. */
function written(count: number, copy = 'here'): World {
  let end: ChainEnd | null = null;
  const kept: Kept<KeptRevision>[] = [];
  for (let n = 1; n <= count; n += 1) {
    const record = `r${n % 3 === 0 ? n - 1 : n}`;
    const content = { ...NO_WORDS, what: `words ${n}`, record, writtenAt: n * 60_000, copy, n, salt: `${n}` };
    const revision = linked(content, end, hash);
    end = { copy, n, head: headOf(revision, hash) };
    kept.push(begun<KeptRevision>('record', `${copy} ${n}`, revision, copy, content.writtenAt));
  }
  if (!end) throw new Error('nothing written');
  return { kept, end };
}

const revisionOf = (kept: Kept<KeptRevision> | undefined): Revision => {
  const value = kept?.versions[0]?.value;
  if (value?.form !== 'written') throw new Error('none');
  return value;
};
const withValue = (kept: Kept<KeptRevision>, value: KeptRevision): Kept<KeptRevision> => ({
  ...kept,
  versions: [{ clock: {}, changedAt: 0, value }],
});
const findings = ({ kept, end }: World) =>
  checkedChains(kept, [end], hash).flatMap((chain) => chain.findings);
/** The faults but for a clock that went back, which a changed time may bring besides. */
const faults = (world: World) =>
  findings(world)
    .filter(({ fault }) => fault !== 'earlier')
    .map(({ fault, n }) => [fault, n] as [ChainFault, number]);

const place = fc.integer({ min: 1, max: 12 }).chain((count) => {
  return fc.record({ count: fc.constant(count), n: fc.integer({ min: 1, max: count }) });
});

describe('a chain', () => {
  test('begins at zeros, and is what a shell can work out', () => {
    const { kept, end } = written(2);
    const [one, two] = kept.map(revisionOf);
    expect(one?.before).toBe(NO_HEAD);
    expect(two?.before).toBe(hash(NO_HEAD + one?.digest));
    expect(end.head).toBe(hash((two?.before ?? '') + two?.digest));
  });

  test('that nobody touched has nothing to find, whatever was erased in Holdfast', () => {
    fc.assert(
      fc.property(place, fc.array(fc.nat(11)), ({ count }, gone) => {
        const world = written(count);
        const kept = world.kept.map((one, i) => {
          const { copy, n, before, digest } = revisionOf(one);
          return gone.includes(i)
            ? edited<KeptRevision>(one, { form: 'erased', copy, n, before, digest }, 'here', 1)
            : one;
        });
        expect(findings({ ...world, kept })).toEqual([]);
        expect(checkedChains(kept, [world.end], hash)[0]?.head).toBe(world.end.head);
      }),
      RUNS,
    );
  });

  test('names what was edited: any word, time or place, with or without its digest made anew', () => {
    const changes = fc.constantFrom<(content: Revision['content']) => Partial<Revision['content']>>(
      ({ what }) => ({ what: `${what}!` }),
      () => ({ day: '2020-01-01' }),
      ({ writtenAt }) => ({ writtenAt: writtenAt - 1 }),
      () => ({ record: 'another' }),
      () => ({ tags: ['x'] }),
      ({ salt }) => ({ salt: `${salt}x` }),
    );
    fc.assert(
      fc.property(place, changes, fc.boolean(), ({ count, n }, change, isThorough) => {
        const world = written(count);
        const kept = world.kept.map((one) => {
          const revision = revisionOf(one);
          if (revision.n !== n) return one;
          const content = { ...revision.content, ...change(revision.content) };
          const before = { copy: 'here', n: n - 1, head: revision.before };
          return withValue(one, isThorough ? linked(content, before, hash) : { ...revision, content });
        });
        expect(faults({ ...world, kept })).toEqual([['changed', n]]);
        expect(findings({ ...world, kept })[0]?.record).not.toBe(null);
      }),
      RUNS,
    );
  });

  test('misses what was taken out, in the middle and at the end', () => {
    fc.assert(
      fc.property(place, ({ count, n }) => {
        const world = written(count);
        const kept = world.kept.filter((one) => revisionOf(one).n !== n);
        expect(faults({ ...world, kept })).toEqual([['missing', n]]);
      }),
      RUNS,
    );
  });

  test('names both that changed places', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 2 }),
        ([a, b]) => {
          const world = written(8);
          const at = (n: number | undefined) => revisionOf(world.kept[(n ?? 1) - 1]);
          const kept = world.kept.map((one) => {
            const { n } = revisionOf(one);
            const other = n === a ? at(b) : n === b ? at(a) : null;
            return other ? withValue(one, { ...revisionOf(one), content: { ...other.content, n } }) : one;
          });
          expect(new Set(faults({ ...world, kept }).map(([, n]) => n))).toEqual(new Set([a, b]));
        },
      ),
      RUNS,
    );
  });

  test('says when a clock was set back, and when its own end is gone', () => {
    const { kept, end } = written(3);
    const late = linked({ ...revisionOf(kept[2]).content, n: 4, writtenAt: 60_000 }, end, hash);
    const four = begun<KeptRevision>('record', 'late', late, 'here', 60_000);
    const world = { kept: [...kept, four], end: { copy: 'here', n: 4, head: headOf(late, hash) } };
    expect(findings(world)).toEqual([{ fault: 'earlier', n: 4, record: 'r2' }]);
    expect(checkedChains(kept, [], hash)[0]?.findings).toEqual([{ fault: 'no-end', n: 3, record: null }]);
  });

  test('of two copies of the same files, written on in both, shows where they part', () => {
    const { kept, end } = written(3);
    const on = (what: string) => linked({ ...revisionOf(kept[0]).content, what, n: 4 }, end, hash);
    const both = ['one', 'other'].map((what) => begun<KeptRevision>('record', what, on(what), 'here', 1));
    const found = checkedChains(
      [...kept, ...both],
      [{ copy: 'here', n: 4, head: headOf(on('one'), hash) }],
      hash,
    );
    expect(found[0]?.findings.filter(({ fault }) => fault !== 'earlier')).toEqual([
      { fault: 'twice', n: 4, record: 'r1' },
    ]);
  });

  test('of each copy of the vault is its own, in whatever order they lie', () => {
    const [here, there] = [written(4, 'here'), written(3, 'there')];
    const chains = checkedChains([...there.kept, ...here.kept].toReversed(), [there.end, here.end], hash);
    expect(chains.map(({ copy, head, findings: found }) => [copy, head, found])).toEqual([
      ['here', here.end.head, []],
      ['there', there.end.head, []],
    ]);
  });

  test('knows its heads of before by their first digits', () => {
    const { kept, end } = written(5);
    const [chain] = checkedChains(kept, [end], hash);
    if (!chain) throw new Error('no chain');
    const third = headOf(revisionOf(kept[2]), hash);
    expect(placeOfHead(chain, third.slice(0, 22), hash)).toBe(3);
    expect(placeOfHead(chain, 'f'.repeat(22), hash)).toBe(null);
  });
});
