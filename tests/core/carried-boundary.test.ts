import { describe, expect, test } from 'vitest';
import { type BoundaryWords, type FirmTime, LIMITS } from '../../utils/core/boundary';
import {
  broughtBoundary,
  type CarriedBoundary,
  carriedBoundary,
  isCarriedBoundary,
} from '../../utils/core/carried-boundary';
import { changed } from '../../utils/core/change';
import { begun, edited } from '../../utils/core/kept';
import type { StoredBoundary } from '../../utils/core/migrations';
import { draft, HOUR, site, WORDS } from '../services/drafts';

const AT = Date.UTC(2026, 10, 24, 20);
const { rules } = draft(AT);
const STORED: StoredBoundary = {
  ...rules,
  sites: [site('feed.example', { ref: 7 })],
  id: 'one',
  revision: 3,
  createdAt: AT,
  changedAt: AT,
  endedAt: null,
  pending: {
    askedAt: AT,
    dueAt: AT + HOUR,
    to: {
      ...rules,
      holdSeconds: 0,
      sites: [site('feed.example', { ref: 7 }), site('b.example', { ref: 9 })],
    },
  },
  words: 'sealed',
};
const keptOf = (value: unknown) => begun('boundary', 'one', value, 'phone', AT);
const CARRIED = carriedBoundary(STORED, WORDS);

test('what only one vault knows stays there', () => {
  const text = JSON.stringify(CARRIED);
  for (const name of ['"ref"', '"revision"', '"id"', 'sealed']) expect(text).not.toContain(name);
  expect(CARRIED.boundary).toMatchObject({ holdSeconds: 10, pending: { to: { holdSeconds: 0 } } });
  expect(CARRIED.words).toEqual(WORDS);
});

describe('firm times', () => {
  const one = {
    time: { days: [7], from: '21:00', to: '23:00' },
    response: 'rest',
    untilAt: AT + HOUR,
  } as const;
  const numbered = (sites: CarriedBoundary['boundary']['sites']) =>
    sites.map((place) => ({ ...place, ref: 1 }));

  test('are carried and brought, also where they wait', () => {
    const { pending, ...rest } = STORED;
    if (!pending || pending.to === 'ended') throw new Error('nothing waits');
    const to = { ...pending.to, firmTimes: [one] };
    const carried = carriedBoundary({ ...rest, firmTimes: [one], pending: { ...pending, to } }, WORDS);
    expect(isCarriedBoundary(keptOf(carried))).toBe(true);
    const brought = broughtBoundary(carried.boundary, numbered);
    expect(brought).toMatchObject({ firmTimes: [one], pending: { to: { firmTimes: [one] } } });
  });

  test('are missing where there are none, as in copies from before there were any', () => {
    expect(JSON.stringify(CARRIED)).not.toContain('firmTimes');
    const brought = broughtBoundary(CARRIED.boundary, numbered);
    expect(brought).toMatchObject({ firmTimes: [], pending: { to: { firmTimes: [] } } });
  });

  test('of no known shape let no boundary in', () => {
    const odd = { ...CARRIED, boundary: { ...CARRIED.boundary, firmTimes: [{ ...one, response: 'nudge' }] } };
    expect(isCarriedBoundary(keptOf(odd))).toBe(false);
  });
});

test.each([
  ['with a change that waits', STORED],
  ['with an end that waits', { ...STORED, pending: { askedAt: AT, dueAt: AT + 1, to: 'ended' } }],
  ['at rest', { ...STORED, pending: null }],
  ['that has ended', { ...STORED, pending: null, endedAt: AT + 5 }],
  ['with a window that is over', { ...STORED, window: { kind: 'for', from: AT - 9, until: AT - 5 } }],
  ['with no site', { ...STORED, sites: [] }],
] as [string, StoredBoundary][])('a boundary %s is one, also without words', (_, stored) => {
  for (const words of [WORDS, null, { ...WORDS, name: '', why: '', plan: '' }]) {
    const kept = keptOf(JSON.parse(JSON.stringify(carriedBoundary(stored, words))));
    expect(isCarriedBoundary(kept)).toBe(true);
  }
});

test('a boundary whose other sites wait to be let go is one, though it holds more than anybody can give it', () => {
  const sites = (letter: string) =>
    Array.from({ length: LIMITS.sites }, (_, i) => site(`${letter}${i}.example`, { ref: i + 1 }));
  const { words: _, ...before } = { ...STORED, pending: null, sites: sites('a') };
  const now = { at: AT + 1000, zone: 'Europe/Berlin' };
  const boundary = changed(before, { ...rules, sites: sites('b') }, now);
  expect(boundary.sites).toHaveLength(2 * LIMITS.sites);
  expect(isCarriedBoundary(keptOf(carriedBoundary({ ...boundary, words: 'sealed' }, WORDS)))).toBe(true);
});

test('so is one whose other firm times wait to be let go', () => {
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  const firm = (from: string): readonly FirmTime[] =>
    days.map((day) => ({
      time: { days: [day], from, to: '23:30' },
      response: 'rest',
      untilAt: AT + 7 * 24 * HOUR,
    }));
  const { words: _, ...before } = { ...STORED, pending: null, firmTimes: firm('20:00') };
  const now = { at: AT + 1000, zone: 'Europe/Berlin' };
  const boundary = changed(before, { ...rules, sites: before.sites, firmTimes: firm('23:00') }, now);
  expect(boundary.firmTimes.length).toBeGreaterThan(LIMITS.firmTimes);
  expect(isCarriedBoundary(keptOf(carriedBoundary({ ...boundary, words: 'sealed' }, WORDS)))).toBe(true);
});

describe('is none', () => {
  type Change = (carried: CarriedBoundary) => unknown;
  const withRules =
    (change: object): Change =>
    (carried) => ({
      ...carried,
      boundary: { ...carried.boundary, ...change },
    });
  const withWords =
    (change: Partial<BoundaryWords>): Change =>
    (carried) => ({
      ...carried,
      words: { ...carried.words, ...change },
    });
  const onNoDay = { time: { days: [], from: '20:00', to: '21:00' }, response: 'rest', untilAt: AT };
  const pending = (to: unknown) => withRules({ pending: { askedAt: AT, dueAt: AT, to } });
  test.each([
    ['nothing', () => null],
    ['a word', () => 'boundary'],
    ['without rules', ({ words }) => ({ boundary: {}, words })],
    ['with sites that are none', withRules({ sites: [1] })],
    ['with no list of sites', withRules({ sites: 'feed.example' })],
    ['without a window', withRules({ window: 'now' })],
    ['with a cooling-off of a year', withRules({ coolingOffMinutes: 525_600 })],
    ['with a firm time on no day', withRules({ firmTimes: [onNoDay] })],
    ['with another beginning', withRules({ createdAt: AT + 1 })],
    ['that waits for nothing', pending(null)],
    ['that waits for a year', pending({ ...CARRIED.boundary, coolingOffMinutes: 525_600 })],
    ['that waits for sites that are none', pending({ ...CARRIED.boundary, sites: [1] })],
    ['with half its words', ({ boundary }) => ({ boundary, words: { name: 'x' } })],
    ['with a plan that is code', withWords({ planLink: 'javascript:alert(1)' })],
    ['with words without end', withWords({ why: 'x'.repeat(2001) })],
    ['with a name without end', withWords({ name: 'x'.repeat(121) })],
  ] as [string, Change][])('%s', (_, change) => {
    expect(isCarriedBoundary(keptOf(change(CARRIED)))).toBe(false);
  });

  test('one of which any version is none', () => {
    const kept = keptOf(CARRIED);
    const [version] = edited(kept, 'x', 'desk', AT).versions;
    expect(isCarriedBoundary({ ...kept, versions: [...kept.versions, ...(version ? [version] : [])] })).toBe(
      false,
    );
  });
});
