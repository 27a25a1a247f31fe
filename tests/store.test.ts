import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIRST } from '../scripts/catalogue-rules.ts';
import { catalogues } from '../scripts/catalogues.ts';
import { blameIn } from './blame.ts';
import { filesBelow, textFile } from './tree.ts';

/** Characters that the stores' forms take (docs/store/README.md). */
const LIMITS = { summary: 250, description: 15_000, answer: 1_000 };

const CATALOGUES = catalogues();
const LISTINGS = new Map(
  filesBelow(['docs/store/listing'], /\.txt$/).map(({ path, text }) => [
    path.replace(/^.*\/(\w+)\.txt$/, '$1').replace('_', '-'),
    text,
  ]),
);
const EN = LISTINGS.get(FIRST) ?? '';
const BLAME = blameIn();

/** The lines of a listing by what they are, in their order: what one language says, all say. */
function shapeOf(text: string): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? 'gap' : line.startsWith('• ') ? 'point' : 'line'));
}

/** The answers of a table in a document by what is in its first column. */
function answersIn(path: string): ReadonlyMap<string, string> {
  const rows = textFile(path).text.matchAll(/^\| (`[^|]*`[^|]*) \| ([^|]*) \|$/gm);
  return new Map(
    [...rows].map(([, name = '', answer = '']) => [name.replace(/^`([^`]*)`.*$/, '$1'), answer]),
  );
}

test('there is a listing in each language that Holdfast speaks', () => {
  expect([...LISTINGS.keys()].sort()).toEqual([...CATALOGUES.keys()].sort());
});

describe.each([...LISTINGS])('the listing, %s', (tag, text) => {
  const [summary = '', gap, ...rest] = text.trimEnd().split('\n');

  test('fits into the stores’ forms', () => {
    expect(gap).toBe('');
    expect([...summary].length).toBeLessThanOrEqual(LIMITS.summary);
    expect([...rest.join('\n')].length).toBeLessThanOrEqual(LIMITS.description);
  });

  test('begins with the package’s own description, and warns in the same breath', () => {
    const own = CATALOGUES.get(tag)?.extension_description ?? 'none';
    expect(summary.startsWith(`${own} `)).toBe(true);
    expect(summary.length).toBeGreaterThan(own.length + 40);
  });

  test('says all that the first one says, in its order: the warning before anything it does', () => {
    expect(shapeOf(text)).toEqual(shapeOf(EN));
    // A promise, and then six things to weigh before it.
    expect(shapeOf(text).slice(2, 12)).toEqual(['line', 'gap', 'line', ...Array(6).fill('point'), 'gap']);
  });

  test('has as many countries as Support has', () => {
    const { emergency } = JSON.parse(textFile('utils/support/helplines.json').text);
    expect(text.match(/\d+/g)).toEqual([`${emergency.length}`, '2', '0']);
  });

  test('blames nobody, does not raise its voice, and leads nowhere', () => {
    expect(BLAME.get(tag)?.exec(text)?.[0] ?? null).toBe(null);
    expect(text).not.toMatch(/[!¡]|https?:|www\./);
  });
});

describe.each(['chrome', 'firefox'])('permissions of the %s build', (browser) => {
  const path = `.output/${browser}-mv3/manifest.json`;

  test('are each explained, and no other', () => {
    if (!existsSync(path)) throw new Error(`no ${path}: npm run build`);
    const asked = JSON.parse(textFile(path).text);
    const all: readonly string[] = [
      ...asked.permissions,
      ...asked.optional_permissions,
      ...asked.optional_host_permissions,
    ];
    const explained = [...answersIn('docs/store/permissions.md').keys()];
    const elsewhere = browser === 'chrome' ? [] : ['sidePanel', 'history'];
    expect([...all].sort()).toEqual(explained.filter((name) => !elsewhere.includes(name)).sort());
  });
});

test('each answer fits into its field', () => {
  const answers = [...answersIn('docs/store/permissions.md').values()];
  expect(answers.length).toBeGreaterThan(8);
  expect(answers.filter(({ length }) => length > LIMITS.answer)).toEqual([]);
});
