import type { KdfCost } from '../core/kdf';
import type { Pass } from '../core/pass';
import type { WantedRule } from '../core/wanted-rules';
import type { Moment } from '../core/window';

/** The time and the place, asked anew at each use. */
export interface Clock {
  now(): Moment;
}

/** Small named values. Refuses (throws `Refused`) when the disk is full or does not answer; nothing is then changed. */
export interface Items {
  /** The values of the names asked for; a name never written is `undefined`. */
  read(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

/** Where a sealed record lies: its kind, the time it sorts by (epoch ms) and its id. */
export interface RecordKey {
  readonly kind: string;
  readonly at: number;
  readonly id: string;
}

/** A sealed record as it lies on the disk. `revision` counts from 1. */
export interface SealedRecord {
  readonly key: RecordKey;
  readonly schema: number;
  readonly revision: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Several changes that come to pass together, or not at all. */
export interface RecordChange {
  readonly put?: readonly SealedRecord[];
  readonly remove?: readonly RecordKey[];
}

/** Sealed records. What has answered has been committed strictly; an unanswered change is wholly there or not at all. */
export interface Records {
  change(change: RecordChange): Promise<void>;
  /** Puts each `to` in the place of its `from`, where what lies there still is `from`; others are left as they are. */
  swap(pairs: readonly { readonly from: SealedRecord; readonly to: SealedRecord }[]): Promise<void>;
  read(key: RecordKey): Promise<SealedRecord | null>;
  /** Those of one kind with `fromAt <= at < toAt` (epoch ms), oldest first. */
  range(kind: string, fromAt: number, toAt: number): Promise<readonly SealedRecord[]>;
  /** The next `limit` of all there are, in the order of their keys; from the beginning after null. */
  after(key: RecordKey | null, limit: number): Promise<readonly SealedRecord[]>;
  /** The next `limit` of one kind, oldest first: no other is read. From the first after null. */
  afterOf(kind: string, key: RecordKey | null, limit: number): Promise<readonly SealedRecord[]>;
  /** The kind of the first record whose kind comes after that one's name; null where there is none. */
  kindAfter(kind: string): Promise<string | null>;
  /** How many there are of a kind, or in all. */
  count(kind?: string): Promise<number>;
  /** Removes them all. */
  clear(): Promise<void>;
}

/** A cipher under one key. `bound` is authenticated and not stored: opening under another refuses (rejects). */
export interface Cipher {
  seal(plain: Uint8Array<ArrayBuffer>, bound: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  open(sealed: Uint8Array<ArrayBuffer>, bound: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** Where keys come from. */
export interface Keys {
  newKey(): Uint8Array<ArrayBuffer>;
  cipher(key: Uint8Array<ArrayBuffer>): Promise<Cipher>;
}

/** Hears how far something has come, from 0 to 1. */
export type Progress = (share: number) => void;

/** Makes keys of passphrases. */
export interface PassphraseKeys {
  /** 32 bytes, by Argon2id. Refuses (`storage-failed`) a cost below the floor. */
  derive(
    passphrase: string,
    salt: Uint8Array<ArrayBuffer>,
    cost: KdfCost,
    progress?: Progress,
  ): Promise<Uint8Array<ArrayBuffer>>;
}

/** Wraps one key under another, for one purpose only. */
export interface KeyWraps {
  wrap(
    secret: Uint8Array<ArrayBuffer>,
    under: Uint8Array<ArrayBuffer>,
    purpose: string,
  ): Promise<Uint8Array<ArrayBuffer>>;
  /** The secret; null when `under` or the purpose is another, or the bytes are damaged. */
  unwrap(
    wrapped: Uint8Array<ArrayBuffer>,
    under: Uint8Array<ArrayBuffer>,
    purpose: string,
  ): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Seals to a public key: who seals cannot open. `bound` is authenticated and not stored. */
export interface Envelopes {
  newPair(): Promise<{
    readonly publicKey: Uint8Array<ArrayBuffer>;
    readonly privateKey: Uint8Array<ArrayBuffer>;
  }>;
  sealTo(
    publicKey: Uint8Array<ArrayBuffer>,
    plain: Uint8Array<ArrayBuffer>,
    bound: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>>;
  /** Refuses (rejects) what was sealed to another key, or is damaged. */
  openWith(
    privateKey: Uint8Array<ArrayBuffer>,
    sealed: Uint8Array<ArrayBuffer>,
    bound: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>>;
}

/** Random UUIDs. */
export interface Ids {
  newId(): string;
}

/** Runs `work` while nobody else, in any of our pages or workers, runs work of the same name. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Runs `work` together with others who share that name, and while nobody runs {@link Exclusive} work of it. */
export type Sharing = Exclusive;

/** Which sites (match patterns) the browser lets us watch. */
export interface Permissions {
  allows(origins: readonly string[]): Promise<boolean>;
}

/** The rules the browser itself follows, worker asleep or not. Each set is replaced as a whole, or not at all. */
export interface RuleBook {
  /** `standing` rules outlive the browser; `passing` ones die with it. */
  set(standing: readonly WantedRule[], passing: readonly WantedRule[]): Promise<void>;
}

/** The pages of chosen sites in which our content script runs. */
export interface Scripts {
  /** @param outlives whether the browser may write down the sites, and go on by itself at its next start */
  runOn(matches: readonly string[], outlives: boolean): Promise<void>;
}

/** The one alarm. A cache of due times, never their home. */
export interface Alarm {
  /** `at` in epoch ms; null: none is due. */
  set(at: number | null): Promise<void>;
}

/** What dies with the browser: passes, visits on their way to the pause page, and requests to go through a rest. */
export interface Session {
  passes(): Promise<readonly Pass[]>;
  setPasses(passes: readonly Pass[]): Promise<void>;
  /** The address a tab was on its way to, for the pause page of that tab to take once. */
  hold(tabId: number, visit: HeldVisit): Promise<void>;
  /** Lets every open page know that what is kept has grown or changed, at `at` (epoch ms): databases tell nobody. */
  logGrew(at: number): Promise<void>;
}

/** A visit that waits on the pause page of one tab. */
export interface HeldVisit {
  readonly address: string;
  /** How many history entries back the place before the visit lies. */
  readonly stepsBack: number;
  /** The id of the logged event when the person has already turned back, on the card; else null. */
  readonly heldEventId: string | null;
}

/** Taking a tab to the pause page of a site's number. */
export interface Tabs {
  pause(tabId: number, ref: number): Promise<void>;
}

/** The tabs in whose pages a card may stand, by number: in memory only, to take a person's words off them. */
export interface CardTabs {
  note(tabId: number): Promise<void>;
  noted(): Promise<readonly number[]>;
  forget(tabIds: readonly number[]): Promise<void>;
  /** Tells a tab's pages to show no words; false where nobody hears it. */
  hush(tabId: number): Promise<boolean>;
}

/** Bytes that come one piece after the other. */
export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Files that a passphrase opens, in the age format (C2SP age v1): with the `age` command, too. Streamed both ways. */
export interface AgeFiles {
  seal(plain: ByteStream, passphrase: string): Promise<ByteStream>;
  /**
   * What is in such a file. Refuses (`CopyRefused`) a `foreign` or `newer` file and a `wrong-passphrase` before the
   * first byte; one that is cut or changed ends its stream with an error, after whole pieces only.
   */
  open(file: ByteStream, passphrase: string): Promise<ByteStream>;
}
