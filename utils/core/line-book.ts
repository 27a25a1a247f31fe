import { affirmationOn, affirmationsFrom, seedOf, seedOfText } from './affirmation';
import { DECK, gentleOf, isOurs, THEMES, type Theme, themeOf } from './deck';
import { type Hand, NO_HAND, type Playable, playable, saidOf, themesIn } from './hand';
import { isLine, type LineVerdict } from './line';
import { dayAfter } from './local-date';
import { isExactly, isFlag, isListOf, isNumber, isObject, isOneOf, isText } from './shape';

/** No line of a day comes again within so many days, while there are that many. */
export const SEASON_DAYS = 90;

/** How often a line comes against one of ours of which nothing was said: one's own words are worth more. */
const OWN_WEIGHT = 8;
const KEPT_WEIGHT = 3;

/** A line that was shown on a local day (`YYYY-MM-DD`), and whether with its gentler words. */
export interface Shown {
  readonly date: string;
  readonly id: string;
  readonly isGentle: boolean;
}

/**
 * What the line of the day is worked out of, kept in one piece, so that it is read at one go. `shown` is a season's
 * lines in the order they came; of one day the first was dealt, and the last is there.
 */
export interface LineBook {
  readonly version: 1;
  readonly hand: Hand;
  readonly shown: readonly Shown[];
}

const isShown = isExactly({ date: isText, id: isText, isGentle: isFlag });
const isOwnInHand = isExactly({ id: isText, at: isNumber, line: isLine });

/** Whether an unknown value is a {@link LineBook} of this version. */
export function isLineBook(value: unknown): value is LineBook {
  if (!isObject(value) || value.version !== 1 || !isObject(value.hand)) return false;
  const { ours, own, order } = value.hand;
  return (
    isListOf(isShown)(value.shown) &&
    isObject(ours) &&
    Object.values(ours).every((said) => isLine(said) && said.form === 'ours') &&
    isListOf(isOwnInHand)(own) &&
    own.every(({ line }) => line.form === 'own') &&
    (order === null || isListOf(isOneOf(...THEMES))(order))
  );
}

/** A line as it stands on a screen. */
export interface DayLine {
  /** One of ours by its message key, an own one by its id; `at` is the time it sorts by (epoch ms). */
  readonly id: string;
  readonly at: number;
  /** The message key of our words, or null where `text` has the person's own. */
  readonly key: string | null;
  readonly text: string;
  readonly theme: Theme | null;
  readonly isGentle: boolean;
  /** What was said of the words that are shown. */
  readonly verdict: LineVerdict;
  readonly isKept: boolean;
  /** It has been dealt just now, and is not in the book yet. */
  readonly isNew: boolean;
}

/** The book of somebody who has said nothing: the deck by its date. */
export const EMPTY_BOOK: LineBook = { version: 1, hand: NO_HAND, shown: [] };

/** One of our own lines by the date alone, with nothing known of anybody. */
export function plainLine(date: string): DayLine {
  return dayLine({ date, id: affirmationOn(date, DECK), isGentle: false }, NO_HAND, false) as DayLine;
}

/** The line of a local date: what the book has of that day, or else what is dealt by it, the same each time. */
export function lineOn(date: string, book: LineBook): DayLine {
  const last = book.shown.findLast((shown) => shown.date === date);
  const there = last && dayLine(last, book.hand, false);
  if (there) return there;
  const dealt = deal(date, book);
  return (dealt && dayLine(dealt, book.hand, true)) ?? plainLine(date);
}

/** The book with the line of a date written in it; what lies more than a season away is left out. */
export function recorded(date: string, book: LineBook): LineBook {
  const line = lineOn(date, book);
  return line.isNew ? withShown({ date, id: line.id, isGentle: line.isGentle }, book) : book;
}

/** The book after another line was asked for on a date. */
export function turned(date: string, book: LineBook): LineBook {
  const begun = recorded(date, book);
  const next = deal(date, begun);
  return next ? withShown(next, begun) : begun;
}

function withShown(next: Shown, { shown, ...book }: LineBook): LineBook {
  const firsts = firstsIn(shown);
  const isNear = seasonAround(next.date);
  // What was passed over stands in the book once: that is as long as there are days and lines, however often one asks.
  const others = shown.filter((one) => isNear(one.date) && (one.id !== next.id || firsts.has(one)));
  return { ...book, shown: [...others, next] };
}

/** The words and all that belongs to a line; null where it is hidden or is no more. */
function dayLine({ id, isGentle }: Shown, hand: Hand, isNew: boolean): DayLine | null {
  if (isOurs(id)) {
    const said = saidOf(id, hand);
    if (said.hidden) return null;
    const key = (isGentle && gentleOf(id)) || id;
    const verdict = key === id ? said.verdict : said.gentle;
    return { id, at: 0, key, text: '', theme: themeOf(id), isGentle, verdict, isKept: said.kept, isNew };
  }
  const own = hand.own.find((one) => one.id === id);
  if (!own || own.line.hidden) return null;
  const { text, theme, verdict, kept } = own.line;
  return { id, at: own.at, key: null, text, theme, isGentle: false, verdict, isKept: kept, isNew };
}

/**
 * The next line for a date; null where every line is put by. First of all, one that nobody has seen within a season,
 * neither from the book nor, on days it knows nothing of, from the deck by its date (a locked screen shows that); and
 * if it can be, none that the deck has for a day to come. Where all have been seen, the one it is easiest to see again.
 *
 * Among the fresh ones each has a number made of date and line, so that what is said of one changes nothing for the
 * others. Where nothing speaks for one of the person's own, one they keep or a theme they put first, it is the deck's
 * by its date.
 */
function deal(date: string, { hand, shown }: LineBook): Shown | null {
  const rank = ranking(date, shown);
  const ranked = playable(hand).map((card) => ({ card, rank: rank(card.id) }));
  const least = Math.min(...ranked.map((one) => one.rank));
  const fresh = ranked.filter((one) => one.rank === least).map(({ card }) => card);
  const [first, ...rest] = fresh;
  if (!first) return null;
  const turn = shown.filter((one) => one.date === date).length;
  const usual = turn === 0 && !hand.order ? fresh.find(({ id }) => id === affirmationOn(date, DECK)) : null;
  const score = scoring(`${date} ${turn}`, hand);
  const best = rest.reduce((a, b) => (score(b) > score(a) ? b : a), first);
  const { id, isGentle } = usual && !best.isOwn && !best.isKept ? usual : best;
  return { date, id, isGentle };
}

/**
 * How little a line is fit to come on a date: 0 for one not seen; more, up to 1, for one that the deck has for a day
 * to come; then those only passed over, those of days the book knows nothing of, and those of other days, each the
 * more the less long ago.
 */
function ranking(date: string, shown: readonly Shown[]): (id: string) => number {
  const ranks = new Map<string, number>();
  const rank = (id: string, at: number) => ranks.set(id, Math.max(ranks.get(id) ?? 0, at));
  for (const id of affirmationsFrom(dayAfter(date, 1), SEASON_DAYS - 1, DECK)) rank(id, 0.5);
  const known = new Set(shown.map((one) => one.date));
  const from = dayAfter(date, 1 - SEASON_DAYS);
  for (const [i, id] of affirmationsFrom(from, SEASON_DAYS - 1, DECK).entries()) {
    if (!known.has(dayAfter(from, i))) rank(id, 2 + i / SEASON_DAYS);
  }
  const firsts = firstsIn(shown);
  const isNear = seasonAround(date);
  for (const [i, one] of shown.entries()) {
    if (isNear(one.date)) rank(one.id, (firsts.has(one) ? 3 : 1) + i / shown.length);
  }
  return (id) => ranks.get(id) ?? 0;
}

/** Chances by weight (Efraimidis and Spirakis 2006), with numbers of date and line in the place of chance. */
function scoring(salt: string, hand: Hand): (card: Playable) => number {
  const seed = seedOfText(salt);
  const themes = themesIn(hand);
  const steps = THEMES.length - 1;
  return ({ id, isOwn, isKept, theme }) => {
    // From 8 times for the theme put first to once for the last; what has none is in the middle.
    const place = theme ? themes.indexOf(theme) : steps / 2;
    const wished = hand.order ? 8 ** (1 - place / steps) : 1;
    const weight = wished * (isOwn ? OWN_WEIGHT : isKept ? KEPT_WEIGHT : 1);
    return Math.log((seedOf(seed ^ seedOfText(id)) + 1) / 2 ** 32) / weight;
  };
}

/** Of each day the line that was dealt. */
function firstsIn(shown: readonly Shown[]): ReadonlySet<Shown> {
  const days = new Map<string, Shown>();
  for (const one of shown) if (!days.has(one.date)) days.set(one.date, one);
  return new Set(days.values());
}

/** Whether a day is less than a season from a date, before or after: a clock may have been set back. */
function seasonAround(date: string): (other: string) => boolean {
  const [first, last] = [dayAfter(date, -SEASON_DAYS), dayAfter(date, SEASON_DAYS)];
  // Days written so sort as they come.
  return (other) => other > first && other < last;
}
