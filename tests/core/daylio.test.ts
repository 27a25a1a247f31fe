import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DaylioRead, readDaylio } from '../../utils/core/daylio';
import { isEntry } from '../../utils/core/entry';

const HEADER = ['full_date', 'date', 'weekday', 'time', 'mood', 'activities', 'note_title', 'note'];
const BERLIN = 'Europe/Berlin';
const row = (date: string, time: string, mood: string, activities = '', title = '', note = '') => [
  date,
  'March 29',
  'Sunday',
  time,
  mood,
  activities,
  title,
  note,
];

function read(rows: readonly (readonly string[])[], header = HEADER): DaylioRead {
  const result = readDaylio([header, ...rows], BERLIN, true);
  if (result.kind === 'refused') throw new Error(result.problem);
  return result;
}

test('a row becomes a check-in of its day', () => {
  const { entries, leftOut } = read([
    row(
      '2026-03-28',
      '9:05 PM',
      'good',
      'friends | long walk',
      'By the sea',
      'Wind.<br><b>Salt.</b> &amp; kelp',
    ),
  ]);
  expect(leftOut).toEqual([]);
  expect(entries).toEqual([
    {
      at: Date.UTC(2026, 2, 28, 20, 5),
      entry: {
        form: 'check-in',
        date: '2026-03-28',
        nourishing: '',
        upheld: '',
        feeling: 4,
        feelingWord: '',
        urge: null,
        acted: null,
        tags: ['friends', 'long walk'],
        text: 'By the sea\n\nWind.\nSalt. & kelp',
      },
    },
  ]);
});

test.each([
  ['rad', 5, ''],
  ['Good', 4, ''],
  ['meh', 3, ''],
  ['bad', 2, ''],
  ['AWFUL', 1, ''],
  ['like a stone', null, 'like a stone'],
  ['gut', null, 'gut'],
])('the mood %s is a feeling of %s and the word %j', (mood, feeling, feelingWord) => {
  expect(read([row('2026-01-02', '08:00', mood)]).entries[0]?.entry).toMatchObject({ feeling, feelingWord });
});

test('newest first becomes oldest first, and rows of one minute stay in their order', () => {
  const { entries } = read([
    row('2026-01-03', '08:00', 'good', '', '', 'c'),
    row('2026-01-02', '08:00', 'good', '', '', 'b'),
    row('2026-01-02', '08:00', 'good', '', '', 'a'),
  ]);
  expect(entries.map(({ entry }) => entry.text)).toEqual(['a', 'b', 'c']);
});

test('an hour that the clock leaps over is one it could have been', () => {
  const [one] = read([row('2026-03-29', '02:30', 'meh')]).entries;
  expect(one?.at).toBe(Date.UTC(2026, 2, 29, 1, 30));
  expect(one?.entry.date).toBe('2026-03-29');
});

test('older files, without a title or with other columns between, are read by their names', () => {
  const header = ['\uFEFFfull_date', 'date', 'weekday', 'time', 'mood', 'activities', 'note'];
  const { entries } = read([['2026-01-02', '', '', '08:00', 'rad', '', 'old']], header);
  expect(entries[0]?.entry).toMatchObject({ feeling: 5, text: 'old' });
  expect(read([['2026-01-02', 'rad']], ['full_date', 'mood']).entries).toHaveLength(1);
});

describe('a row that is not understood is listed by its number, and harms no other', () => {
  test.each([
    ['date', row('02.01.2026', '08:00', 'good')],
    ['date', row('2026-02-30', '08:00', 'good')],
    ['time', row('2026-01-02', 'morning', 'good')],
    ['empty', row('2026-01-02', '08:00', '')],
    ['too-long', row('2026-01-02', '08:00', 'good', '', '', 'x'.repeat(200_001))],
    ['short', ['2026-01-02', 'January 2']],
  ])('%s', (why, bad) => {
    const { entries, leftOut } = read([
      row('2026-01-04', '08:00', 'good'),
      bad,
      row('2026-01-01', '08:00', 'bad'),
    ]);
    expect(entries.map(({ entry }) => entry.date)).toEqual(['2026-01-01', '2026-01-04']);
    expect(leftOut).toEqual([{ row: 3, why }]);
  });

  test('an empty line is nothing at all', () => {
    expect(read([[''], row('2026-01-02', '08:00', 'good'), ['']]).leftOut).toEqual([]);
  });
});

describe('refuses', () => {
  test.each([
    ['foreign', [[]], true],
    ['foreign', [['date', 'mood']], true],
    ['foreign', [['{"format":"holdfast-backup"}']], true],
    ['cut', [HEADER, row('2026-01-02', '08:00', 'good')], false],
    ['too-long', [HEADER, ...Array.from({ length: 365_000 }, () => [''])], true],
  ] as const)('%s', (problem, rows, isWhole) => {
    expect(readDaylio(rows, BERLIN, isWhole)).toEqual({ kind: 'refused', problem });
  });

  test('nothing by throwing, and gives nothing that is no entry', () => {
    const cells = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2026-01-02', '08:00', 'rad')),
      {
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(fc.array(cells), (rows) => {
        for (const { at, entry } of read(rows).entries) {
          expect(isEntry(entry) && Number.isFinite(at)).toBe(true);
        }
      }),
    );
  });
});
