import { expect, test } from 'vitest';
import { passphraseProblem } from '../../utils/core/strength';
import { measureStrength } from '../../utils/platform/strength';
import { proposePassphrase } from '../../utils/platform/word-list';

test.each([
  'password',
  'qwertyuiop',
  '12345678',
  'holdfast',
  'Holdfast1',
  'ilovehim',
  'aaaaaaaaaa',
  'jennifer1',
])('%s is not taken', async (passphrase) => {
  expect(passphraseProblem(passphrase, await measureStrength(passphrase))).not.toBeNull();
});

test('five words it proposes itself are strong, every time', async () => {
  for (let i = 0; i < 40; i += 1) expect(await measureStrength(await proposePassphrase())).toBe('strong');
});

test('a long one is measured in a moment', async () => {
  const begun = performance.now();
  expect(await measureStrength('correct horse battery staple '.repeat(400))).toBe('strong');
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('the same letters from another keyboard are the same passphrase', async () => {
  expect(await measureStrength('ｐａｓｓｗｏｒｄ')).toBe(await measureStrength('password'));
});

test('nothing typed yet is measured, too', async () => {
  expect(await measureStrength('')).toBe('at-once');
});
