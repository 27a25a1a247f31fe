import { expect, test } from 'vitest';
import type { Entry } from '../../utils/core/entry';
import { markdownEntry, markdownHead, markdownText } from '../../utils/core/export-markdown';

const WORDS = {
  title: 'What I wrote',
  checkIn: 'Check-in',
  feeling: 'How I am',
  urge: 'Pull',
  nourishing: 'Something nourishing',
  upheld: 'A boundary upheld',
  nothing: 'Nothing today',
  tags: 'Tags',
};
const WRITING: Entry = { form: 'writing', date: '2026-11-24', text: 'Wind.\n\nSalt.', tags: ['sea'] };
const CHECK_IN: Entry = {
  form: 'check-in',
  date: '2026-11-24',
  nourishing: 'soup\nand bread',
  upheld: '',
  feeling: 4,
  feelingWord: 'light',
  urge: 0,
  acted: null,
  tags: [],
  text: '',
};

test('entries stand under their days', () => {
  const text =
    markdownHead(WORDS) +
    markdownEntry(WRITING, '21:05', null, WORDS) +
    markdownEntry(CHECK_IN, '21:30', '2026-11-24', WORDS);
  expect(text).toBe(`# What I wrote

## 2026-11-24

### 21:05

Wind.

Salt.

Tags: sea

### 21:30

Check-in

- How I am: 4/5, light
- Pull: 0/10
- Something nourishing: soup\\
  and bread
`);
});

test('a check-in of which nothing was said is no more than its name', () => {
  const bare: Entry = { ...CHECK_IN, nourishing: '', feeling: null, feelingWord: '', urge: null };
  expect(markdownEntry(bare, '8:00', '2026-11-24', WORDS)).toBe('\n### 8:00\n\nCheck-in\n');
});

test.each([
  ['*so* _so_', '\\*so\\* \\_so\\_'],
  ['# no heading', '\\# no heading'],
  ['a # b', 'a # b'],
  ['- no item', '\\- no item'],
  ['+ 1 and = 2', '\\+ 1 and = 2'],
  ['1. no list', '1\\. no list'],
  ['12) no list', '12\\) no list'],
  ['<script>', '\\<script\\>'],
  ['[a](b)', '\\[a\\](b)'],
  ['a\\b `c`', 'a\\\\b \\`c\\`'],
  ['&amp;', '\\&amp;'],
  ['> no quote', '\\> no quote'],
  ['one\ntwo', 'one\\\ntwo'],
  ['one\n\ntwo\n- three', 'one\n\ntwo\\\n\\- three'],
  ['---', '\\---'],
  ['in 2026', 'in 2026'],
])('%j is written %j', (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});
