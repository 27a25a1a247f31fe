import type { Hash } from './backup';
import { canonical } from './kept';
import type { CheckedChain } from './record-chain';
import type { ReportEntry, ReportWords } from './report';

/** A report's lines for checking: docs/record-chain.md. `sha256` is that of all of `text`, as UTF-8. */
export interface CheckFile {
  readonly text: string;
  readonly sha256: string;
}

/**
 * The chains as lines of text: for each a line `chain <number> <links> <head>`, and `link <number> <place> <digest>`
 * for each link; `missing` in the place of a digest that is not there. They tell how much was ever written, and no
 * word of it.
 */
export function chainLines(chains: readonly CheckedChain[]): readonly string[] {
  return chains.flatMap(({ links, head }, i) => [
    `chain ${i + 1} ${links.length} ${head}`,
    ...links.map((link, place) => `link ${i + 1} ${place + 1} ${link?.digest ?? 'missing'}`),
  ]);
}

/**
 * The lines of a report that can be checked without us: the chains, then each writing as the report shows it, as
 * canonical JSON; last a line with the SHA-256 of everything before it.
 *
 * @param madeAt ISO 8601 in UTC
 */
export function checkFile(
  entries: readonly ReportEntry[],
  chains: readonly CheckedChain[],
  madeAt: string,
  hash: Hash,
): CheckFile {
  const numbers = new Map(chains.map(({ copy }, i) => [copy, i + 1]));
  const shown = entries.flatMap(({ latest, earlier }) => [latest, ...earlier]);
  const lines = [
    'holdfast-record 1',
    `made ${madeAt}`,
    ...chainLines(chains),
    ...shown.map((words) => `shown ${numbers.get(words.copy) ?? 0} ${words.n} ${shownText(words)}`),
  ];
  const body = lines.map((line) => `${line}\n`).join('');
  const sha256 = hash(body);
  return { text: `${body}report ${sha256}\n`, sha256 };
}

function shownText({ copy: _, n: __, digest: ___, attachments, writtenAt, ...words }: ReportWords): string {
  const files = attachments.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
  return canonical({ ...words, attachments: files, writtenAt });
}
