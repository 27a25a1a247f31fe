import type { Kept } from './kept';

/** The forms in which what is kept can be written for others to read. */
export type PlainForm = 'json' | 'csv' | 'markdown';

/** One version of a thing as a plain export writes it. Times are ISO 8601 in UTC. */
export interface PlainThing {
  readonly kind: string;
  readonly id: string;
  readonly at: string;
  readonly changedAt: string;
  /** From 1; there are more only where two copies of the vault have both changed the thing. */
  readonly version: number;
  readonly value: unknown;
}

/** What there is to read of a thing: each version that is not erased. How copies came to it is left out. */
export function plainThings({ kind, id, at, versions }: Kept): readonly PlainThing[] {
  return versions
    .filter(({ value }) => value !== null)
    .map(({ changedAt, value }, i) => ({
      kind,
      id,
      at: isoText(at),
      changedAt: isoText(changedAt),
      version: i + 1,
      value,
    }));
}

/** An instant as ISO 8601 in UTC; one beyond what can be written so (a clock gone wrong) as its number. */
function isoText(at: number): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(at).toString();
  } catch {
    return String(at);
  }
}
