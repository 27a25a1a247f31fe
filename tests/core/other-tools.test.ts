import { expect, test } from 'vitest';
import { readOther } from '../../utils/core/other-tools';
import { suffixOf } from '../../utils/platform/suffix';

const read = (text: string) => readOther(text, { suffix: suffixOf, zone: 'UTC' });
const DAYLIO = 'full_date,date,weekday,time,mood,activities,note_title,note\n2026-01-02,,,21:05,rad,,,';
const LEECHBLOCK = 'numSets=1\nsites1=instagram.com\ntimes1=0900-1700\ndays1=62';

test('knows each tool by its file', () => {
  expect(read(DAYLIO)).toMatchObject({ tool: 'daylio', read: { entries: { length: 1 } } });
  expect(read(LEECHBLOCK)).toMatchObject({ tool: 'leechblock', read: { sets: { length: 1 } } });
  expect(read('{"sites1":"instagram.com","times1":"0900-1700"}')).toMatchObject({ tool: 'leechblock' });
});

test.each([
  ['an empty file', 'foreign', ''],
  ['a text', 'foreign', 'Dear diary, "I slept'],
  ['a sealed copy', 'foreign', 'age-encryption.org/v1'],
  ['half a file', 'cut', `${DAYLIO}"cut`],
  ['more than any tool writes', 'too-long', 'x'.repeat(60_000_001)],
])('%s is refused as %s', (_, problem, text) => {
  expect(read(text)).toEqual({ tool: null, problem });
});
