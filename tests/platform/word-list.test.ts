import { wordlist } from '@scure/bip39/wordlists/english.js';
import { afterEach, expect, test, vi } from 'vitest';
import { proposePassphrase } from '../../utils/platform/word-list';

afterEach(() => vi.restoreAllMocks());

/** Lets the browser's chance give these numbers. */
function draw(...numbers: number[]): void {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((into) => {
    if (into instanceof Uint16Array) into.set(numbers);
    return into;
  });
}

test('is five words of the list, other ones each time', async () => {
  const proposals = await Promise.all(Array.from({ length: 200 }, proposePassphrase));
  for (const proposal of proposals) {
    const words = proposal.split(' ');
    expect(words).toHaveLength(5);
    for (const word of words) expect(wordlist).toContain(word);
  }
  expect(new Set(proposals).size).toBe(200);
});

test('the whole list is drawn from, and each word by as many numbers as any other', async () => {
  expect(new Set(wordlist).size).toBe(2048);
  expect(0x1_0000 % wordlist.length).toBe(0);
  draw(0, 2047, 2048, 65_535, 1);
  expect(await proposePassphrase()).toBe(
    [wordlist[0], wordlist[2047], wordlist[0], wordlist[2047], wordlist[1]].join(' '),
  );
});
