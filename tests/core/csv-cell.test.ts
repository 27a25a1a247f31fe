import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvRow, guarded } from '../../utils/core/csv-cell';

const parsed = (text: string) => Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });

describe('a row', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', "'", ' ', 'a') }),
  );

  test('is read again by others as it was written, but for the guard', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        const { data, errors } = parsed(csvRow(cells) + csvRow(['end', 'end']));
        expect(errors).toEqual([]);
        expect(data.slice(0, 2)).toEqual([cells.map(guarded), ['end', 'end']]);
      }),
    );
  });

  test('has no cell that a spreadsheet reckons with', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(guarded(text).endsWith(text)).toBe(true);
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '=HYPERLINK("https://x.example")',
  ])('%j is guarded', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  test('ends with CRLF', () => {
    expect(csvRow(['a', 'b "c"'])).toBe('a,"b ""c"""\r\n');
  });
});
