import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStoredVault } from '../../utils/core/stored-vault';

const FOLDER = new URL('./stored-vault/', import.meta.url);

/** One example or two for each version there ever was, never changed again: what people have on their disks. */
const examples = readdirSync(FOLDER).map((name): { name: string; stored: Record<string, unknown> } => ({
  name,
  stored: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
}));

describe('the vault’s own record', () => {
  test.each(examples)('$name is read, as the newest, and keeps its keys', ({ stored }) => {
    const read = readStoredVault(stored);
    expect(read).toMatchObject({ kind: 'ok', value: { version: 2, id: stored.id, state: stored.state } });
    if (read.kind === 'ok' && read.value.state === 'unsealed') expect(read.value.key).toBe(stored.key);
  });

  test.each(examples)(
    '$name without any one of its parts, or with another in its place, is damaged',
    ({ stored }) => {
      for (const name of Object.keys(stored)) {
        const { [name]: _, ...without } = stored;
        expect(readStoredVault(without).kind, name).toBe('damaged');
        expect(readStoredVault({ ...stored, [name]: name === 'version' ? 0 : { what: 1 } }).kind, name).toBe(
          'damaged',
        );
      }
    },
  );

  test('of a later version is left alone, and none is none', () => {
    expect(readStoredVault({ version: 3 }).kind).toBe('newer');
    expect([undefined, null].map((value) => readStoredVault(value).kind)).toEqual(['empty', 'empty']);
  });

  test('law: it answers anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['empty', 'newer', 'damaged']).toContain(readStoredVault(value).kind);
      }),
    );
  });
});
