import { beforeEach, describe, expect, test } from 'vitest';
import { blankCheckIn } from '../../utils/core/check-in';
import { ENTRY, type Entry } from '../../utils/core/entry';
import { eveningDay } from '../../utils/core/evening';
import { instantOf } from '../../utils/core/wall-time';
import { pageBefore } from '../../utils/services/journal-page';
import { eraseThing, writeThing } from '../../utils/services/things';
import { memoryPorts } from './memory';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Australia/Lord_Howe'];

describe('the pages of the journal', () => {
  let p: ReturnType<typeof memoryPorts>;
  beforeEach(() => {
    p = memoryPorts();
  });

  const write = (date: string, at = Date.parse(`${date}T20:00Z`)) =>
    writeThing(ENTRY, { form: 'writing', date, text: date, tags: [] } satisfies Entry, p, at);

  /** All pages to the first, each as its days. */
  async function pages() {
    const all: { from: string; days: (string | undefined)[] }[] = [];
    for (let until: string | null = null; all.length < 100; ) {
      const { entries, from, isFirst } = await pageBefore(until, p);
      all.push({ from, days: entries.map(({ versions }) => versions[0]?.value?.date) });
      if (isFirst) return all;
      until = from;
    }
    throw new Error('the pages do not end');
  }

  test('are none where nothing was written', async () => {
    expect(await pageBefore(null, p)).toMatchObject({ entries: [], isFirst: true });
  });

  test('are months with something in them; years without a word are leapt over', async () => {
    for (const day of ['2026-11-23', '2026-11-03', '2026-10-31', '2019-02-11', '2011-06-04'])
      await write(day);
    expect(await pages()).toEqual([
      { from: '2026-11-01', days: ['2026-11-23', '2026-11-03'] },
      { from: '2026-10-01', days: ['2026-10-31'] },
      { from: '2019-02-01', days: ['2019-02-11'] },
      { from: '2011-06-01', days: ['2011-06-04'] },
    ]);
  });

  test('hold what a wrong clock dated ahead, with others and alone', async () => {
    await write('2044-01-01');
    expect((await pages()).flatMap(({ days }) => days)).toEqual(['2044-01-01']);
    await write('2026-11-01');
    expect((await pages()).flatMap(({ days }) => days)).toEqual(['2044-01-01', '2026-11-01']);
  });

  test('leave out what was erased, and end', async () => {
    const kept = await Promise.all(['2026-11-02', '2025-03-03', '2020-01-01'].map((day) => write(day)));
    for (const { id, at } of kept.slice(1)) await eraseThing(ENTRY, id, at, p);
    expect((await pages()).flatMap(({ days }) => days)).toEqual(['2026-11-02']);
  });

  test('hold each of 365 evenings once, in four zones, with clocks changed and nights that last', async () => {
    const days: string[] = [];
    for (let n = 0; n < 365; n += 1) {
      const zone = ZONES[Math.floor(n / 92)] ?? 'UTC';
      const day = Temporal.PlainDate.from('2025-11-20').add({ days: n });
      // Now and then it is after midnight: on the last of a month, too.
      const wall = n % 3 === 0 ? `${day.add({ days: 1 })}T01:30` : `${day}T21:30`;
      const at = instantOf(wall, zone);
      const date = eveningDay({ at, zone });
      days.push(date);
      await writeThing(ENTRY, { ...blankCheckIn(date), feeling: 3 }, p, at);
    }
    expect(new Set(days).size).toBe(365);
    const read = (await pages()).flatMap(({ days: ofPage }) => ofPage);
    expect(read).toEqual(days.toReversed());
    for (const { from, days: ofPage } of await pages()) {
      expect(ofPage.every((date) => date?.slice(0, 7) === from.slice(0, 7))).toBe(true);
    }
  });
});
