import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { endLine, manifestLine, recordLine } from '../../utils/core/backup';
import { begun, edited, type Kept } from '../../utils/core/kept';

/** SHA-256 as the core takes it, by another hand than the app's. */
export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The lines of a backup. */
export function backupLines(all: readonly Kept[], madeAt = 1000): readonly string[] {
  let { line, chain } = manifestLine(madeAt, sha256);
  const lines = [line];
  for (const kept of all) {
    ({ line, chain } = recordLine(kept, chain, sha256));
    lines.push(line);
  }
  return [...lines, endLine(chain)];
}

/** Two things, one of them erased. */
export const TWO: readonly Kept[] = [
  begun('entry', 'one', { text: 'I slept well. “Kelp” \u{1f30a}\n' }, 'phone', 1000),
  edited(begun('entry', 'two', { text: 'gone' }, 'phone', 2000), null, 'desk', 3000),
];

/** Things as anybody could have written them. */
export const anyKept: fc.Arbitrary<Kept> = fc
  .record({
    kind: fc.constantFrom('entry', 'event', 'boundary'),
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    text: fc.string({ unit: 'binary' }),
    value: fc.jsonValue({ maxDepth: 2 }),
    changes: fc.nat(3),
  })
  .map(({ kind, id, at, text, value, changes }) => {
    let kept: Kept = begun(kind, id, { text, value }, 'phone', at);
    for (let i = 0; i < changes; i += 1) kept = edited(kept, i % 2 ? null : { text, i }, `copy-${i}`, at + i);
    return kept;
  });

/** One of each thing, with ids that differ. */
export const anyThings = fc.uniqueArray(anyKept, { maxLength: 8, selector: ({ id }) => id });
