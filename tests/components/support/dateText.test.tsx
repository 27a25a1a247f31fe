import { expect, test } from 'vitest';
import { dateText } from '../../../components/support/dateText';

test.each([
  ['2022-01-20', 'en', 'January 20, 2022'],
  ['2022-01-20', 'de', '20. Januar 2022'],
  ['2019-09', 'en', 'September 2019'],
  ['2014', 'en', '2014'],
  ['2021-11; 24h repeated by police 2025', 'en', '2021-11; 24h repeated by police 2025'],
  ['c.2014, number repeated by press 2020', 'en', 'c.2014, number repeated by press 2020'],
])('%s is read in %s as %s', (date, locale, text) => {
  expect(dateText(date, locale)).toBe(text);
});
