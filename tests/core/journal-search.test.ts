import { describe, expect, test } from 'vitest';
import { blankCheckIn } from '../../utils/core/check-in';
import type { Entry } from '../../utils/core/entry';
import { isFound, isIdle, type Query } from '../../utils/core/journal-search';

const ANY: Query = { text: '', form: null, tag: null };
const WRITING: Entry = {
  form: 'writing',
  date: '2026-11-24',
  text: 'Die Küche war warm.',
  tags: ['Zu Hause'],
};
const EVENING: Entry = {
  ...blankCheckIn('2026-11-24'),
  nourishing: 'Soup',
  upheld: 'No calls',
  feelingWord: 'grey',
};

describe('looking in the journal', () => {
  test.each<[Entry, Partial<Query>, boolean]>([
    [WRITING, {}, true],
    [WRITING, { text: 'KUCHE warm' }, true],
    [WRITING, { text: 'küch' }, true],
    [WRITING, { text: 'küche kalt' }, false],
    [WRITING, { text: 'hause' }, true],
    [WRITING, { text: '?!' }, true],
    [WRITING, { form: 'check-in' }, false],
    [WRITING, { tag: 'zu hause' }, true],
    [WRITING, { tag: 'zu' }, false],
    [EVENING, { text: 'soup calls grey' }, true],
    [EVENING, { text: 'soupno' }, false],
    [EVENING, { text: 'soup', form: 'writing' }, false],
  ])('%o by %o: %s', (entry, query, is) => {
    expect(isFound(entry, { ...ANY, ...query })).toBe(is);
  });

  test('nothing is looked for until something is said', () => {
    expect([ANY, { ...ANY, text: ' . ' }].map(isIdle)).toEqual([true, true]);
    expect(
      [
        { ...ANY, text: 'a' },
        { ...ANY, form: 'writing' as const },
        { ...ANY, tag: 'a' },
      ].some(isIdle),
    ).toBe(false);
  });
});
