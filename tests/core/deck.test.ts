import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { DECK, deckOf, gentleOf, isOurs, THEMES, themeOf } from '../../utils/core/deck';

const CATALOGUE: Readonly<Record<string, { readonly message: string } | undefined>> = messages;
const textOf = (key: string) => CATALOGUE[key]?.message ?? '';
const GENTLE = DECK.flatMap((id) => gentleOf(id) ?? []);
const KEYS = [...DECK, ...GENTLE];

/** What no line says: words that blame, order, promise, judge, take sides or take somebody for something. */
const BANNED = {
  blame:
    /\b(?:just|simply|should|must|ought|have to leave|fail\w*|relapse|streak|missed|broken?|cheat\w*)\b|!/i,
  'what to do with a relationship':
    /\b(?:leave|leaving|left him|stay\w*|go back to (?:them|him|her)|divorce)\b/i,
  'names for people': /\b(?:strong\w*|victim|toxic|abus\w*|narciss\w*|evidence|proof|secure)\b/i,
  superlatives:
    /\b(?:best|most|perfect\w*|amazing|limitless|unstoppable|lovable|always|never|every(?:one|body|thing)|incredible|worthy|deserve\w*|unique|special)\b/i,
  promises: /\b(?:will be|going to be|gets better|promise you|heal\w*|free at last)\b/i,
  'faith and sex':
    /\b(?:god|bless\w*|pray\w*|soul|faith|sacred|universe|he|she|his|hers?|him|man|woman|queen|king|girl|boy|husband|wife|mother|father|mum|dad)\b/i,
  'a life that may not be theirs': /\b(?:married|marriage|children|kids?|my ex|your ex|my partner)\b/i,
};

/** The words of a line that carry it. */
const LITTLE =
  /^(?:a|an|the|i|you|it|is|am|are|was|my|your|me|and|or|of|to|in|on|at|for|that|this|what|with|not|no|can|do|be|have|has|still|there|as|so|from|one|by|how|than|more|people|know)$/;

function carrying(line: string): ReadonlySet<string> {
  const words = line.toLowerCase().match(/[a-z']+/g) ?? [];
  return new Set(words.filter((word) => !LITTLE.test(word)));
}

describe('the deck', () => {
  test('at least 240 lines, of each theme as many, one of each theme in turn', () => {
    expect(DECK.length).toBeGreaterThanOrEqual(240);
    expect(new Set(DECK).size).toBe(DECK.length);
    expect(DECK.slice(0, THEMES.length).map(themeOf)).toEqual([...THEMES]);
    expect(THEMES.flatMap(deckOf).sort()).toEqual([...DECK].sort());
  });

  test('has in the catalogue what it names, and nothing else is there', () => {
    const there = Object.keys(messages).filter((key) => key.startsWith('affirmation_'));
    expect(there.sort()).toEqual([...KEYS].sort());
  });

  test('knows its own from others', () => {
    expect(isOurs('affirmation_rest_01')).toBe(true);
    expect(themeOf('affirmation_rest_01')).toBe('rest');
    expect(gentleOf('affirmation_rest_01')).toBe(null);
    expect(gentleOf('affirmation_rest_02')).toBe('affirmation_rest_02_gentle');
    for (const other of ['affirmation_rest_99', 'affirmation_rest_02_gentle', 'order', ''])
      expect([isOurs(other), themeOf(other), gentleOf(other)]).toEqual([false, null, null]);
  });
});

describe('the lines', () => {
  test.each(KEYS.map((key) => [textOf(key)]))('%s', (line) => {
    expect(line.length).toBeLessThanOrEqual(110);
    expect(line).toMatch(/^[A-Z].*\.$/);
    expect(line).not.toMatch(/[$]|\s\s/);
    for (const [what, words] of Object.entries(BANNED)) expect(line, what).not.toMatch(words);
  });

  test('those with gentler words have both sides in them', () => {
    expect(GENTLE.length).toBeGreaterThan(80);
    for (const key of GENTLE) expect(textOf(key)).toMatch(/\band\b|, and/);
  });

  test('none is said twice, or nearly', () => {
    const lines = KEYS.map((key) => [key, carrying(textOf(key))] as const);
    const near = lines.flatMap(([key, words], i) =>
      lines.slice(i + 1).flatMap(([other, others]) => {
        // A line and its own gentler words may share what they are about.
        if (gentleOf(key) === other) return [];
        const shared = words.intersection(others).size;
        const share = shared / Math.min(words.size, others.size);
        return share > 0.6 && shared >= 3 ? [`${textOf(key)} ~ ${textOf(other)}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });

  test('they begin in many ways', () => {
    const firsts = Map.groupBy(DECK, (id) => textOf(id).split(' ').slice(0, 3).join(' '));
    const often = [...firsts].filter(([, lines]) => lines.length > 8).map(([first]) => first);
    expect(often).toEqual([]);
    // One in three at most begins as the plainest do.
    expect(DECK.filter((id) => textOf(id).startsWith('I can ')).length).toBeLessThan(DECK.length / 3);
  });
});
