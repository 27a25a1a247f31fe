import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Boundary, BoundaryWords, Rules } from '../../utils/core/boundary';
import { carriedBoundary } from '../../utils/core/carried-boundary';
import { divergedParts, type Side, sideOf, wishOf } from '../../utils/core/diverged';
import { rulesOf } from '../../utils/core/looser';
import { boundary, lane, MINUTE, NOW, site } from './worlds';

const WORDS: BoundaryWords = { name: 'n', why: 'w', plan: 'p', planLink: '', line: '' };
const side = (more: Partial<Boundary> = {}, words: BoundaryWords | null = WORDS): Side => ({
  boundary: boundary(more),
  words,
});

const CHANGES: Readonly<Record<keyof Rules, Partial<Rules>>> = {
  sites: { sites: [site(1, 'other.example')] },
  lanes: { lanes: [lane('feed.example', { path: ['messages'] })] },
  window: { window: { kind: 'open' } },
  response: { response: 'rest' },
  holdSeconds: { holdSeconds: 99 },
  passMinutes: { passMinutes: 59 },
  nudgesAgain: { nudgesAgain: false },
  reserveCrossings: { reserveCrossings: 9 },
  firmTimes: {
    firmTimes: [{ time: { days: [7], from: '21:00', to: '23:00' }, response: 'rest', untilAt: 1 }],
  },
  coolingOffMinutes: { coolingOffMinutes: 59 },
};

test.each(Object.entries(CHANGES))('a change of %s alone is that part alone', (part, change) => {
  expect(divergedParts(side(), side(change))).toEqual([part]);
});

test.each(['name', 'why', 'plan', 'planLink', 'line'] as const)('another %s is that part alone', (part) => {
  expect(divergedParts(side(), side({}, { ...WORDS, [part]: 'another' }))).toEqual([part]);
});

test('law: whoever is looked at first, the parts are the same; nothing differs from itself', () => {
  const anySide = fc
    .tuple(fc.subarray(Object.values(CHANGES)), fc.boolean(), fc.boolean())
    .map(([changes, isEnded, isOther]) =>
      side(
        { ...Object.assign({}, ...changes), endedAt: isEnded ? NOW.at : null },
        { ...WORDS, why: isOther ? 'x' : 'w' },
      ),
    );
  fc.assert(
    fc.property(anySide, anySide, (a, b) => {
      expect(divergedParts(a, b)).toEqual(divergedParts(b, a));
      expect(divergedParts(a, a)).toEqual([]);
    }),
  );
});

test('neither the order nor the numbers of sites are a difference, nor are words nobody can read', () => {
  const sites = [site(1, 'a.example'), site(2, 'b.example')];
  const turned = [site(0, 'b.example'), site(0, 'a.example')];
  expect(divergedParts(side({ sites }), side({ sites: turned }))).toEqual([]);
  expect(divergedParts(side(), side({}, null))).toEqual([]);
});

test('one that goes on and one that has ended differ in that; and in what they wait for', () => {
  const ended = side({ endedAt: NOW.at });
  expect(divergedParts(side(), ended)).toEqual(['ended']);
  const at = { askedAt: NOW.at, dueAt: NOW.at + MINUTE };
  const ending = side({ pending: { ...at, to: 'ended' } });
  const loosening = side({ pending: { ...at, to: rulesOf(boundary({ holdSeconds: 0 })) } });
  expect(divergedParts(side(), ending)).toEqual(['waiting']);
  expect(divergedParts(ending, loosening)).toEqual(['waiting']);
  expect(wishOf(ended)).toBe('ended');
  expect(wishOf(ending)).toBe('ended');
  expect(wishOf(loosening)).toMatchObject({ holdSeconds: 0 });
  expect(wishOf(side())).toEqual(rulesOf(boundary()));
});

test('a version has the numbers of sites that are known here, and what has fallen due is made', () => {
  const to = rulesOf(boundary({ sites: [site(4, 'a.example'), site(9, 'c.example')] }));
  const stored = {
    ...boundary({
      sites: [site(4, 'a.example'), site(5, 'b.example')],
      pending: { askedAt: NOW.at, dueAt: NOW.at + MINUTE, to },
    }),
    words: 'sealed',
  };
  const carried = carriedBoundary(stored, WORDS);
  const here = [site(7, 'a.example')];
  const refs = (at: number) => sideOf(carried, 'b1', here, at).boundary.sites.map(({ ref }) => ref);
  expect(refs(NOW.at)).toEqual([7, 0]);
  expect(sideOf(carried, 'b1', here, NOW.at).boundary.pending).not.toBeNull();
  expect(sideOf(carried, 'b1', here, NOW.at + MINUTE).boundary).toMatchObject({
    pending: null,
    sites: [
      { host: 'a.example', ref: 7 },
      { host: 'c.example', ref: 0 },
    ],
  });
});
