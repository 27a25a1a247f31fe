import { describe, expect, test } from 'vitest';
import {
  answered,
  answeredNothing,
  blankCheckIn,
  type CheckIn,
  distinct,
  saysAnything,
  tagsIn,
} from '../../utils/core/check-in';
import { isEntry } from '../../utils/core/entry';

const BLANK = blankCheckIn('2026-11-24');

describe('a check-in', () => {
  test('is an entry from the beginning, and says nothing', () => {
    expect(isEntry(BLANK)).toBe(true);
    expect(saysAnything(BLANK)).toBe(false);
    expect(saysAnything({ ...BLANK, text: '  \n', nourishing: ' ' })).toBe(false);
  });

  test.each<Partial<CheckIn>>([
    { nourishing: 'Soup' },
    { upheld: 'No calls' },
    { feeling: 1 },
    { feelingWord: 'slow' },
    { urge: 0 },
    { acted: false },
    { tags: ['home'] },
    { text: 'It rained.' },
    { nothing: ['upheld'] },
  ])('says something with %o alone', (part) => {
    expect(saysAnything({ ...BLANK, ...part })).toBe(true);
  });

  test('is answered by words or by "nothing today", never by both, and the answer can be taken back', () => {
    const nothing = answeredNothing(answered(BLANK, 'upheld', 'No calls'), 'upheld');
    expect(nothing).toMatchObject({ upheld: '', nothing: ['upheld'] });
    expect(answeredNothing(nothing, 'upheld')).toEqual(nothing);
    expect(answered(answeredNothing(nothing, 'nourishing'), 'upheld', 'x')).toMatchObject({
      upheld: 'x',
      nothing: ['nourishing'],
    });
    expect(answered(nothing, 'upheld', '')).toEqual(BLANK);
    const { nothing: _, ...old } = BLANK;
    expect(answeredNothing(old, 'upheld').nothing).toEqual(['upheld']);
  });
});

test('tags are parted by commas, and each is there once', () => {
  expect(tagsIn(' Home, home ,HÓME,, slow day ,')).toEqual(['Home', 'slow day']);
  expect(tagsIn(' , ')).toEqual([]);
  // As Arabic and Japanese keyboards write it.
  expect(tagsIn('عمل، بيت、家')).toEqual(['عمل', 'بيت', '家']);
});

test('what is offered is distinct, short, and not too much', () => {
  expect(distinct(['Soup', ' soup', '', 'A walk', 'x'.repeat(33), 'Tea'], 2, 32)).toEqual(['Soup', 'A walk']);
  // Signs alone have no letters to be told apart by: they are told apart by themselves.
  expect(distinct(['☀️', '🌧️', '☀️'], 9)).toEqual(['☀️', '🌧️']);
});
