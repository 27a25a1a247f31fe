import type { LeftLower } from './core/after-crossing';
import type { Boundary, BoundaryWords, Response, Rules } from './core/boundary';
import type { BreakWish } from './core/break';
import type { Speech } from './core/language';
import type { LogEvent, Verdict } from './core/log';
import type { Refusal } from './core/refused';
import type { Window } from './core/window';

/** How a page came to be where it is: a load, navigation within the page, the back/forward cache, or time running out. */
export type VisitRoute = 'load' | 'in-page' | 'restored' | 'time';

/** What the card in a page may show: never more than it needs. */
export interface CardView {
  readonly boundaryId: string;
  readonly ref: number;
  /** Empty while the vault does not give the words. */
  readonly words: BoundaryWords;
  readonly changesAt: number | null;
  readonly turnedBack: number;
  /** Crossings granted beforehand that are left in this window. */
  readonly reserveLeft: number;
  readonly response: Response;
  readonly holdSeconds: number;
  readonly passMinutes: number;
  /** A pass has just run out here, rather than a visit begun. */
  readonly passOver: boolean;
  /** The event of a crossing that it is time to ask about; null: none. */
  readonly asksAbout: string | null;
  /** How crossings left them lately; null where too little was said. */
  readonly leftLower: LeftLower | null;
  /** Its sentences where another language than the browser's is chosen; null: the browser's. */
  readonly speech: Speech | null;
}

/** The answer to a content script: go on quietly, show the card, or wait covered while the tab is taken to the pause page. */
export type VisitAnswer =
  | { readonly kind: 'nothing'; readonly askAgainAt: number | null }
  | { readonly kind: 'card'; readonly card: CardView; readonly askAgainAt: number | null }
  | { readonly kind: 'leaving' };

/** What the background tells a page in which a card may stand: the vault has locked, and words are not for show. */
export const HUSH = 'hush';

/** Done, or not done and why. Nothing is ever half done. */
export type Reply<T = null> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a person wants of a boundary: its rules and words, and the id of the one it changes (null: a new one). */
export interface BoundaryDraft {
  readonly id: string | null;
  /** Sites without their number: the background gives it. */
  readonly rules: Rules;
  readonly words: BoundaryWords;
}

/**
 * The messages, by name: what is sent and what comes back.
 * `anyone` may be sent by a content script, the rest by our own pages only; the background checks who it is.
 */
export interface Protocol {
  readonly anyone: {
    visited(visit: { readonly address: string; readonly via: VisitRoute }): Promise<VisitAnswer>;
    /** An outcome met on the card. A crossing opens its pass before the answer. */
    recorded(event: LogEvent): Promise<Reply>;
  };
  readonly pages: {
    /** An outcome or a hold from our own pages; "saved" may be said when this answers ok. */
    logged(event: LogEvent): Promise<Reply>;
    saved(draft: BoundaryDraft): Promise<Reply<Boundary>>;
    /** Ends a boundary: at once when it is not on, else after its cooling-off. */
    ended(of: { readonly id: string }): Promise<Reply<Boundary>>;
    /** Takes a waiting loosening back. */
    keptAfterAll(of: { readonly id: string }): Promise<Reply<Boundary>>;
    /** Answers the end of a window: logged, then the boundary ends (`next` null) or goes on with a new window. */
    closed(of: {
      readonly id: string;
      readonly verdict: Verdict;
      readonly next: Window | null;
    }): Promise<Reply>;
    /** The vault has been opened: take in what came while it was locked, and go on with what was broken off. */
    opened(): Promise<Reply>;
    /** Puts the sites of all boundaries in the vault only, or lays them beside it again. */
    sitesKeptInVault(choice: { readonly isWanted: boolean }): Promise<Reply>;
    /** Begins a break of one's own, in the place of one that is being taken. */
    breakBegun(wish: BreakWish): Promise<Reply>;
    /** Makes it longer by a quarter of an hour. */
    breakExtended(): Promise<Reply>;
    /** The person is back: it ends at once, and what rests for it is let go. */
    breakEnded(): Promise<Reply>;
    /** Erases everything, keys first. */
    erased(): Promise<Reply>;
    /** Bring rules, scripts and the alarm in line with what is stored and granted. */
    reconcile(): Promise<Reply>;
  };
}
