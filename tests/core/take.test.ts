import { describe, expect, test } from 'vitest';
import { NO_WORDS } from '../../utils/core/boundary';
import { blankCheckIn } from '../../utils/core/check-in';
import { placesIn, proposedFrom, type TakeChoice, type TakeFrom, taken } from '../../utils/core/take';
import { at, crossed, felt, held, moment } from './insights/logs';
import { boundary, site } from './worlds';

const NOW = moment('2026-11-24T20:00');
const CHOICE: TakeChoice = {
  from: '2026-11-01',
  until: '2026-11-20',
  parts: ['boundaries', 'evenings', 'words'],
  redactions: ['Sam', 'instagram'],
};
const crossings = ['01', '02', '03', '04', '05'].map((day) => crossed(`2026-11-${day}T21:00`));
const closed = (day: string, verdict: 'kept' | 'partly') =>
  ({ id: day, at: at(`${day}T12:00`), kind: 'closed', boundaryId: 'b', verdict }) as const;
const since = (id: string, from: string, until: string | null) => ({
  boundary: boundary({
    id,
    createdAt: at(`${from}T00:00`),
    endedAt: until ? at(until) : null,
    window: { kind: 'open' },
  }),
  words: null,
});
const ALL: TakeFrom = {
  boundaries: [
    {
      ...since('b', '2026-10-01', null),
      words: { ...NO_WORDS, name: "Not Sam's feed", why: 'Sam on Instagram', plan: 'write to Mia' },
    },
    since('gone', '2026-09-01', '2026-10-31T23:59'),
    since('later', '2026-11-21', null),
    since('ended', '2026-09-01', '2026-11-02T00:00'),
  ],
  events: [
    held('2026-10-31T21:00'),
    held('2026-11-06T21:00'),
    held('2026-11-20T23:59'),
    held('2026-11-21T00:00'),
    ...crossings,
    // Of the first it was said after the last of these days.
    ...crossings.map((event, i) => felt(event, i < 4 ? 'lower' : 'same', i === 0 ? 22 * 86_400_000 : 1)),
    closed('2026-11-10', 'partly'),
    closed('2026-11-21', 'kept'),
  ],
  checkIns: [
    { ...blankCheckIn('2026-11-20'), feeling: 4, nourishing: 'Tea without Sam' },
    { ...blankCheckIn('2026-11-03'), urge: 7, text: 'call +49 30 1234567' },
    { ...blankCheckIn('2026-11-04'), upheld: 'Not today' },
    { ...blankCheckIn('2026-11-21'), feeling: 1 },
  ],
  weeks: [{ date: '2026-11-08', keep: 'Walks', change: '' }],
  reviews: [
    {
      boundaryId: 'b',
      name: 'x',
      date: '2026-10-30',
      answer: 'keep',
      words: 'before these days',
      consequences: '',
      isSafety: false,
    },
  ],
};

describe('a page to take along', () => {
  test('counts the days chosen, and nothing else', () => {
    const { boundaries, evenings } = taken(ALL, CHOICE, NOW);
    expect(boundaries.map(({ number, id }) => [number, id])).toEqual([
      [1, 'b'],
      [2, 'ended'],
    ]);
    expect(boundaries[0]).toMatchObject({
      holds: { held: 2, visits: 7, turnedBack: 2 },
      crossed: 5,
      leftLower: { lower: 4, of: 5 },
      closed: ['partly'],
    });
    expect(evenings.map(({ date, feeling, urge }) => [date, feeling, urge])).toEqual([
      ['2026-11-03', null, 7],
      ['2026-11-20', 4, null],
    ]);
  });

  test('has own words with what was taken out in none of them', () => {
    const page = taken(ALL, CHOICE, NOW);
    expect(page.boundaries[0]?.words).toEqual({
      name: "Not ▇▇▇'s feed",
      why: '▇▇▇ on ▇▇▇',
      plan: 'write to Mia',
    });
    expect(page.words).toEqual([
      { date: '2026-11-03', of: 'text', text: 'call ▇▇▇' },
      { date: '2026-11-04', of: 'upheld', text: 'Not today' },
      { date: '2026-11-08', of: 'keep', text: 'Walks' },
      { date: '2026-11-20', of: 'nourishing', text: 'Tea without ▇▇▇' },
    ]);
  });

  test('without them has none: no name, no why, no line of any evening, and no site', () => {
    const page = taken(ALL, { ...CHOICE, parts: ['boundaries', 'evenings'], redactions: [] }, NOW);
    expect(page.words).toEqual([]);
    expect(page.boundaries.map(({ words }) => words)).toEqual([null, null]);
    expect(JSON.stringify(page)).not.toMatch(/Sam|Mia|Tea|Not today|call|feed/);
  });

  test('has the parts that were chosen alone', () => {
    expect(taken(ALL, { ...CHOICE, parts: [] }, NOW)).toEqual({ boundaries: [], evenings: [], words: [] });
  });
});

test('thirty days are proposed, today among them', () => {
  expect(proposedFrom(NOW)).toBe('2026-10-26');
});

test('places on the web and names looked up are proposed to be taken out, each once', () => {
  const sites = [
    site(1, 'www.instagram.com', { path: ['sam'] }),
    site(2, 'search.example', { words: ['anna maria'] }),
    site(3, 'search.example', { words: ['anna maria'] }),
  ];
  expect(placesIn([{ boundary: boundary({ sites }), words: null }])).toEqual([
    'anna maria',
    'anna',
    'maria',
    'www.instagram.com',
    'instagram',
    'sam',
    'search.example',
    'search',
  ]);
});
