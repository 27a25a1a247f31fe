import fc from 'fast-check';
import { instantOf } from '../../utils/core/wall-time';
import type { Window } from '../../utils/core/window';

/** Boundaries of any kind and age, looked at from any time: for laws about days. */

const ZONE = 'Europe/Berlin';
const NOW_AT = instantOf('2026-11-10T12:00', ZONE);
const HOUR_MS = 3_600_000;

const anyTime = fc.record({
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  from: fc.constantFrom('00:00', '02:30', '09:30', '22:00'),
  to: fc.constantFrom('00:00', '02:30', '06:15', '17:00'),
});

/** A window that may be over by 10 November 2026, or begin then. */
export const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.array(anyTime, { minLength: 1, maxLength: 3 }).map((times): Window => ({ kind: 'weekly', times })),
  fc.constant<Window>({ kind: 'open' }),
  fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 })).map(([ago, hours]): Window => {
    const from = NOW_AT - ago * HOUR_MS;
    return { kind: 'for', from, until: from + hours * HOUR_MS };
  }),
);

/** A moment of two years, in zones of every kind. */
export const anyNow = fc.record({
  at: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
  zone: fc.constantFrom(ZONE, 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'),
});

/** How old a boundary is, in hours. */
export const anyAge = fc.integer({ min: 0, max: 60 * 24 });
