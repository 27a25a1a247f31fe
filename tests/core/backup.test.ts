import { expect, test } from 'vitest';
import { endLine, manifestLine, recordLine } from '../../utils/core/backup';
import { begun, canonical } from '../../utils/core/kept';
import { backupLines, sha256, TWO } from './backups';

test('a backup is these very lines, for ever', () => {
  expect(backupLines([begun('entry', 'one', { text: 'kelp' }, 'phone', 1000)], 5000)).toEqual([
    '{"format":"holdfast-backup","madeAt":5000,"version":1}',
    `{"at":1000,"id":"one","kind":"entry","sha256":"${sha256('{"at":1000,"id":"one","kind":"entry","versions":[{"changedAt":1000,"clock":{"phone":1},"value":{"text":"kelp"}}]}')}","versions":[{"changedAt":1000,"clock":{"phone":1},"value":{"text":"kelp"}}]}`,
    '{"count":1,"end":true,"sha256":"24e83949a6a8b074169409b50e26d1333c02a33d9deaadd5be4b0848bcf553bc"}',
  ]);
});

test("a record's checksum is that of its line without it", () => {
  for (const line of backupLines(TWO).slice(1, -1)) {
    const [without, sum] = [line.replace(/"sha256":"\w+",/, ''), /"sha256":"(\w+)"/.exec(line)?.[1]];
    expect(sha256(without)).toBe(sum);
  }
});

test('equal things have equal lines, in whatever order their properties stand', () => {
  const { chain } = manifestLine(0, sha256);
  const [one] = TWO;
  if (!one) throw new Error('there are two');
  const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one;
  expect(Object.keys(turned)).not.toEqual(Object.keys(one));
  expect(recordLine(turned, chain, sha256)).toEqual(recordLine(one, chain, sha256));
});

test('the last line holds what came before, and in which order', () => {
  const ends = [TWO, TWO.toReversed(), TWO.slice(1), [...TWO, ...TWO], []].map((all) =>
    backupLines(all).at(-1),
  );
  expect(new Set(ends).size).toBe(5);
  const chain = { count: 3, chain: 'ab' };
  expect(endLine(chain)).toBe(canonical({ end: true, count: 3, sha256: 'ab' }));
});

test('the first line says no more than what it is and when it was made', () => {
  expect(Object.keys(JSON.parse(manifestLine(7, sha256).line))).toEqual(['format', 'madeAt', 'version']);
});
