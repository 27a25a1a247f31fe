import { describe, expect, test } from 'vitest';
import messages from '../public/_locales/en/messages.json';
import { DECK, gentleOf } from '../utils/core/deck';
import { BLAME } from './blame/en.ts';
import { filesBelow, SHIPPED, textFile } from './tree.ts';

const KEYS = Object.keys(messages);
const TEXTS = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
const SOURCES = [...filesBelow(SHIPPED, /\.tsx?$/), textFile('wxt.config.ts')]
  .map(({ text }) => text)
  .join('\n');

/** Words in quotes, as they stand in the sources, and the manifest's. */
const QUOTED = new Set([
  ...[...SOURCES.matchAll(/['"]([\w-]+)['"]/g)].map(([, word = '']) => word),
  // Counted out by the deck.
  ...DECK.flatMap((id) => [id, gentleOf(id) ?? []].flat()),
  ...[...SOURCES.matchAll(/__MSG_(\w+)__/g)].map(([, word = '']) => word),
]);
/** Plain words of the sources, such as the names of the figures: what keys are built of besides. */
const WORDS = new Set(SOURCES.match(/[A-Za-z][\w-]*/g));
/** Keys built of a value, `options_nav_${name}`, as patterns with the value as a group. */
const BUILT = [
  ...new Set([...SOURCES.matchAll(/`([a-z]+_(?:\w|\$\{[^}]*\})*)`/g)].map(([, text = '']) => text)),
]
  .filter((text) => /\$\{(?!string\})/.test(text))
  .map((text) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '(\\w+?)')}$`));

/** `name_one` and `name_other` are asked for as `name`. */
function asked(key: string): string {
  return key.replace(/_(?:one|other)$/, '');
}

function isUsed(key: string): boolean {
  if (QUOTED.has(key) || QUOTED.has(asked(key))) return true;
  return BUILT.some((pattern) => {
    const [, ...values] = pattern.exec(key) ?? pattern.exec(asked(key)) ?? [];
    return (
      values.length > 0 && values.every((value) => WORDS.has(value) || WORDS.has(value.replaceAll('_', '-')))
    );
  });
}

describe('the catalogue', () => {
  test('has no sentence that nobody says', () => {
    expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('is whole: every key asked for is there', () => {
    const areas = new Set(KEYS.map((key) => key.split('_')[0]));
    const known = new Set([...KEYS, ...KEYS.map(asked)]);
    const keys = [...QUOTED].filter((word) => /^[a-z]+_\w+$/.test(word) && areas.has(word.split('_')[0]));
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('is whole: every built key has at least one sentence', () => {
    expect(
      BUILT.filter((pattern) => !KEYS.some((key) => pattern.test(key) || pattern.test(asked(key)))),
    ).toEqual([]);
  });

  test('says every counting sentence for one and for more', () => {
    const counted = KEYS.filter((key) => /_(?:one|other)$/.test(key) && hasBoth(key) !== null);
    const alone = counted.filter((key) => hasBoth(key) === false);
    expect(alone.filter((key) => !QUOTED.has(key) && !isUsedAsItIs(key))).toEqual([]);
  });

  test('fills its places from $1 on', () => {
    const gaps = TEXTS.filter(([, message]) => {
      const places = [...new Set(message.match(/\$\d/g))].sort();
      return places.some((place, i) => place !== `$${i + 1}`);
    });
    expect(gaps).toEqual([]);
  });

  test('blames nobody, and does not raise its voice', () => {
    expect(TEXTS.filter(([, message]) => BLAME.test(message))).toEqual([]);
  });
});

function hasBoth(key: string): boolean | null {
  return KEYS.includes(`${asked(key)}_one`) && KEYS.includes(`${asked(key)}_other`);
}

/** A key that ends in "other" as a word of its own (`pause_reason_other`) is built like its neighbours. */
function isUsedAsItIs(key: string): boolean {
  return BUILT.some((pattern) => pattern.test(key));
}
