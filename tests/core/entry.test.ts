import { describe, expect, test } from 'vitest';
import { type Entry, isEntry, LONGEST_ENTRY } from '../../utils/core/entry';
import v1 from './stored-entry/v1.json';
import v2 from './stored-entry/v2.json';

const WRITING: Entry = { form: 'writing', date: '2026-11-24', text: 'The sea was grey.', tags: ['walk'] };
const CHECK_IN: Entry = {
  form: 'check-in',
  date: '2026-11-24',
  nourishing: 'Soup',
  upheld: '',
  feeling: 3,
  feelingWord: 'slow',
  urge: 4,
  acted: null,
  tags: [],
  text: '',
};

describe('an entry', () => {
  test.each([...v1, ...v2])('as it was stored before is still one: %o', (entry) => {
    expect(isEntry(entry)).toBe(true);
  });

  test.each([
    WRITING,
    CHECK_IN,
    { ...CHECK_IN, nothing: ['upheld'] },
    { ...CHECK_IN, feeling: null, urge: null, acted: true },
  ])('is known', (entry) => {
    expect(isEntry(entry)).toBe(true);
  });

  test.each([
    null,
    'text',
    { ...WRITING, date: '24.11.2026' },
    { ...WRITING, tags: 'walk' },
    { ...WRITING, text: 'x'.repeat(LONGEST_ENTRY + 1) },
    { ...WRITING, extra: 1 },
    { ...WRITING, form: 'poem' },
    { ...CHECK_IN, feeling: 6 },
    { ...CHECK_IN, urge: 10.5 },
    { ...CHECK_IN, urge: -1 },
    { ...CHECK_IN, acted: 'no' },
    { ...CHECK_IN, nothing: ['feeling'] },
    { ...CHECK_IN, nothing: null },
    { ...WRITING, nothing: [] },
    { ...WRITING, form: 'check-in' },
  ])('%o is none', (value) => {
    expect(isEntry(value)).toBe(false);
  });
});
