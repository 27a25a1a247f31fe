import { describe, expect, test } from 'vitest';
import type { Rules } from '../../utils/core/boundary';
import { isLooser, rulesOf, tightened } from '../../utils/core/looser';
import { boundary, HOUR, lane, NOW, site } from './worlds';

const WIDE = site(1, 'a.example');
const NARROW = site(2, 'a.example', { path: ['sam'] });
const LANE = lane('a.example', { path: ['messages', 'mia'] });
const WIDER_LANE = lane('a.example', { path: ['messages'] });
const from = rulesOf(boundary({ sites: [WIDE], lanes: [LANE], response: 'pause', reserveCrossings: 2 }));

test.each<[Partial<Rules>, Partial<Rules>]>([
  [{ sites: [] }, { sites: [WIDE] }],
  [{ sites: [NARROW] }, { sites: [NARROW, WIDE] }],
  [{ lanes: [WIDER_LANE] }, { lanes: [LANE] }],
  [{ response: 'nudge' }, { response: 'pause' }],
  [{ holdSeconds: 9 }, { holdSeconds: 10 }],
  [{ passMinutes: 6 }, { passMinutes: 5 }],
  [{ nudgesAgain: false }, { nudgesAgain: true }],
  [{ reserveCrossings: 3 }, { reserveCrossings: 2 }],
  [{ coolingOffMinutes: 9 }, { coolingOffMinutes: 10 }],
  [{ window: { kind: 'for', from: NOW.at - HOUR, until: NOW.at + HOUR - 1 } }, { window: from.window }],
])('%j is looser; at once holds %j', (looser, atOnce) => {
  expect(isLooser(from, { ...from, ...looser }, NOW)).toBe(true);
  expect(tightened(from, { ...from, ...looser }, NOW)).toEqual({ ...from, ...atOnce });
});

test.each<[Partial<Rules>]>([
  [{}],
  [{ sites: [WIDE, NARROW] }],
  [{ sites: [site(9, 'example')] }],
  [{ lanes: [] }],
  [{ lanes: [lane('a.example', { path: ['messages', 'mia', 'today'] })] }],
  [{ lanes: [LANE, lane('a.example', { path: ['messages', 'mia', 'today'] })] }],
  [{ response: 'rest' }],
  [{ holdSeconds: 11 }],
  [{ passMinutes: 4 }],
  [{ reserveCrossings: 1 }],
  [{ coolingOffMinutes: 11 }],
  [{ window: { kind: 'for', from: NOW.at - HOUR, until: NOW.at + HOUR + 1 } }],
  [{ window: { kind: 'open' } }],
])('%j is not looser, and holds at once', (tighter) => {
  expect(isLooser(from, { ...from, ...tighter }, NOW)).toBe(false);
  expect(tightened(from, { ...from, ...tighter }, NOW)).toEqual({ ...from, ...tighter });
});

describe('some of both', () => {
  test('each part on its own', () => {
    const to = { ...from, holdSeconds: 60, passMinutes: 60, response: 'rest' } as const;
    expect(tightened(from, to, NOW)).toEqual({ ...from, holdSeconds: 60, response: 'rest' });
  });

  test('a lane moved is open where both are: nowhere, when they have nothing in common', () => {
    const to = { ...from, lanes: [lane('a.example', { path: ['calendar'] })] };
    expect(tightened(from, to, NOW).lanes).toEqual([]);
  });

  test('lanes that overlap in part are open where both are', () => {
    const lanes = [lane('a.example', { words: ['mia'] }), lane('b.example'), lane('b.example')];
    const shared = tightened({ ...from, lanes: [lane('b.example'), LANE] }, { ...from, lanes }, NOW).lanes;
    expect(shared).toEqual([{ ...LANE, words: ['mia'], shown: 'a.example' }, lane('b.example')]);
  });

  test('a lane shared is shown as the narrower of the two was written', () => {
    const [wide, narrow] = [
      { ...lane('b.example'), shown: 'B' },
      { ...lane('m.b.example'), shown: 'M' },
    ];
    const open = { ...lane('c.example'), shown: 'C' };
    const shared = (old: typeof wide, to: typeof wide) =>
      tightened({ ...from, lanes: [old] }, { ...from, lanes: [to, open] }, NOW).lanes;
    expect(shared(wide, narrow)).toEqual([narrow]);
    expect(shared(narrow, wide)).toEqual([narrow]);
  });

  test('of lanes within one another the wider is enough, and the first of two alike', () => {
    const [a, b] = ['A', 'B'].map((shown) => ({ ...lane('b.example'), shown }));
    if (!a || !b) throw new Error('two lanes');
    const old = { ...from, lanes: [lane('b.example')] };
    const to = { ...from, lanes: [lane('m.b.example'), a, b, lane('c.example')] };
    expect(tightened(old, to, NOW).lanes.map(({ host, shown }) => [host, shown])).toEqual([
      ['b.example', 'b.example'],
    ]);
    const apart = { ...from, lanes: [lane('x.b.example'), lane('y.b.example')] };
    expect(tightened(apart, { ...from, lanes: [a] }, NOW).lanes).toHaveLength(2);
  });

  test('nudges that come again are no loosening', () => {
    const before = { ...from, nudgesAgain: false };
    expect(isLooser(before, { ...before, nudgesAgain: true }, NOW)).toBe(false);
    expect(isLooser(before, before, NOW)).toBe(false);
  });
});

test('rules are what they are and nothing else', () => {
  const rules = rulesOf(boundary());
  expect(Object.keys(rules).sort()).toEqual([
    'coolingOffMinutes',
    'firmTimes',
    'holdSeconds',
    'lanes',
    'nudgesAgain',
    'passMinutes',
    'reserveCrossings',
    'response',
    'sites',
    'window',
  ]);
});
