import fc from 'fast-check';
import type { Boundary, Rules } from '../../utils/core/boundary';
import type { Site } from '../../utils/core/site';
import type { WeeklyTime, Window } from '../../utils/core/window';
import { HOUR_MS } from './drafts';
import { NOW } from './memory';

/** A site under its host, with a number as one that was saved before. */
export function site(host: string, more: Partial<Site> = {}): Site {
  const home = `https://${host}/`;
  return { host, subdomains: true, port: '', path: [], words: [], ref: 1, shown: host, home, ...more };
}

/** Rules made into a boundary that was made an hour ago. */
export function boundaryOf(rules: Rules, more: Partial<Boundary> = {}): Boundary {
  const createdAt = NOW.at - HOUR_MS;
  const base = { id: 'b1', revision: 1, createdAt, changedAt: createdAt, endedAt: null, pending: null };
  return { ...rules, ...base, ...more };
}

const anyTime: fc.Arbitrary<WeeklyTime> = fc.record({
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  from: fc.constantFrom('00:00', '09:30', '22:00'),
  to: fc.constantFrom('00:00', '06:15', '17:00'),
});

/** Any window that is on now, or comes back. */
export const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((hours): Window => {
    const from = NOW.at - HOUR_MS;
    return { kind: 'for', from, until: NOW.at + hours * HOUR_MS };
  }),
  fc
    .constantFrom('2026-11-30T18:00', '2027-03-28T02:30')
    .map((wall): Window => ({ kind: 'until', from: NOW.at - HOUR_MS, wall })),
  fc.array(anyTime, { minLength: 1, maxLength: 3 }).map((times): Window => ({ kind: 'weekly', times })),
  fc.constant<Window>({ kind: 'open' }),
);

/** Any rules that a boundary may have. */
export const anyRules: fc.Arbitrary<Rules> = fc.record({
  sites: fc.subarray([
    site('a.example'),
    site('b.example', { path: ['x'] }),
    site('google.com', { words: ['anna'] }),
  ]),
  lanes: fc.subarray([site('a.example', { path: ['messages'] })]),
  window: anyWindow,
  response: fc.constantFrom('nudge', 'pause', 'rest'),
  holdSeconds: fc.integer({ min: 0, max: 120 }),
  passMinutes: fc.integer({ min: 1, max: 60 }),
  nudgesAgain: fc.boolean(),
  reserveCrossings: fc.integer({ min: 0, max: 9 }),
  firmTimes: fc.constantFrom([], [
    { time: { days: [7], from: '21:00', to: '23:00' }, response: 'rest', untilAt: 1_900_000_000_000 },
  ] as const),
  coolingOffMinutes: fc.integer({ min: 0, max: 60 }),
});
