import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CSV_HEAD, csvRows } from '../../utils/core/export-csv';
import { begun, edited } from '../../utils/core/kept';
import { anyThings } from './backups';

const parsed = (text: string) => Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
const NAMES = parsed(CSV_HEAD).data[0] ?? [];
/** A thing's rows by the names of their columns. */
const rowsOf = (text: string) =>
  parsed(text)
    .data.filter((cells) => cells.length > 1)
    .map((cells) => Object.fromEntries(cells.map((cell, i) => [NAMES[i], cell])));

const CHECK_IN = {
  form: 'check-in',
  date: '2026-11-24',
  nourishing: 'soup',
  upheld: '',
  feeling: 4,
  feelingWord: 'sea-like',
  urge: 0,
  acted: false,
  tags: ['friends', '=walk'],
  text: 'Wind, "salt"\nand kelp',
};

describe('a thing', () => {
  test('a check-in is a row, by its columns', () => {
    expect(rowsOf(csvRows(begun('entry', 'one', CHECK_IN, 'phone', 0)))).toEqual([
      {
        ...Object.fromEntries(NAMES.map((name) => [name, ''])),
        kind: 'entry',
        id: 'one',
        at: '1970-01-01T00:00:00Z',
        changed_at: '1970-01-01T00:00:00Z',
        version: '1',
        date: '2026-11-24',
        form: 'check-in',
        text: 'Wind, "salt"\nand kelp',
        tags: 'friends | =walk',
        feeling: '4',
        feeling_word: 'sea-like',
        urge: '0',
        acted: 'false',
        nourishing: 'soup',
      },
    ]);
  });

  test('what has no column of its own is in the last one', () => {
    const event = {
      id: 'one',
      at: 0,
      kind: 'crossed',
      boundaryId: 'b',
      passMinutes: 5,
      reason: null,
      neededNow: true,
    };
    const [row] = rowsOf(csvRows(begun('event', 'one', event, 'phone', 0)));
    expect(row).toMatchObject({ event: 'crossed', boundary_id: 'b', pass_minutes: '5', reason: '' });
    expect(row?.more).toBe('{"neededNow":true}');
    const [other] = rowsOf(csvRows(begun('boundary', 'one', { text: { deep: 1 }, sites: [] }, 'phone', 0)));
    expect(other?.more).toBe('{"sites":[],"text":{"deep":1}}');
    expect(rowsOf(csvRows(begun('x', 'one', 'only text', 'phone', 0)))[0]?.more).toBe(
      '{"value":"only text"}',
    );
  });

  test('what is erased has no row', () => {
    expect(csvRows(edited(begun('entry', 'one', CHECK_IN, 'phone', 0), null, 'phone', 1))).toBe('');
  });

  test('anything makes rows of as many cells as there are names', () => {
    fc.assert(
      fc.property(anyThings, (things) => {
        const { data } = parsed(CSV_HEAD + things.map(csvRows).join(''));
        for (const cells of data.slice(0, -1)) expect(cells).toHaveLength(NAMES.length);
      }),
    );
  });
});
