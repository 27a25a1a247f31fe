import { describe, expect, test } from 'vitest';
import { type Release, releaseProblems, sectionOf } from '../scripts/release-problems.ts';
import { textFile } from './tree.ts';

const READY: Release = {
  version: '1.2.3',
  locked: ['1.2.3', '1.2.3'],
  changelog:
    '# Changelog\n\n## 1.2.3, 2027-01-31\n\n- Something is kinder.\n\n## 1.2.2, 2027-01-01\n\n- More.\n',
  uncommitted: '',
  tags: ['v1.2.2'],
  frozen: ['1.2.2-open.json', '1.2.3-open.json'],
};

describe('a release', () => {
  test('that is ready has nothing in its way', () => {
    expect(releaseProblems(READY)).toEqual([]);
  });

  test.each<[string, Partial<Release>]>([
    ['something is not committed', { uncommitted: ' M utils/core/boundary.ts\n' }],
    ['its version is not three numbers', { version: '1.2.3-beta', locked: ['1.2.3-beta'] }],
    ['the lock file is of another version', { locked: ['1.2.3', '1.2.2'] }],
    ['it is tagged already', { tags: ['v1.2.3'] }],
    ['the changelog does not know it', { changelog: '# Changelog\n\n## 1.2.30, 2027-01-31\n\n- More.\n' }],
    [
      'the changelog has no day for it',
      { changelog: '# Changelog\n\n## 1.2.3, not yet released\n\n- More.\n' },
    ],
    ['the changelog says nothing of it', { changelog: '# Changelog\n\n## 1.2.3, 2027-01-31\n' }],
    ['nothing of it is frozen', { frozen: ['1.2.2-open.json', '1.2.30-open.json'] }],
  ])('is told where %s', (_, change) => {
    expect(releaseProblems({ ...READY, ...change })).not.toEqual([]);
  });

  test('has its version in one place, which the lock file repeats', () => {
    const { version } = JSON.parse(textFile('package.json').text);
    const lock = JSON.parse(textFile('package-lock.json').text);
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
    expect(sectionOf(textFile('CHANGELOG.md').text, version)?.lines.length).toBeGreaterThan(0);
  });
});
