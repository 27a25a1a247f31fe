import { expect, test } from 'vitest';
import { countsText, keptText, nameText, sitesText } from '../../../components/boundaries/overviewText';
import { draftOn } from '../drafts';
import { memoryHouse } from '../memory';
import { site } from '../rules';
import { SAY } from '../words';

const NONE = { turnedBack: 0, heldByHand: 0, crossed: 0, left: 0 };

test.each([
  [NONE, ''],
  [{ ...NONE, turnedBack: 1 }, 'turned back once'],
  [{ ...NONE, turnedBack: 4, crossed: 1 }, 'turned back 4 times, went on once'],
  [{ ...NONE, heldByHand: 2, crossed: 3 }, 'held 2 times, went on 3 times'],
  [{ ...NONE, left: 5 }, ''],
])('%j is told as "%s"', (tally, text) => {
  expect(countsText({ tally }, SAY)).toBe(text);
});

test('a boundary whose words cannot be read has a neutral name', () => {
  expect(nameText({ words: null }, SAY)).toBe('A boundary');
});

test.each([
  [[], ''],
  [['instagram.com/sam'], 'instagram.com/sam'],
  [['instagram.com/sam', 'a.example', 'b.example'], 'instagram.com/sam and 2 more'],
])('%j are told as "%s"', (typed, text) => {
  const memory = memoryHouse();
  memory.add(draftOn(typed));
  const [overview] = memory.house().boundaries;
  expect(overview && sitesText(overview, SAY)).toBe(text);
});

test('a search says what is looked for', () => {
  const memory = memoryHouse();
  memory.add(draftOn([], {}, { sites: [site('google.com', { words: ['anna'] })] }));
  const [overview] = memory.house().boundaries;
  expect(overview && sitesText(overview, SAY)).toBe('google.com: anna');
});

test.each([
  [{ kept: 26, of: 30 }, 'kept 26 of the last 30 days'],
  [{ kept: 4, of: 5 }, 'kept 4 of 5 days'],
  [{ kept: 1, of: 1 }, 'kept on the one day it was on'],
  [{ kept: 0, of: 5 }, ''],
  [{ kept: 0, of: 0 }, ''],
])('days: %j', (days, text) => {
  expect(keptText(days, SAY)).toBe(text);
});
