import type { Answerable, Entry } from './entry';

/** The words an export in Markdown needs, in the person's language. */
export interface MarkdownWords {
  readonly title: string;
  readonly checkIn: string;
  readonly feeling: string;
  readonly urge: string;
  readonly nourishing: string;
  readonly upheld: string;
  readonly nothing: string;
  readonly tags: string;
}

/** Signs that mean something in Markdown (CommonMark 0.31) anywhere, and those that do at the start of a line. */
const SIGNS = /[\\`*_[\]<>&|~]/g;
const LINE_START = /^(\s*)(#|[-+=]|\d+(?=[.)]))/gm;

/** The first lines of an export in Markdown. */
export function markdownHead(words: MarkdownWords): string {
  return `# ${markdownText(words.title)}\n`;
}

/**
 * An entry, under a heading of its day where that is another than the one before.
 *
 * @param before the day (`YYYY-MM-DD`) of the entry before; null for the first
 * @param time how the time of it is written, in the person's own way
 */
export function markdownEntry(
  entry: Entry,
  time: string,
  before: string | null,
  words: MarkdownWords,
): string {
  const heading = entry.date === before ? '' : `\n## ${entry.date}\n`;
  const parts = [`### ${markdownText(time)}`, ...(entry.form === 'check-in' ? checkIn(entry, words) : [])];
  if (entry.text !== '') parts.push(markdownText(entry.text));
  if (entry.tags.length > 0)
    parts.push(`${markdownText(words.tags)}: ${entry.tags.map(markdownText).join(', ')}`);
  return `${heading}\n${parts.join('\n\n')}\n`;
}

/** Somebody's words so that Markdown shows them as they were written; each of their lines is a line. */
export function markdownText(text: string): string {
  return text
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(LINE_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    )
    .replace(/([^\n])\n(?=[^\n])/g, '$1\\\n');
}

function checkIn(entry: Extract<Entry, { form: 'check-in' }>, words: MarkdownWords): readonly string[] {
  const feeling = [entry.feeling === null ? '' : `${entry.feeling}/5`, entry.feelingWord].filter(Boolean);
  const answer = (to: Answerable) => entry[to] || (entry.nothing?.includes(to) ? words.nothing : '');
  const facts: readonly (readonly [string, string])[] = [
    [words.feeling, feeling.join(', ')],
    [words.urge, entry.urge === null ? '' : `${entry.urge}/10`],
    [words.nourishing, answer('nourishing')],
    [words.upheld, answer('upheld')],
  ];
  const lines = facts
    .filter(([, said]) => said !== '')
    .map(([name, said]) => `- ${markdownText(name)}: ${markdownText(said).replaceAll('\n', '\n  ')}`);
  return [markdownText(words.checkIn), ...(lines.length > 0 ? [lines.join('\n')] : [])];
}
