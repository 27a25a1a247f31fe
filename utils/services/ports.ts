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

/** Sealed records. A `put` that has answered has been committed strictly; an unanswered one is wholly there or not at all. */
export interface Records {
  put(record: SealedRecord): Promise<void>;
  /** Those of one kind with `fromAt <= at < toAt`, oldest first. */
  range(kind: string, fromAt: number, toAt: number): Promise<readonly SealedRecord[]>;
  /** Whether nothing at all is kept. */
  isEmpty(): Promise<boolean>;
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

/** Random UUIDs. */
export interface Ids {
  newId(): string;
}

/** Runs `work` while nobody else, in any of our pages or workers, runs work of the same name. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T>;

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
  runOn(matches: readonly string[]): Promise<void>;
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
  /** Lets every open page know that the log has grown: databases tell nobody. */
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
