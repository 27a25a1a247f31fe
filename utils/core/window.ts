/** Wall-clock times on days of the week. A `to` at or before its `from` runs over midnight; equal means a whole day. */
export interface WeeklyTime {
  /** Days on which it begins, ISO 8601: Monday is 1, Sunday is 7. */
  readonly days: readonly number[];
  /** Local wall time, `HH:MM`. */
  readonly from: string;
  readonly to: string;
}

/**
 * When a boundary is on.
 * - `for`: elapsed time between two instants (epoch ms): 48 hours are 48 hours whatever the clocks on the wall do;
 * - `until`: from an instant to a local wall time (`YYYY-MM-DDTHH:MM`), read in the zone the person is in;
 * - `weekly`: wall time on days of the week, in the zone the person is in;
 * - `open`: until I say.
 */
export type Window =
  | { readonly kind: 'for'; readonly from: number; readonly until: number }
  | { readonly kind: 'until'; readonly from: number; readonly wall: string }
  | { readonly kind: 'weekly'; readonly times: readonly WeeklyTime[] }
  | { readonly kind: 'open' };

/** An instant and the place it is lived in: epoch ms and an IANA time zone. Core never asks a clock. */
export interface Moment {
  readonly at: number;
  readonly zone: string;
}

/** What a window is at a moment. */
export interface WindowState {
  readonly on: boolean;
  /** It is off and will never be on again. */
  readonly over: boolean;
  /** Start of the running stretch when on; null when off, or when it has no start (`open`, round-the-clock weekly). */
  readonly since: number | null;
  /** The next instant at which `on` changes; null when it never does. */
  readonly changesAt: number | null;
}
