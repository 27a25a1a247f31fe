import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { DEFAULT_RULES } from '../../utils/core/boundary';
import { rulesProblem } from '../../utils/core/change';
import { windowAt } from '../../utils/core/schedule';
import { draftOf, TEMPLATES } from '../../utils/core/template';
import { HOUR, NOW } from './worlds';

const weekend = TEMPLATES.find(({ nameKey }) => nameKey === 'template_quiet_weekend_name');
const moment = (text: string) => {
  const then = Temporal.ZonedDateTime.from(text);
  return { at: then.epochMilliseconds, zone: then.timeZoneId };
};

test('there are at least six, each with its own words in the catalogue', () => {
  expect(TEMPLATES.length).toBeGreaterThanOrEqual(6);
  const keys = TEMPLATES.flatMap(({ nameKey, whyKey, planKey }) => [nameKey, whyKey, planKey]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(messages[key].message.length).toBeGreaterThan(5);
});

test.each(TEMPLATES)('$nameKey leads to rules that hold', (template) => {
  const rules = draftOf(template, NOW);
  expect(rulesProblem(rules)).toBeNull();
  expect(rules).toMatchObject({ ...DEFAULT_RULES, ...template.rules, sites: [], lanes: [] });
  expect(windowAt(rules.window, NOW.at, NOW).over).toBe(false);
});

test('48 hours begin now', () => {
  expect(draftOf(TEMPLATES[0], NOW).window).toEqual({ kind: 'for', from: NOW.at, until: NOW.at + 48 * HOUR });
});

describe('a quiet weekend', () => {
  test.each([
    ['2027-01-11T09:00[Europe/Berlin]', '2027-01-16T00:00[Europe/Berlin]', '2027-01-18T00:00'],
    ['2027-01-15T23:59[Europe/Berlin]', '2027-01-16T00:00[Europe/Berlin]', '2027-01-18T00:00'],
    ['2027-01-16T10:00[Asia/Tokyo]', '2027-01-16T10:00[Asia/Tokyo]', '2027-01-18T00:00'],
    ['2027-01-17T23:00[America/New_York]', '2027-01-17T23:00[America/New_York]', '2027-01-18T00:00'],
  ])('asked for at %s begins at %s', (asked, begins, wall) => {
    if (!weekend) throw new Error('no weekend template');
    expect(draftOf(weekend, moment(asked)).window).toEqual({ kind: 'until', from: moment(begins).at, wall });
  });
});
