import { describe, expect, test } from 'vitest';
import { filesBelow, SHIPPED } from './tree.ts';

const LONGEST_LINES = { code: 200, style: 300 };
const shipped = filesBelow(SHIPPED, /\.(?:tsx?|css|html)$/);
const all = [...shipped, ...filesBelow(['scripts', 'tests'], /\.(?:tsx?|mjs)$/)];

describe('the sources', () => {
  test('are small files', () => {
    const files = [...shipped, ...filesBelow(['scripts'], /\.(?:ts|mjs)$/)];
    const long = files.filter(({ path, text }) => {
      const limit = path.endsWith('.css') ? LONGEST_LINES.style : LONGEST_LINES.code;
      return text.split('\n').length - 1 > limit;
    });
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('leave nothing to be done past its day', () => {
    const today = new Date().toISOString().slice(0, 10);
    const marks = all.flatMap(({ path, text }) =>
      [...text.matchAll(/\bTODO\b(?:\((\d{4}-\d\d-\d\d)\))?/g)].map(([, due = '']) => ({ path, due })),
    );
    expect(marks.filter(({ path, due }) => due < today && !path.endsWith('sources.test.ts'))).toEqual([]);
  });

  test('of core ask no clock and no chance, which its compiler cannot know', () => {
    const told = /\bDate\b|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\b|\bcrypto\b/;
    const core = filesBelow(['utils/core'], /\.ts$/).map(({ path, text }) => ({
      path,
      code: withoutComments(text),
    }));
    expect(core.filter(({ code }) => told.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('use the words of the house, not those of blame', () => {
    const told = /relaps|streak|cheat|violat|bypass(?!phrase)/i;
    expect(shipped.filter(({ text }) => told.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('keep what is typed from the session files of browsers', () => {
    const tags = shipped.flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:input|textarea)\b[\s\S]*?\/>/g)].map(([tag]) => ({ path, tag })),
    );
    const written = tags.filter(({ tag }) => !/type="(?:radio|checkbox)"/.test(tag));
    expect(written.length).toBeGreaterThan(2);
    // No browser writes a hidden passphrase there; the field for one says "off" while it is shown.
    const isKept = (tag: string) => /autocomplete="off"|type: 'text', autocomplete: 'off'/.test(tag);
    expect(written.filter(({ tag }) => !isKept(tag))).toEqual([]);
  });

  test('write no markup as text, and no title', () => {
    const told =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|document\.title|\beval\(/;
    expect(shipped.filter(({ text }) => told.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('log nothing', () => {
    expect(shipped.filter(({ text }) => /\bconsole\./.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
