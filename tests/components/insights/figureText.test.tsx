import { expect, test } from 'vitest';
import { shortened } from '../../../components/insights/drawing';
import {
  dayText,
  hourText,
  numberText,
  saidText,
  weekdayText,
} from '../../../components/insights/figureText';
import { bands, linear, radiusOf, ticksTo } from '../../../components/insights/shapes';
import { sayingsOf } from '../../../components/ui/sayings';
import { SAID, type SaidName } from '../../../utils/core/insights/said';
import { dayNumber } from '../../../utils/core/insights/wall-clock';
import { message, SAY } from '../words';

const ARABIC = sayingsOf(message, 'ar-EG');
const GERMAN = sayingsOf(message, 'de');

test('numbers, days and hours as a language writes them, with its own digits', () => {
  expect([numberText(1234.56, SAY), numberText(1234.56, GERMAN), numberText(27, ARABIC)]).toEqual([
    '1,234.6',
    '1.234,6',
    '٢٧',
  ]);
  const day = dayNumber('2026-10-25');
  expect([dayText(day, SAY), dayText(day, GERMAN)]).toEqual(['Oct 25, 2026', '25.10.2026']);
  expect([1, 7].map((weekday) => weekdayText(weekday, GERMAN))).toEqual(['Montag', 'Sonntag']);
  expect([0, 9, 24].map((hour) => hourText(hour, GERMAN).padStart(5, '0'))).toEqual([
    '00:00',
    '09:00',
    '00:00',
  ]);
  expect(hourText(21, SAY).replaceAll(/\s/g, ' ')).toBe('9:00 PM');
});

test('each sentence has a place for all its numbers, and none is left open', () => {
  const numbers: Readonly<Partial<Record<SaidName, readonly number[]>>> = {
    hard_hours: [7, 21, 23, 8, 12],
    left_lower: [8, 9, 5, 10],
    turned_left: [8, 9, 5, 10],
    turned_more: [20, 24, 8, 22],
    turned_less: [8, 22, 20, 24],
  };
  for (const name of Object.keys(SAID) as SaidName[]) {
    const values = numbers[name] ?? [17, 18];
    const text = saidText({ name, values }, SAY, ['Nov 1, 2026']);
    expect(text).not.toMatch(/\$\d|undefined|NaN/);
    const shown = name === 'hard_hours' ? values.slice(3) : values;
    for (const n of shown) expect(text).toContain(`${n}`);
  }
  const hard = saidText({ name: 'hard_hours', values: [7, 21, 23, 8, 12] }, GERMAN, ['1.11.2026']);
  expect(hard).toContain(
    'Sonntag, from 21:00 to 23:00: in the twelve weeks up to 1.11.2026, there were visits',
  );
  expect(hard).toContain('there were visits on 8 of the 12 such days');
});

test('a name has as much room as there is, is cut between signs, and keeps its own direction', () => {
  const bare = (name: string, width: number) => shortened(name, width).replace(/^\u2068|\u2069$/g, '');
  expect(shortened('Mia', 300)).toBe('\u2068Mia\u2069');
  expect(bare('Be outside once a day', 75)).toBe('Be outsid…');
  // A family is one sign of seven, and as wide as it is high.
  const family = '👨‍👩‍👧‍👦';
  expect(bare(family.repeat(4), 75)).toBe(family.repeat(4));
  expect(bare(family.repeat(9), 75)).toBe(`${family.repeat(4)}…`);
  expect(bare('散步到海边再回来', 75)).toBe('散步到海…');
  expect(bare('x', 0)).not.toBe('');
});

test('places, also from right to left; areas of circles are as their counts are', () => {
  const x = linear([0, 10], [30, 230]);
  const mirrored = linear([0, 10], [200, 0]);
  expect([x(0), x(5), x(10)]).toEqual([30, 130, 230]);
  expect([mirrored(0), mirrored(10)]).toEqual([200, 0]);
  const radius = radiusOf(16, 8);
  expect([radius(0), radius(4), radius(16)]).toEqual([0, 4, 8]);
  expect(ticksTo(3, 4)).toEqual([0, 1, 2, 3]);
  expect(ticksTo(0, 4).every(Number.isInteger)).toBe(true);
  const [rightToLeft, leftToRight] = [bands(3, [300, 0]), bands(3, [0, 300])];
  expect(leftToRight.at(0)).toBeLessThan(leftToRight.at(2));
  expect(rightToLeft.at(0)).toBeCloseTo(leftToRight.at(2), 6);
});
