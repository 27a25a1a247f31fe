import { type AttachmentRef, isAttachmentRef } from './attachment';
import type { Kind } from './kind';
import { type Guard, isEither, isExactly, isListOf, isNumber, isOneOf, isText, isTextWithin } from './shape';
import { isDate } from './written';

/** What a person writes of one thing that happened. Facts first; everything may stay empty. */
export interface RecordWords {
  /** The local day it happened on, `YYYY-MM-DD`; empty: not said. */
  readonly day: string;
  /** When on that day, in the person's own words. */
  readonly time: string;
  readonly where: string;
  /** Who was there. */
  readonly who: string;
  /** What was said or done. */
  readonly what: string;
  /** How it affected me. */
  readonly effect: string;
  /** What I did. */
  readonly did: string;
  readonly tags: readonly string[];
  readonly attachments: readonly AttachmentRef[];
}

/** The parts of it that are words alone, in the order in which screens and papers have them. */
export const RECORD_PARTS = ['time', 'where', 'who', 'what', 'effect', 'did'] as const;

/** What the chain holds of one writing: every word of it, and where in the order of writing it stands. */
export interface RevisionContent extends RecordWords {
  /** The record it belongs to: the first revision begins it, later ones correct it. */
  readonly record: string;
  /** When it was written, by this device's clock (epoch ms). */
  readonly writtenAt: number;
  /** The copy of the vault it was written in, and its place in that copy's order of writing, from 1. */
  readonly copy: string;
  readonly n: number;
  /** Random, so that nobody who has the digest alone can try words against it. */
  readonly salt: string;
}

/** A link of the chain: see docs/record-chain.md. All hashes are SHA-256 in lower-case hexadecimal. */
export interface Link {
  readonly copy: string;
  readonly n: number;
  /** The head of the chain before this link. */
  readonly before: string;
  /** The hash of the content. */
  readonly digest: string;
}

/** One writing of a record, as it is kept. Nothing ever takes its place but an {@link ErasedRevision}. */
export interface Revision extends Link {
  readonly form: 'written';
  readonly content: RevisionContent;
}

/** The gap an erased revision leaves: its link, so that those after it can be checked, and no word of it. */
export interface ErasedRevision extends Link {
  readonly form: 'erased';
}

/** What lies at one place of a chain. */
export type KeptRevision = Revision | ErasedRevision;

/** The longest a field may be, in UTF-16 units. */
export const LONGEST_FIELD = 50_000;
/** The longest a short field or tag may be. */
export const LONGEST_LINE = 1000;
const MOST_TAGS = 50;
/** How many files one revision may have. */
export const MOST_ATTACHMENTS = 40;

/** A record with nothing in it yet. */
export const NO_WORDS: RecordWords = {
  day: '',
  time: '',
  where: '',
  who: '',
  what: '',
  effect: '',
  did: '',
  tags: [],
  attachments: [],
};

const isLine = isTextWithin(LONGEST_LINE);
const isLong = isTextWithin(LONGEST_FIELD);
const WORDS = {
  day: isDateOrNone,
  time: isLine,
  where: isLine,
  who: isLine,
  what: isLong,
  effect: isLong,
  did: isLong,
  tags: isFew(isLine, MOST_TAGS),
  attachments: isFew(isAttachmentRef, MOST_ATTACHMENTS),
};

/** Whether an unknown value is {@link RecordWords}. */
export const isRecordWords: Guard<RecordWords> = isExactly(WORDS);

const LINK = { copy: isName, n: isCount, before: isHex, digest: isHex };
const isContent: Guard<RevisionContent> = isExactly({
  ...WORDS,
  record: isName,
  writtenAt: isNumber,
  copy: isName,
  n: isCount,
  salt: isName,
});

/** The kind a record's revisions are kept under, each by itself, sorted by the time of writing. */
export const RECORD: Kind<KeptRevision> = {
  name: 'record',
  is: isEither(
    isExactly({ ...LINK, form: isOneOf('written'), content: isContent }),
    isExactly({ ...LINK, form: isOneOf('erased') }),
  ),
};

/** Whether somebody has written anything at all. */
export function hasWords({ attachments, tags, ...texts }: RecordWords): boolean {
  return attachments.length > 0 || tags.length > 0 || Object.values(texts).some((text) => text.trim() !== '');
}

/** The words of a revision alone. */
export function wordsIn(content: RecordWords): RecordWords {
  const { day, time, where, who, what, effect, did, tags, attachments } = content;
  return { day, time, where, who, what, effect, did, tags, attachments };
}

function isDateOrNone(value: unknown): value is string {
  return value === '' || isDate(value);
}

function isName(value: unknown): value is string {
  return isText(value) && value.length > 0 && value.length <= 64;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function isHex(value: unknown): value is string {
  return isText(value) && /^[0-9a-f]{64}$/.test(value);
}

function isFew<T>(guard: Guard<T>, most: number): Guard<readonly T[]> {
  return (value): value is readonly T[] => isListOf(guard)(value) && value.length <= most;
}
