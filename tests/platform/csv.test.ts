import { expect, test } from 'vitest';
import { readDaylio } from '../../utils/core/daylio';
import { readCsv } from '../../utils/platform/csv';

test('quotes, doubled quotes, commas and lines within a cell', () => {
  expect(readCsv('\uFEFFa,b\r\n"1, ""one""","two\nlines"\r\n\r\n').rows).toEqual([
    ['a', 'b'],
    ['1, "one"', 'two\nlines'],
  ]);
});

test('a file cut within a cell is known to be', () => {
  expect(readCsv('a,b\n1,"whole"').isWhole).toBe(true);
  expect(readCsv('a,b\n1,"cut he').isWhole).toBe(false);
  expect(readCsv('').isWhole).toBe(true);
});

test('an export of Daylio, from its bytes to the check-in', () => {
  const text = `full_date,date,weekday,time,mood,activities,note_title,note
2026-01-03,January 3,Saturday,9:05 PM,"so, so","friends | sea","He said ""hm""","One<br>two"
2026-01-02,January 2,Friday,21:05,meh,,,
`;
  const { rows, isWhole } = readCsv(text);
  const read = readDaylio(rows, 'UTC', isWhole);
  expect(read).toMatchObject({
    kind: 'read',
    leftOut: [],
    entries: [
      { at: Date.UTC(2026, 0, 2, 21, 5), entry: { feeling: 3, text: '' } },
      {
        at: Date.UTC(2026, 0, 3, 21, 5),
        entry: { feelingWord: 'so, so', tags: ['friends', 'sea'], text: 'He said "hm"\n\nOne\ntwo' },
      },
    ],
  });
});
