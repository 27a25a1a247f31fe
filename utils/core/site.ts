/**
 * A place on the web: a host, optionally all below it, optionally one port, optionally below one path,
 * optionally only addresses whose search asks for certain words.
 */
export interface Region {
  /** Lower-case ASCII (punycode) host, no trailing dot; or an IP address (IPv6 in brackets). */
  readonly host: string;
  readonly subdomains: boolean;
  /** As typed, when not the scheme's own; empty means any port. */
  readonly port: string;
  /** Decoded, case-folded path segments: `/Sam/reels` is `['sam', 'reels']`. */
  readonly path: readonly string[];
  /** Folded words looked for (see `word.ts`), each of which the search must hold; empty means any address. */
  readonly words: readonly string[];
}

/** A region a boundary covers, with the number the pause page knows it by: given once, never given again. */
export interface Site extends Region {
  readonly ref: number;
  /** The place as a person writes it (`münchen.example/sam`). */
  readonly shown: string;
  /** The http(s) address that going on leads to, as typed: paths may care about case where covering does not. */
  readonly home: string;
}

/** A region that stays open for necessary contact, within its own boundary only. */
export interface Lane extends Region {
  readonly shown: string;
}
