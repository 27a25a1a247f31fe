import { describe, expect, test } from 'vitest';
import { DECK, gentleOf } from '../../utils/core/deck';
import { handOf, NO_HAND, playable, themesIn } from '../../utils/core/hand';
import { begun } from '../../utils/core/kept';
import { LINE, type Line, LONGEST_LINE, type OwnLine, UNSAID } from '../../utils/core/line';
import { EMPTY_BOOK, isLineBook, type LineBook, lineOn, recorded, turned } from '../../utils/core/line-book';

const DAY = '2026-11-25';
const OWN: OwnLine = { form: 'own', text: 'Mine.', theme: 'rest', verdict: null, kept: false, hidden: false };
const WITH_GENTLE = DECK.find(gentleOf) as string;
const WITHOUT = DECK.find((id) => !gentleOf(id)) as string;
const dayAfter = (days: number) => Temporal.PlainDate.from(DAY).add({ days }).toString();

function bookWith(hand: Partial<LineBook['hand']>): LineBook {
  return { ...EMPTY_BOOK, hand: { ...NO_HAND, ...hand } };
}

/** How often each theme's lines were dealt in some days, all of them written down. */
function dealtIn(book: LineBook, days: number): Map<string, number> {
  const counts = new Map<string, number>();
  let at = book;
  for (let day = 0; day < days; day += 1) {
    const { theme, key } = lineOn(dayAfter(day), at);
    const name = key === null ? 'own' : `${theme}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    at = recorded(dayAfter(day), at);
  }
  return counts;
}

describe('a line', () => {
  test.each([UNSAID, OWN, { form: 'order', themes: ['rest', 'calm'] }, { form: 'order', themes: [] }])(
    '%j',
    (line) => expect(LINE.is(line)).toBe(true),
  );

  test.each([
    { ...OWN, text: ' ' },
    { ...OWN, text: 'x'.repeat(LONGEST_LINE + 1) },
    { ...OWN, theme: 'money' },
    { ...UNSAID, verdict: 'yes' },
    { ...UNSAID, more: 1 },
    { form: 'order', themes: ['rest', 'rest'] },
    null,
  ])('is not %j', (line) => expect(LINE.is(line)).toBe(false));
});

describe('the hand', () => {
  test('what is not yet true comes in its gentler words, or rests', () => {
    const said = (id: string, part: object) =>
      playable({ ...NO_HAND, ours: { [id]: { ...UNSAID, ...part } } }).find((card) => card.id === id);
    expect(said(WITH_GENTLE, {})?.isGentle).toBe(false);
    expect(said(WITH_GENTLE, { verdict: 'feels-true' })?.isGentle).toBe(false);
    expect(said(WITH_GENTLE, { verdict: 'not-yet' })?.isGentle).toBe(true);
    expect(said(WITH_GENTLE, { verdict: 'not-yet', gentle: 'feels-true' })?.isGentle).toBe(true);
    expect(said(WITH_GENTLE, { verdict: 'not-yet', gentle: 'not-yet' })).toBeUndefined();
    expect(said(WITHOUT, { verdict: 'not-yet' })).toBeUndefined();
    expect(said(WITHOUT, { hidden: true, kept: true })).toBeUndefined();
  });

  test('is made of the things, the newest words first; an empty order is none', () => {
    const thing = (id: string, value: Line, at: number) => ({ ...begun('line', id, value, 'here', at), at });
    const hand = handOf([
      thing(WITHOUT, { ...UNSAID, kept: true }, 0),
      thing('unknown_key', UNSAID, 0),
      thing('order', { form: 'order', themes: [] }, 0),
      thing('a', OWN, 5),
      thing('b', { ...OWN, text: 'Later.' }, 9),
    ]);
    expect(Object.keys(hand.ours)).toEqual([WITHOUT]);
    expect(hand.own.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(hand.order).toBeNull();
    expect(themesIn({ order: ['rest'] }).slice(0, 2)).toEqual(['rest', 'safety']);
  });
});

describe('dealing', () => {
  test('a theme put first comes several times as often as one put last', () => {
    const order = [
      'rest',
      'support',
      'calm',
      'worth',
      'boundaries',
      'steps',
      'safety',
      'setback',
      'anger',
      'grief',
    ] as const;
    const counts = dealtIn(bookWith({ order }), 90);
    expect(counts.get('rest') ?? 0).toBeGreaterThan(3 * (counts.get('grief') ?? 0));
  });

  test('own words come, and each once a season at most', () => {
    const own = Array.from({ length: 12 }, (_, i) => ({ id: `own${i}`, at: i, line: OWN }));
    const count = dealtIn(bookWith({ own }), 90).get('own') ?? 0;
    expect(count).toBeGreaterThan(6);
    expect(count).toBeLessThanOrEqual(12);
  });

  test('gentler words come in the place of the line, and stay for the day', () => {
    const all = Object.fromEntries(DECK.map((id) => [id, { ...UNSAID, verdict: 'not-yet' as const }]));
    const book = recorded(DAY, bookWith({ ours: all }));
    const line = lineOn(DAY, book);
    expect(line.key).toBe(gentleOf(line.id));
    expect(lineOn(DAY, { ...book, hand: NO_HAND }).key).toBe(line.key);
  });

  test('where everything is hidden, there is still a line', () => {
    const ours = Object.fromEntries(DECK.map((id) => [id, { ...UNSAID, hidden: true }]));
    expect(lineOn(DAY, bookWith({ ours })).key).not.toBeNull();
    expect(turned(DAY, bookWith({ ours })).shown).toEqual([]);
  });

  test('with few lines left, the one longest not seen comes', () => {
    const ours = Object.fromEntries(DECK.slice(3).map((id) => [id, { ...UNSAID, hidden: true }]));
    let book = bookWith({ ours });
    const seen: string[] = [];
    for (let day = 0; day < 9; day += 1) {
      seen.push(lineOn(dayAfter(day), book).id);
      book = recorded(dayAfter(day), book);
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen.slice(3, 6)).toEqual(seen.slice(0, 3));
    expect(seen.slice(6)).toEqual(seen.slice(0, 3));
  });

  test('what is asked for on a day is new each time, as long as a season has left any', () => {
    let book = EMPTY_BOOK;
    for (let n = 0; n < 160; n += 1) book = turned(DAY, book);
    expect(new Set(book.shown.map(({ id }) => id)).size).toBe(161);
    expect(book.shown).toHaveLength(161);
  });
});

describe('a stored book', () => {
  const book = turned(DAY, bookWith({ ours: { [WITHOUT]: UNSAID }, own: [{ id: 'a', at: 1, line: OWN }] }));

  test('is known after it was written', () => {
    expect(isLineBook(JSON.parse(JSON.stringify(book)))).toBe(true);
    expect(isLineBook(EMPTY_BOOK)).toBe(true);
  });

  test.each([
    null,
    { ...book, version: 2 },
    { ...book, shown: [{ date: DAY }] },
    { ...book, hand: { ...book.hand, own: [{ id: 'a', at: 1, line: UNSAID }] } },
    { ...book, hand: { ...book.hand, ours: { x: OWN } } },
    { ...book, hand: { ...book.hand, order: ['money'] } },
  ])('is not %#', (other) => expect(isLineBook(other)).toBe(false));
});
