import { expect, test } from 'vitest';
import { pageMarkdown } from '../../utils/core/page-block';

test('a page as Markdown, in which every sign of somebody is theirs', () => {
  const text = pageMarkdown('Notes *here*', [
    { kind: 'heading', text: 'One\ntwo', level: 2 },
    { kind: 'heading', text: '# three', level: 3 },
    { kind: 'line', text: '- no list\nand *more*' },
    { kind: 'list', items: ['a', 'b\nc'] },
    {
      kind: 'table',
      head: ['Day', 'Urge'],
      rows: [
        ['1 | 2', '–'],
        ['3', '4\n5'],
      ],
    },
  ]);
  expect(text.split('\n\n')).toEqual([
    '# Notes \\*here\\*',
    '## One two',
    '### \\# three',
    '\\- no list\\\nand \\*more\\*',
    '- a\n- b\\\n  c',
    '| Day | Urge |\n| --- | --- |\n| 1 \\| 2 | – |\n| 3 | 4 5 |\n',
  ]);
});
