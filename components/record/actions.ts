import type { AttachmentRef } from '../../utils/core/attachment';
import type { Hash } from '../../utils/core/backup';
import type { RecordWords } from '../../utils/core/private-record';
import type { CheckedChain } from '../../utils/core/record-chain';
import type { PrivateRecord } from '../../utils/core/record-state';
import type { Reply } from '../../utils/protocol';

/** All records, and how their chains stand. */
export interface RecordsShown {
  readonly records: readonly PrivateRecord[];
  readonly chains: readonly CheckedChain[];
  readonly unreadable: number;
}

/** A file to be taken in, and what was found in it. */
export interface TakenIn {
  readonly file: AttachmentRef;
  /** Whether it said where it was taken. */
  readonly hadPlace: boolean;
}

/** What the private record may ask for. "Saved" may be said when a reply is ok. */
export interface RecordActions {
  read(): Promise<Reply<RecordsShown>>;
  /** Writes a new record (null), or a correction of one. */
  write(record: string | null, words: RecordWords): Promise<Reply<unknown>>;
  /** Erases a record with all its revisions and files. */
  erase(record: string): Promise<Reply>;
  /** Takes a file in, sealed. `keepsDetails`: with what a photo says of itself. */
  attach(file: File, keepsDetails: boolean): Promise<Reply<TakenIn>>;
  /** Erases a file that was taken in and not saved with a record. */
  detach(file: AttachmentRef): Promise<Reply>;
  /** A picture as an address to show it by; `damaged`, or `no-picture` where the browser cannot draw it. */
  picture(file: AttachmentRef): Promise<Reply<string | 'damaged' | 'no-picture'>>;
  /** Hands a file to the browser's downloads; answers false where it is damaged. */
  saveFile(file: AttachmentRef): Promise<Reply<boolean>>;
  /** The eight words of a head. */
  wordsOf(head: string): Promise<string>;
  /** The hexadecimal digits eight words stand for; null where they are none. */
  headOf(words: string): Promise<string | null>;
  readonly hash: Hash;
  /** Epoch ms: what is on the screen may have stood there for hours. */
  now(): number;
  /** Hands a text to the browser's downloads, under the day's name with that ending. */
  saveText(ending: 'md' | 'csv' | 'txt', text: string): Promise<Reply<string>>;
  /** Opens the browser's print window. */
  print(): void;
  copy(text: string): Promise<boolean>;
}
