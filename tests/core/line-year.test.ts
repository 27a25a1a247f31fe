import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECK } from '../../utils/core/deck';
import { NO_HAND } from '../../utils/core/hand';
import { type OurLine, type OwnLine, UNSAID } from '../../utils/core/line';
import {
  EMPTY_BOOK,
  type LineBook,
  lineOn,
  plainLine,
  recorded,
  SEASON_DAYS,
  turned,
} from '../../utils/core/line-book';
import { localDate } from '../../utils/core/local-date';

const HALF_HOUR_MS = 1_800_000;
const DAY_MS = 86_400_000;
/** How often somebody asks for another line on a restless day. */
const RESTLESS = process.env.SOAK ? 300 : 60;
const OWN: OwnLine = { form: 'own', text: 'Mine.', theme: null, verdict: null, kept: false, hidden: false };

/** Chance that is the same each time. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A person who says something of lines now and then: one is not yet true, one is kept, one hidden, one written, one erased. */
function said(book: LineBook, id: string, roll: (sides: number) => number): LineBook {
  const { hand } = book;
  const ours = (part: Partial<OurLine>): LineBook =>
    DECK.includes(id)
      ? {
          ...book,
          hand: { ...hand, ours: { ...hand.ours, [id]: { ...(hand.ours[id] ?? UNSAID), ...part } } },
        }
      : book;
  switch (roll(12)) {
    case 0:
      return ours({ verdict: 'not-yet' });
    case 1:
      return ours({ verdict: 'feels-true' });
    case 2:
      return ours({ kept: true });
    case 3:
      return ours({ gentle: 'not-yet', verdict: 'not-yet' });
    case 4:
      return roll(3) === 0 ? ours({ hidden: true }) : book;
    case 5:
      return {
        ...book,
        hand: { ...hand, own: [...hand.own, { id: `own${hand.own.length}`, at: 1, line: OWN }] },
      };
    case 6:
      return { ...book, hand: { ...hand, own: hand.own.slice(roll(2)) } };
    default:
      return book;
  }
}

/** From a day before one spring's change of clocks to past the next: two changes, and a season at each end. */
const YEARS = [
  { zone: 'Europe/Berlin', from: '2026-11-25', changes: 2 },
  { zone: 'America/New_York', from: '2026-11-25', changes: 2 },
  { zone: 'Australia/Lord_Howe', from: '2026-11-25', changes: 2 },
] as const;

describe.each(YEARS)('a year in $zone', ({ zone, from, changes }) => {
  const start = Temporal.ZonedDateTime.from(`${from}T00:00[${zone}]`);
  const end = start.add({ days: 365 });

  /** Around each midnight, at noon, and every half hour around the changes of clocks; in the soak, all half hours. */
  const moments = momentsOf().map((at) => ({ at, date: localDate({ at, zone }) }));

  function momentsOf(): readonly number[] {
    const [from, until] = [start.epochMilliseconds, end.epochMilliseconds];
    const halfHours = (first: number, last: number) =>
      Array.from({ length: Math.ceil((last - first) / HALF_HOUR_MS) }, (_, i) => first + i * HALF_HOUR_MS);
    if (process.env.SOAK) return halfHours(from, until);
    const days = Array.from({ length: 365 }, (_, days) => start.add({ days }).epochMilliseconds);
    const daily = days.flatMap((at) => [-1, 0, 1, 24].map((n) => at + n * HALF_HOUR_MS));
    const around = transitions().flatMap((at) => halfHours(at - DAY_MS, at + DAY_MS));
    const all = [...new Set([...daily, ...around])].filter((at) => at >= from && at < until);
    return all.sort((a, b) => a - b);
  }

  function transitions(): readonly number[] {
    const next = start.getTimeZoneTransition('next');
    const after = next?.getTimeZoneTransition('next');
    return [next, after].flatMap((change) =>
      change && change.epochMilliseconds < end.epochMilliseconds ? [change.epochMilliseconds] : [],
    );
  }

  /** Looks at each of these moments; answers each day's lines as they were seen, the one dealt first. */
  function lived(
    act: (book: LineBook, id: string, day: number) => LineBook,
    isLocked: (day: number) => boolean,
  ) {
    const days = new Map<string, string[]>();
    const gone = new Set<string>();
    let book = EMPTY_BOOK;
    let day = -1;
    for (const { at, date } of moments) {
      if (!days.has(date)) day += 1;
      const line = isLocked(day) ? plainLine(date) : lineOn(date, book);
      const seen = days.get(date) ?? [];
      if (seen.at(-1) !== line.id) seen.push(line.id);
      days.set(date, seen);
      if (isLocked(day)) continue;
      const before = book;
      book = recorded(date, before);
      if (book !== before) expect(lineOn(date, book), 'writing it down').toEqual({ ...line, isNew: false });
      if (seen.length > 1 || at % (3 * HALF_HOUR_MS) !== 0) continue;
      book = act(book, line.id, day);
      const { ours, own } = book.hand;
      if (ours[line.id]?.hidden || !(DECK.includes(line.id) || own.some(({ id }) => id === line.id)))
        gone.add(date);
    }
    return { days, gone, book };
  }

  /** The pairs of days within a season that began with the same line. */
  function repeats(days: ReadonlyMap<string, readonly string[]>) {
    const firsts = [...days.values()].map(([first]) => first);
    return firsts.flatMap((id, i) => {
      const again = firsts.indexOf(id, i + 1);
      return again > i && again - i < SEASON_DAYS ? [`${id} on days ${i} and ${again}`] : [];
    });
  }

  test('has both its changes of clocks, and changes at local midnight alone', () => {
    expect(transitions()).toHaveLength(changes);
    const begins = moments.filter(({ date }, i) => date !== moments[i - 1]?.date);
    const walls = begins.map(({ at }) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone));
    expect([...new Set(walls.map((wall) => `${wall.toPlainTime()}`))]).toEqual(['00:00:00']);
    const { days } = lived(
      (book) => book,
      () => false,
    );
    expect([...days.values()].filter((seen) => seen.length !== 1)).toEqual([]);
    expect(days.size).toBe(365);
    expect(repeats(days)).toEqual([]);
  });

  test('whatever is said of the lines, and whenever the vault is locked: one a day, none again within a season', () => {
    const roll = dice(7);
    const { days, gone, book } = lived(
      (before, id) => said(before, id, roll),
      (day) => day % 5 === 3,
    );
    expect(Object.keys(book.hand.ours).length, 'much was said').toBeGreaterThan(60);
    // A line that was hidden or erased on its day, and only that, has given way on it.
    const changed = [...days].filter(([, seen]) => seen.length > 1).map(([date]) => date);
    expect(changed.length).toBeGreaterThan(2);
    expect(changed.filter((date) => !gone.has(date))).toEqual([]);
    expect(repeats(days)).toEqual([]);
  });

  test('with themes in an order of one’s own, and other lines asked for again and again', () => {
    const roll = dice(11);
    const ordered = { ...NO_HAND, order: ['rest', 'calm', 'support'] as const };
    const { days, book } = lived(
      (before, id, day) => {
        let after = said({ ...before, hand: { ...before.hand, order: ordered.order } }, id, roll);
        const date = start.add({ days: day }).toPlainDate().toString();
        for (let n = roll(day % 30 === 0 ? RESTLESS : 3); n > 0; n -= 1) after = turned(date, after);
        return after;
      },
      () => false,
    );
    expect(repeats(days)).toEqual([]);
    expect(book.shown.length, 'the book is bounded').toBeLessThan(DECK.length + 2 * SEASON_DAYS);
  });
});

test('law: two copies that know the same deal the same, and what is said of one line moves no other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.nat({ max: DECK.length - 1 }), (day, n) => {
      const date = Temporal.PlainDate.from('2024-01-01').add({ days: day }).toString();
      const id = DECK[n] as string;
      const line = lineOn(date, EMPTY_BOOK);
      const hand = { ...NO_HAND, ours: { [id]: { ...UNSAID, hidden: true } } };
      const other = lineOn(date, { ...EMPTY_BOOK, hand });
      if (line.id === id) expect(other.id).not.toBe(id);
      else expect(other).toEqual(line);
    }),
    { numRuns: 40 },
  );
});
