import { lists } from 'virtual:guessed-first';
import { dictionary as common } from '@zxcvbn-ts/language-common';
import { expect, test } from 'vitest';
import { wordsIn } from '../../utils/core/guessed-first';
import { compared, passphrases, type Said } from './whole-lists';

test('the lists carried are the first words of the whole ones, about in their order', () => {
  const whole = common['passwords-common'];
  const carried = wordsIn(lists.passwords ?? '');
  expect(carried.length).toBeGreaterThan(2000);
  const moved = carried.filter((word, i) => whole.indexOf(word) + 1 < (i + 1) / 4);
  expect(moved).toEqual([]);
});

/** docs/SIZES.md has the table that this is of, with 10,080 passphrases: `SOAK=1 npx vitest run -t 'whole lists say'`. */
test('what is said is mostly what whole lists say, and hardly ever strong where they say weak', async () => {
  const said: Said[] = [];
  for (const [kind, drawn] of passphrases(process.env.SOAK ? 560 : 8)) said.push(await compared(kind, drawn));
  if (process.env.SOAK) console.table(said);
  const share = (of: (one: Said) => number) =>
    said.reduce((sum, one) => sum + of(one), 0) / said.reduce((sum, { all }) => sum + all, 0);
  expect(share(({ same }) => same)).toBeGreaterThan(0.75);
  expect(share(({ taken }) => taken)).toBeLessThan(0.04);
  expect(share(({ strong }) => strong)).toBeLessThan(0.01);
  // Words with blanks between them, as they are proposed here, are measured as before.
  const apart = said.filter(({ kind }) => /^(?:three|four) words, apart/.test(kind));
  expect(apart.map(({ all, same }) => same / all)).toEqual([1, 1]);
}, 900_000);
