import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readCsv } from '../../utils/core/csv-reading';
import { readDaylio } from '../../utils/core/daylio';

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

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', ' ', 'a') }),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

test('what others write is read as it was', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\r\n', '\n'), fc.boolean(), (rows, newline, quotes) => {
      const named = [rows[0]?.map((_, i) => `column ${i}`) ?? [], ...rows];
      const text = Papa.unparse(named, { newline, quotes });
      expect(readCsv(text)).toEqual({ rows: named, isWhole: true });
      expect(readCsv(`\uFEFF${text}${newline}`).rows).toEqual(named);
    }),
  );
});

test.each([',', ';', '\t'])('cells apart by %j are read as others read them', (delimiter) => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = Papa.unparse([rows[0]?.map((_, i) => `c${i}`) ?? [], ...rows], { delimiter });
      expect(readCsv(text).rows).toEqual(Papa.parse(text, { delimiter }).data);
    }),
  );
});

test('a quote within a cell is a quote, and what stands behind a closed one stays', () => {
  expect(readCsv('a,b\n5" deep,"so" it is\n').rows[1]).toEqual(['5" deep', 'so it is']);
});

test('nothing makes it throw, and no text makes it slow', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a') }), (text) => {
      const { rows } = readCsv(text);
      expect(rows.every((cells) => cells.length > 0)).toBe(true);
    }),
  );
  const since = performance.now();
  for (const part of ['"', '""', '",', 'a,', '\n', '"a"']) readCsv(part.repeat(500_000));
  expect(performance.now() - since).toBeLessThan(5000);
});
