import { csvRow } from './csv-cell';
import type { ReportEntry, ReportWords } from './report';

const HEAD = [
  'state',
  'happened_on',
  'time',
  'where',
  'who',
  'what',
  'effect',
  'did',
  'tags',
  'files',
  'written_at',
  'corrected_at',
  'link',
] as const;

/** A report as CSV (RFC 4180), a row for each writing. Times of writing are ISO 8601 in UTC; `state` is `latest` or `earlier`. */
export function reportCsv(entries: readonly ReportEntry[]): string {
  const rows = entries.flatMap(({ latest, earlier, correctedAt }) => [
    row('latest', latest, correctedAt),
    ...earlier.map((words) => row('earlier', words, [])),
  ]);
  return csvRow(HEAD) + rows.join('');
}

function row(state: string, words: ReportWords, correctedAt: readonly number[]): string {
  const { day, time, where, who, what, effect, did, tags, attachments, writtenAt, digest } = words;
  const files = attachments.map(({ name, sha256 }) => `${name} (${sha256})`);
  const lists = [tags, files].map((list) => list.join(' | '));
  const times = correctedAt.map(isoText).join(' | ');
  return csvRow([
    state,
    day,
    time,
    where,
    who,
    what,
    effect,
    did,
    ...lists,
    isoText(writtenAt),
    times,
    digest,
  ]);
}

function isoText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
