import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { FAMILIAR, FAMILIAR_GROUPS, familiarOf, PATTERN } from '../../utils/core/familiar';

const KEPT = { id: 'fast', date: '2026-11-25', words: '' };

test('every line has its words and an example, and an id of its own that can be kept', () => {
  const ids = FAMILIAR.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    const key = `seeing_pattern_${id.replaceAll('-', '_')}`;
    expect(Object.keys(messages)).toContain(key);
    expect(Object.keys(messages)).toContain(`${key}_example`);
    expect(PATTERN.is({ ...KEPT, id }), id).toBe(true);
  }
});

test('each group is there, and no line is in another', () => {
  expect(FAMILIAR_GROUPS.filter((group) => FAMILIAR.some((line) => line.group === group))).toEqual([
    ...FAMILIAR_GROUPS,
  ]);
  expect(FAMILIAR.filter(({ group }) => !FAMILIAR_GROUPS.includes(group))).toEqual([]);
});

test.each([
  'hitting',
  'touched',
  'threats',
  'neck',
  'weapon',
  'following',
  'children',
  'money',
  'phone',
  'afraid',
  'not-wanting-to-live',
])('somebody to talk to stands beside "%s"', (id) => {
  expect(familiarOf(id)?.helpline).toBe(true);
});

describe('a kept line', () => {
  test.each([KEPT, { ...KEPT, id: 'of-another-version', words: 'Once.' }])('%o is known', (value) => {
    expect(PATTERN.is(value)).toBe(true);
  });

  test.each([
    { ...KEPT, id: 'Fast' },
    { ...KEPT, id: '' },
    { ...KEPT, date: '2026-02-31' },
    { ...KEPT, words: 'x'.repeat(200_001) },
    { ...KEPT, count: 3 },
  ])('%o is none', (value) => {
    expect(PATTERN.is(value)).toBe(false);
  });

  test('of another version has no line here', () => {
    expect(familiarOf('of-another-version')).toBeUndefined();
  });
});
