import type { Hash } from './backup';
import { canonical, type Kept } from './kept';
import type { Kind } from './kind';
import type { KeptRevision, Link, Revision, RevisionContent } from './private-record';
import { isExactly, isText } from './shape';

/** Where the chain of one copy of the vault ends: kept apart, so that what is taken away at its end is missed. */
export interface ChainEnd {
  readonly copy: string;
  /** How many links there are. */
  readonly n: number;
  readonly head: string;
}

/** The head before the first link. */
export const NO_HEAD = '0'.repeat(64);

/** The kind chain ends are kept under, by the id of their copy: no other copy ever writes it. */
export const CHAIN_END: Kind<ChainEnd> = {
  name: 'record-chain',
  is: isExactly({
    copy: (value: unknown): value is string => isText(value) && value.length > 0 && value.length <= 64,
    n: (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1,
    head: (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value),
  }),
};

/**
 * What is the matter with one place of a chain:
 * - `changed`: the words, the time or the place in the order are not those that were written;
 * - `missing`: there is nothing where something was written, and nobody erased it here;
 * - `twice`: two writings claim the same place, as when a copy of the whole browser was written on elsewhere;
 * - `earlier`: it is sound, but this device's clock was behind the writing before it;
 * - `no-end`: where the chain ends is not known, so that what was written last could be missing.
 */
export type ChainFault = 'changed' | 'missing' | 'twice' | 'earlier' | 'no-end';

/** A fault and where it is. */
export interface ChainFinding {
  readonly fault: ChainFault;
  readonly n: number;
  /** The record it is in, where there is something to read. */
  readonly record: string | null;
}

/** The chain of one copy of the vault as it lies, and what was found. */
export interface CheckedChain {
  readonly copy: string;
  /** In order; null where one is missing. */
  readonly links: readonly (Link | null)[];
  readonly head: string;
  readonly findings: readonly ChainFinding[];
}

/** The next link of a chain: what is written now, behind what was written last (null: nothing). */
export function linked(content: RevisionContent, end: ChainEnd | null, hash: Hash): Revision {
  const digest = hash(canonical(content));
  const { copy, n } = content;
  return { form: 'written', copy, n, before: end?.head ?? NO_HEAD, digest, content };
}

/** The head of a chain behind a link: SHA-256 of the head before and the digest, one behind the other. */
export function headOf({ before, digest }: Pick<Link, 'before' | 'digest'>, hash: Hash): string {
  return hash(before + digest);
}

/** Every chain there is, checked: one for each copy of the vault that has written anything, by their ids. */
export function checkedChains(
  revisions: readonly Kept<KeptRevision>[],
  ends: readonly ChainEnd[],
  hash: Hash,
): readonly CheckedChain[] {
  const all = revisions.flatMap(({ versions }) => versions.flatMap(({ value }) => (value ? [value] : [])));
  const copies = new Set([...all, ...ends].map(({ copy }) => copy));
  return [...copies].sort().map((copy) =>
    checkedChain(
      copy,
      all.filter((one) => one.copy === copy),
      ends.find((end) => end.copy === copy) ?? null,
      hash,
    ),
  );
}

function checkedChain(
  copy: string,
  revisions: readonly KeptRevision[],
  end: ChainEnd | null,
  hash: Hash,
): CheckedChain {
  const byPlace = Map.groupBy(revisions, ({ n }) => n);
  const last = Math.max(end?.n ?? 0, ...byPlace.keys());
  const findings: ChainFinding[] = [];
  const links: (Link | null)[] = [];
  let latestAt = Number.NEGATIVE_INFINITY;
  for (let n = 1; n <= last; n += 1) {
    const here = byPlace.get(n) ?? [];
    const [link = null] = here;
    links.push(link && { copy, n, before: link.before, digest: link.digest });
    if (!link) {
      findings.push({ fault: 'missing', n, record: null });
      continue;
    }
    const record = recordOf(link);
    const heads = new Set(here.map((one) => headOf(one, hash)));
    const [after] = byPlace.get(n + 1) ?? [];
    const wanted = after?.before ?? (end?.n === n ? end.head : null);
    if (heads.size > 1) findings.push({ fault: 'twice', n, record });
    else if (!here.every((one) => isItself(one, hash)) || (wanted !== null && !heads.has(wanted))) {
      findings.push({ fault: 'changed', n, record });
    }
    if (link.form === 'written') {
      const { writtenAt } = link.content;
      if (writtenAt < latestAt) findings.push({ fault: 'earlier', n, record });
      latestAt = Math.max(latestAt, writtenAt);
    }
  }
  if (!end || end.n < last) findings.push({ fault: 'no-end', n: last, record: null });
  const known = links.at(-1);
  const head = known ? headOf(known, hash) : (end?.head ?? NO_HEAD);
  return { copy, links, head, findings };
}

function recordOf(revision: KeptRevision): string | null {
  return revision.form === 'written' ? revision.content.record : null;
}

/** Whether the words are those its digest was made of, at the place they say they stand. */
function isItself(revision: KeptRevision, hash: Hash): boolean {
  if (revision.form === 'erased') return true;
  const { content, digest, copy, n } = revision;
  return content.copy === copy && content.n === n && hash(canonical(content)) === digest;
}

/**
 * The place at which a chain had a head that begins with these hexadecimal digits; null for none. 0: before the first.
 * What was written up to there is what it was when somebody kept that head.
 */
export function placeOfHead(chain: CheckedChain, beginning: string, hash: Hash): number | null {
  let head = NO_HEAD;
  for (const link of chain.links) {
    if (!link) return null;
    head = hash(head + link.digest);
    if (head.startsWith(beginning)) return link.n;
  }
  return null;
}
