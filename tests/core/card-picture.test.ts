import { expect, test } from 'vitest';
import { CARD_HEIGHT, cardColours, cardPicture } from '../../utils/core/card-picture';
import { THEMES } from '../../utils/core/deck';

const DAYS = Array.from({ length: 60 }, (_, days) =>
  Temporal.PlainDate.from('2026-11-25').add({ days }).toString(),
);

test('is the same each time, and another each day, in each theme and each light', () => {
  const pictures = DAYS.flatMap((date) =>
    [...THEMES, null].flatMap((theme) => [cardPicture(date, theme, false), cardPicture(date, theme, true)]),
  );
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(cardPicture(DAYS[0] as string, 'rest', true)).toBe(cardPicture(DAYS[0] as string, 'rest', true));
});

test('is a picture and nothing else: no words, no script, nothing from elsewhere', () => {
  for (const date of DAYS) {
    const picture = cardPicture(date, 'calm', false);
    expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /<text|<script|<image|href|http|NaN|undefined/,
    );
    expect(picture).toMatch(/^<svg .*<\/svg>$/);
  }
});

test('the sea begins below the words', () => {
  for (const date of DAYS) {
    const tops = [
      ...cardPicture(date, 'worth', true).matchAll(/<path d="M-?[\d.]+ ([\d.]+)q[^"]*z" fill/g),
    ].map(([, y]) => Number(y));
    expect(tops).toHaveLength(3);
    expect(Math.min(...tops)).toBeGreaterThan(CARD_HEIGHT * 0.62);
  }
});

test('the words are read on the sky, at 7:1 and more', () => {
  for (const theme of [...THEMES, null]) {
    for (const isDark of [false, true]) {
      const { sky, ink } = cardColours(theme, isDark);
      for (const colour of sky) expect(contrast(colour, ink), `${theme} ${isDark}`).toBeGreaterThan(7);
    }
  }
});

/** WCAG 2.2, of two colours written as `hsl(h s% l%)`. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [h = 0, s = 0, l = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [strength, lightness] = [s / 100, l / 100];
  const channel = (n: number) => {
    const k = (n + h / 30) % 12;
    const value =
      lightness - strength * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4);
}
