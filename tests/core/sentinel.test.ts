import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Holdings, lossIn, readSentinel, type Sentinel } from '../../utils/core/sentinel';

const FOLDER = new URL('./stored-sentinel/', import.meta.url);

/** One example for each version there ever was, never changed again: what people have on their disks. */
const examples = readdirSync(FOLDER).map((name): { name: string; stored: Record<string, unknown> } => ({
  name,
  stored: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
}));

describe('the sentinel as it is stored', () => {
  test.each(examples)('$name is read, as the newest, and names its vault', ({ stored }) => {
    expect(readSentinel(stored)).toMatchObject({
      kind: 'ok',
      value: { version: 1, vaultId: stored.vaultId },
    });
  });

  test.each(examples)('$name without any one of its parts, or with another, is damaged', ({ stored }) => {
    for (const name of Object.keys(stored)) {
      const { [name]: _, ...without } = stored;
      expect(readSentinel(without).kind, name).toBe('damaged');
      expect(readSentinel({ ...stored, [name]: name === 'version' ? 0 : { what: 1 } }).kind).toBe('damaged');
    }
  });

  test('of a later version is left alone, and none is none', () => {
    expect(readSentinel({ version: 2, more: 1 }).kind).toBe('newer');
    expect([undefined, null].map((value) => readSentinel(value).kind)).toEqual(['empty', 'empty']);
  });

  test('law: it answers anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['empty', 'newer', 'damaged']).toContain(readSentinel(value).kind);
      }),
    );
  });
});

const OURS: Sentinel = { version: 1, vaultId: 'ours', isMending: false };
const WHOLE: Holdings = { vaultId: 'ours', sentinel: OURS, hasBoundaries: true, hasRecords: true };

describe('what is lost', () => {
  test.each<[string, Partial<Holdings>, ReturnType<typeof lossIn>]>([
    ['nothing, where all of it is there', {}, null],
    ['nothing, where nobody has looked for records', { hasRecords: null }, null],
    ['nothing, where no record was ever committed', { sentinel: null, hasRecords: false }, null],
    ['the records, where the sentinel stands and none does', { hasRecords: false }, 'records-lost'],
    ['the records still, while a copy comes in', { sentinel: { ...OURS, isMending: true } }, 'records-lost'],
    ['the vault, where only its sentinel is left', { vaultId: null, hasBoundaries: false }, 'vault-lost'],
    [
      'the vault, where boundaries are left',
      { vaultId: null, sentinel: null, hasRecords: false },
      'vault-lost',
    ],
    ['the vault, where another stands in its place', { vaultId: 'another' }, 'vault-lost'],
  ])('%s', (_, holdings, loss) => {
    expect(lossIn({ ...WHOLE, ...holdings })).toBe(loss);
  });

  test('the vault, where only records are left; and nothing where nothing ever was', () => {
    const nothing = { vaultId: null, sentinel: null, hasBoundaries: false };
    expect(lossIn({ ...nothing, hasRecords: true })).toBe('vault-lost');
    expect(lossIn({ ...nothing, hasRecords: false })).toBeNull();
    expect(lossIn({ ...nothing, hasRecords: null })).toBeNull();
  });

  test('law: looking for the records never turns a loss into none', () => {
    const holdings = fc.record({
      vaultId: fc.constantFrom(null, 'ours', 'another'),
      sentinel: fc.constantFrom(null, OURS, { ...OURS, isMending: true }),
      hasBoundaries: fc.boolean(),
    });
    fc.assert(
      fc.property(holdings, fc.boolean(), (known, hasRecords) => {
        const before = lossIn({ ...known, hasRecords: null });
        if (before) expect(lossIn({ ...known, hasRecords })).toBe(before);
      }),
    );
  });
});
