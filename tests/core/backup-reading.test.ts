import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BackupReading, readLine, readWhole, UNREAD } from '../../utils/core/backup-reading';
import { canonical, type Kept } from '../../utils/core/kept';
import { anyThings, backupLines, sha256, TWO } from './backups';

/** All that a reader of these lines is given, and what is said of the whole. */
function read(lines: readonly string[]) {
  let reading: BackupReading = UNREAD;
  const all: Kept[] = [];
  for (const line of lines) {
    const next = readLine(reading, line, sha256);
    reading = next.reading;
    if (next.kept) all.push(next.kept);
  }
  return { all, whole: readWhole(reading) };
}

const LINES = backupLines(TWO);
/** The lines with one of them changed. */
const withLine = (i: number, change: (line: string) => string) => LINES.with(i, change(LINES[i] ?? ''));

test('what was written is read again, byte for byte', () => {
  fc.assert(
    fc.property(anyThings, (things) => {
      const { all, whole } = read(backupLines(things, 5));
      expect(whole).toEqual({ madeAt: 5, count: things.length });
      expect(all.map(canonical)).toEqual(things.map(canonical));
    }),
  );
});

describe('refuses', () => {
  test.each([
    ['nothing at all', []],
    ['an empty line', ['']],
    ['a text', ['Dear diary,', 'I slept well.']],
    ['JSON of others', ['{"format":"holdfast-export","version":1}']],
    ['a list', ['[1,2]']],
    ['bytes that are no text', ['\uFFFD\uFFFD\0']],
  ])('%s as foreign', (_, lines) => {
    expect(read(lines).whole).toBe('foreign');
  });

  test('a later version as newer, whatever else it has', () => {
    const first = '{"format":"holdfast-backup","madeAt":1,"new":"thing","version":2}';
    expect(read([first, ...LINES.slice(1)])).toEqual({ all: [], whole: 'newer' });
  });

  test('what ends early as cut, after every line', () => {
    for (let length = 1; length < LINES.length; length += 1) {
      expect(read(LINES.slice(0, length)).whole).toBe('cut');
    }
  });

  test.each([
    ['a manifest with more in it', withLine(0, (line) => line.replace('{', '{"also":1,'))],
    ['a manifest without its time', ['{"format":"holdfast-backup","version":1}']],
    ['half a line', withLine(1, (line) => line.slice(0, 40))],
    ['a record without an id', withLine(1, (line) => line.replace('"id":"one"', '"id":""'))],
    ['a record with more in it', withLine(1, (line) => line.replace('{', '{"also":1,'))],
    ['a line after the last', [...LINES, '']],
    ['a second last line', [...LINES, LINES.at(-1) ?? '']],
  ])('%s as damaged', (_, lines) => {
    expect(read(lines).whole).toBe('damaged');
  });

  test.each([
    ['another letter', withLine(1, (line) => line.replace('slept', 'slebt'))],
    ['another time', withLine(1, (line) => line.replace('"at":1000', '"at":1001'))],
    ['another checksum', withLine(1, (line) => line.replace(/"sha256":"./, '"sha256":"x'))],
    ['no checksum', withLine(1, (line) => line.replace(/"sha256":"\w+",/, ''))],
    ['a space more', withLine(1, (line) => line.replace(',', ', '))],
    ['a property twice', withLine(1, (line) => line.replace('{', '{"at":1000,'))],
    ['a record taken out', LINES.toSpliced(1, 1)],
    ['a record put in twice', LINES.toSpliced(1, 0, LINES[1] ?? '')],
    ['records in another order', LINES.with(1, LINES[2] ?? '').with(2, LINES[1] ?? '')],
    ['another manifest', withLine(0, (line) => line.replace('1000', '1001'))],
    ['another end', withLine(3, (line) => line.replace('"count":2', '"count":3'))],
    ['a record of another backup', LINES.with(1, backupLines([{ ...(TWO[0] as Kept), at: 5 }])[1] ?? '')],
  ])('%s as tampered', (_, lines) => {
    expect(read(lines).whole).toBe('tampered');
  });

  test('any change of one character, somehow', () => {
    const text = LINES.join('\n');
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (i, c) => {
          fc.pre(text[i] !== c);
          expect(typeof read((text.slice(0, i) + c + text.slice(i + 1)).split('\n')).whole).toBe('string');
        },
      ),
    );
  });

  test('values in values, deeper than can be written, without falling over', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const line = (LINES[1] ?? '').replace(/"value":\{.*\}\}\]/, `"value":${deep}}]`);
    expect(['tampered', 'damaged']).toContain(read(LINES.with(1, line)).whole);
  });
});

test('gives nothing more once it has refused', () => {
  const { all } = read(['foreign', ...LINES]);
  expect(all).toEqual([]);
});
