import { markdownText } from './export-markdown';
import { RECORD_PARTS } from './private-record';
import type { ReportEntry, ReportWords } from './report';

/** The words of a report, in the person's language. */
export interface ReportWordsIn {
  readonly title: string;
  readonly note: readonly string[];
  /** The heading of a record: the day it tells of, or that it names none. */
  readonly dayText: (day: string) => string;
  readonly momentText: (at: number) => string;
  readonly names: Readonly<Record<(typeof RECORD_PARTS)[number] | 'tags' | 'files', string>>;
  readonly written: (moment: string) => string;
  readonly corrected: (moment: string) => string;
  readonly earlier: (moment: string) => string;
}

/** A report as Markdown (CommonMark). Each record stands in it once. */
export function reportMarkdown(entries: readonly ReportEntry[], words: ReportWordsIn): string {
  const head = [`# ${markdownText(words.title)}`, ...words.note.map(markdownText)];
  const records = entries.flatMap(({ latest, earlier, begunAt, correctedAt }) => [
    `## ${markdownText(words.dayText(latest.day))}`,
    markdownText(words.written(words.momentText(begunAt))),
    ...correctedAt.map((at) => markdownText(words.corrected(words.momentText(at)))),
    facts(latest, words),
    ...earlier.flatMap((before) => [
      `### ${markdownText(words.earlier(words.momentText(before.writtenAt)))}`,
      facts(before, words),
    ]),
  ]);
  return `${[...head, ...records].filter((part) => part !== '').join('\n\n')}\n`;
}

/** What was said of each fact, with its name; only what was said. */
export function factsOf(
  shown: ReportWords,
): readonly { readonly name: keyof ReportWordsIn['names']; readonly text: string }[] {
  const files = shown.attachments.map(({ name, sha256 }) => `${name} (SHA-256 ${sha256})`);
  return [
    ...RECORD_PARTS.map((name) => ({ name, text: shown[name] })),
    { name: 'tags' as const, text: shown.tags.join(', ') },
    { name: 'files' as const, text: files.join(', ') },
  ].filter(({ text }) => text.trim() !== '');
}

function facts(shown: ReportWords, { names }: ReportWordsIn): string {
  return factsOf(shown)
    .map(({ name, text }) => `- ${markdownText(names[name])}: ${markdownText(text).replaceAll('\n', '\n  ')}`)
    .join('\n');
}
