import type { AttachmentRef } from './attachment';
import { localDate } from './local-date';
import type { RecordWords, Revision } from './private-record';
import type { PrivateRecord } from './record-state';
import { redactor } from './redaction';

/** What of the records is to be in a report. */
export interface ReportChoice {
  /** Local days, `YYYY-MM-DD`, both within; empty: no bound. Of a record that names no day, the day of writing counts. */
  readonly from: string;
  readonly until: string;
  /** Empty: all; else those with any of these. */
  readonly tags: readonly string[];
  /** Words taken out wherever they stand. */
  readonly redactions: readonly string[];
  /** Whether what stood there before corrections is in it. */
  readonly withEarlier: boolean;
}

/** One writing as a report shows it: what was to be taken out is not in it any more. */
export interface ReportWords extends Omit<RecordWords, 'attachments'> {
  readonly writtenAt: number;
  readonly copy: string;
  readonly n: number;
  readonly digest: string;
  readonly attachments: readonly Pick<AttachmentRef, 'id' | 'name' | 'bytes' | 'sha256' | 'type' | 'at'>[];
  /** Whether anything was taken out of it. */
  readonly isRedacted: boolean;
}

/** A record as a report shows it. */
export interface ReportEntry {
  readonly latest: ReportWords;
  /** When it was first written (epoch ms). */
  readonly begunAt: number;
  /** When it was corrected (epoch ms), oldest first. */
  readonly correctedAt: readonly number[];
  /** What stood there before, newest first, if it was asked for. */
  readonly earlier: readonly ReportWords[];
}

/**
 * The records of a report, by the day they tell of and then by when they were first written, each once.
 *
 * @param zone in which the day of writing is read (IANA)
 */
export function reportEntries(
  records: readonly PrivateRecord[],
  choice: ReportChoice,
  zone: string,
): readonly ReportEntry[] {
  const taken = redactor(choice.redactions);
  const day = ({ latest, begunAt }: PrivateRecord) => latest.content.day || localDate({ at: begunAt, zone });
  return records
    .filter((record) => isWithin(day(record), choice) && isTagged(record.latest.content.tags, choice.tags))
    .toSorted((a, b) => (day(a) === day(b) ? a.begunAt - b.begunAt : day(a) < day(b) ? -1 : 1))
    .map(({ latest, earlier, begunAt }) => ({
      latest: shown(latest, taken),
      begunAt,
      correctedAt: earlier.length === 0 ? [] : writtenTimes([latest, ...earlier]),
      earlier: choice.withEarlier ? earlier.map((revision) => shown(revision, taken)) : [],
    }));
}

function writtenTimes(revisions: readonly Revision[]): readonly number[] {
  return revisions
    .map(({ content }) => content.writtenAt)
    .toReversed()
    .slice(1);
}

function shown({ content, copy, n, digest }: Revision, taken: (text: string) => string): ReportWords {
  const { day, writtenAt } = content;
  const texts = {
    time: taken(content.time),
    where: taken(content.where),
    who: taken(content.who),
    what: taken(content.what),
    effect: taken(content.effect),
    did: taken(content.did),
  };
  const tags = content.tags.map(taken);
  const attachments = content.attachments.map(({ id, at, name, bytes, sha256, type }) => {
    return { id, at, name: taken(name), bytes, sha256, type };
  });
  const isSame =
    Object.entries(texts).every(([name, text]) => text === content[name as keyof typeof texts]) &&
    tags.every((tag, i) => tag === content.tags[i]) &&
    attachments.every(({ name }, i) => name === content.attachments[i]?.name);
  return { day, ...texts, tags, attachments, writtenAt, copy, n, digest, isRedacted: !isSame };
}

function isWithin(day: string, { from, until }: ReportChoice): boolean {
  return (from === '' || day >= from) && (until === '' || day <= until);
}

function isTagged(tags: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || tags.some((tag) => wanted.includes(tag));
}
