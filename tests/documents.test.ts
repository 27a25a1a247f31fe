import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../utils/core/kinds';
import { filesBelow, textFile } from './tree.ts';

const PAGES = ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'PRIVACY', 'ACCESSIBILITY', 'CHANGELOG'];
const documents = [...PAGES.map((name) => textFile(`${name}.md`)), ...filesBelow(['docs'], /\.(?:md|txt)$/)];
/** Shorter ones may stand twice: rules of tables, ends of blocks. */
const TELLING = 40;

describe('the documents', () => {
  test.each(documents.map(({ path, text }) => [path, text]))('%s says no line twice', (_, text) => {
    const lines = text.split('\n').filter((line) => line.length > TELLING);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });

  test('describe every kind that files can hold, and each of its forms once', () => {
    const { text } = textFile('docs/export-format.md');
    const named = [...text.matchAll(/^\| (`[^|]+) \|/gm)].map(([, name = '']) => name);
    expect(named.filter((name, i) => named.indexOf(name) !== i)).toEqual([]);
    const kinds = new Set(named.map((name) => /^`([^`]+)`/.exec(name)?.[1] ?? ''));
    const kept = ['boundary', 'event', ...KINDS.map(({ name }) => name)];
    expect([...kinds].sort()).toEqual([...kept].sort());
  });

  test('lead to files that are there', () => {
    const dead = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)\)/g)]
        .map(([, to = '']) => new URL(to, `file:///${path}`).pathname.slice(1))
        .filter((to) => !isThere(to))
        .map((to) => `${path}: ${to}`),
    );
    expect(dead).toEqual([]);
  });
});

function isThere(path: string): boolean {
  return existsSync(resolve(import.meta.dirname, '..', path));
}
