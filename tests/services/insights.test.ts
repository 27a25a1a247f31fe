import { beforeEach, describe, expect, test } from 'vitest';
import { blankCheckIn } from '../../utils/core/check-in';
import { COMFORT } from '../../utils/core/comfort';
import { COMMITMENT } from '../../utils/core/commitment';
import { CONTACT } from '../../utils/core/contact';
import { ENTRY } from '../../utils/core/entry';
import type { LogEvent } from '../../utils/core/log';
import { Refused } from '../../utils/core/refused';
import { askEnd, saveDraft } from '../../utils/services/boundaries';
import { marksBetween } from '../../utils/services/check-in-marks';
import { append } from '../../utils/services/events';
import { beginningOf, keptCommitments, namedBoundaries, namedTools } from '../../utils/services/insights';
import { eventsInSlices, SLICE } from '../../utils/services/log-slices';
import { setPassphrase } from '../../utils/services/passphrase';
import { writeThing } from '../../utils/services/things';
import { lock } from '../../utils/services/vault-session';
import { draft, WORDS } from './drafts';
import { memoryPorts } from './memory';

const DAY_MS = 86_400_000;

let p: ReturnType<typeof memoryPorts>;

beforeEach(() => {
  p = memoryPorts();
});

/** All slices of a log, and how many records each had. */
async function sliced(fromAt: number, untilAt: number, ports: Parameters<typeof eventsInSlices>[2] = p) {
  const parts = await Array.fromAsync(eventsInSlices(fromAt, untilAt, ports));
  return {
    events: parts.flatMap(({ events }) => events),
    unreadable: parts.reduce((sum, { unreadable }) => sum + unreadable, 0),
    sizes: parts.map(({ events }) => events.length),
  };
}

async function log(count: number, fromAt: number, apartMs: number): Promise<readonly LogEvent[]> {
  const vault = await p.vault();
  const events = Array.from({ length: count }, (_, i): LogEvent => {
    const at = fromAt + Math.floor(i / 2) * apartMs;
    return { id: `e${`${i}`.padStart(5, '0')}`, at, kind: 'held', boundaryId: 'b', by: 'turned-back' };
  });
  for (const event of events) await append(event, vault, p.records);
  return events;
}

describe('a long log in slices', () => {
  test('is all of it, once, oldest first, a few at a time, also where many share a time', async () => {
    const from = p.clock.at - 100 * DAY_MS;
    const events = await log(2 * SLICE + 50, from, 60_000);
    const read = await sliced(from, p.clock.at);
    expect(read).toEqual({ events, unreadable: 0, sizes: [SLICE, SLICE, 50] });
    const cut = from + 77 * 60_000;
    const parts = [await sliced(from, cut), await sliced(cut, p.clock.at)];
    expect(parts.flatMap((part) => part.events)).toEqual(events);
  });

  test('of nothing is nothing, and of other kinds, too', async () => {
    await writeThing(ENTRY, blankCheckIn('2026-11-20'), p);
    expect(await sliced(0, p.clock.at + 1)).toMatchObject({ events: [], unreadable: 0 });
  });

  test('a record that does not open is counted, and harms no other', async () => {
    const [first, second] = await log(2, p.clock.at - DAY_MS, 1000);
    const key = { kind: 'event', at: (first as LogEvent).at, id: (first as LogEvent).id };
    const record = await p.records.read(key);
    if (!record) throw new Error('not there');
    await p.records.change({ put: [{ ...record, sealed: record.sealed.map((byte) => byte ^ 1) }] });
    expect(await sliced(0, p.clock.at)).toMatchObject({ events: [second], unreadable: 1 });
  });

  test('stops where the vault is locked meanwhile', async () => {
    await log(SLICE + 1, p.clock.at - DAY_MS, 1000);
    const locked = { state: 'locked' } as Awaited<ReturnType<typeof p.vault>>;
    let asked = 0;
    const vault = async () => {
      asked += 1;
      return asked === 1 ? p.vault() : locked;
    };
    const slices = eventsInSlices(0, p.clock.at, { ...p, vault });
    expect((await slices.next()).value?.events).toHaveLength(SLICE);
    await expect(slices.next()).rejects.toEqual(new Refused('locked'));
  });
});

describe('what the pictures are made of', () => {
  const checkIn = (date: string, feeling: 1 | 4 | null, urge: number | null = null) => ({
    ...blankCheckIn(date),
    text: 'Words nobody counts',
    feeling,
    urge,
  });

  test('check-ins by their local day, in numbers alone; other writing is none', async () => {
    await writeThing(ENTRY, checkIn('2026-10-01', 4), p, Date.UTC(2026, 9, 2, 1));
    await writeThing(ENTRY, checkIn('2026-11-20', 1, 7), p, Date.UTC(2026, 10, 20, 21));
    await writeThing(ENTRY, checkIn('2026-11-21', null), p, Date.UTC(2026, 10, 21, 21));
    await writeThing(
      ENTRY,
      { form: 'writing', date: '2026-11-21', text: 'x', tags: [] },
      p,
      Date.UTC(2026, 10, 21, 22),
    );
    await writeThing(ENTRY, checkIn('2026-11-24', 4), p, Date.UTC(2026, 10, 24, 21));
    const { marks, unreadable } = await marksBetween('2026-10-01', '2026-11-24', p);
    expect(marks.map(({ id: _, ...mark }) => mark)).toEqual([
      { date: '2026-10-01', feeling: 4, urge: null },
      { date: '2026-11-20', feeling: 1, urge: 7 },
    ]);
    expect(unreadable).toBe(0);
    const parts = [
      await marksBetween('2026-10-01', '2026-10-02', p),
      await marksBetween('2026-10-02', '2026-11-24', p),
    ];
    expect(parts.flatMap((part) => part.marks)).toEqual(marks);
  });

  test('boundaries with their names, those that ended, too', async () => {
    const made = await saveDraft(draft(p.clock.at), p);
    p.clock.at += 1000;
    const other = draft(p.clock.at);
    await saveDraft({ ...other, words: { ...WORDS, name: 'Another' } }, p);
    await askEnd(made.id, p);
    p.clock.at += 2 * 3_600_000;
    const all = await namedBoundaries(p);
    expect(new Map(all.map(({ name, endedAt }) => [name, endedAt !== null]))).toEqual(
      new Map([
        [WORDS.name, true],
        ['Another', false],
      ]),
    );
    expect(JSON.stringify(all)).not.toContain('example');
  });

  test('people and things by name, and commitments with the looks of all their versions', async () => {
    const person = { name: 'Mia', reach: 'at work', goodFor: '', inTouch: null, atPause: false } as const;
    const song = { form: 'words', name: 'Song', text: 'la', link: '', atPause: true } as const;
    const { id: mia } = await writeThing(CONTACT, person, p, 0);
    const { id: words } = await writeThing(COMFORT, song, p, 0);
    expect(await namedTools(p)).toEqual([
      { id: mia, name: 'Mia' },
      { id: words, name: 'Song' },
    ]);
    const value = { text: 'Call', measure: '', startedOn: '2026-11-01', restsSince: null, looks: [] };
    const { id } = await writeThing(COMMITMENT, value, p);
    expect(await keptCommitments(p)).toEqual([{ id, value }]);
  });

  test('when it began: the first event or entry, and nothing opened for it', async () => {
    expect(await beginningOf(p)).toBe(null);
    await writeThing(ENTRY, blankCheckIn('2026-11-20'), p, Date.UTC(2026, 10, 20));
    expect(await beginningOf(p)).toBe(Date.UTC(2026, 10, 20));
    await log(1, Date.UTC(2026, 0, 1), 0);
    expect(await beginningOf(p)).toBe(Date.UTC(2026, 0, 1));
  });

  test('are of these kinds alone: nothing of the private record, nor of what else was written, is asked for', async () => {
    const kinds = new Set<string>();
    const { records } = p;
    const spied: typeof records = {
      ...records,
      read: (key) => {
        kinds.add(key.kind);
        return records.read(key);
      },
      range: (kind, ...more) => {
        kinds.add(kind);
        return records.range(kind, ...more);
      },
      afterOf: (kind, ...more) => {
        kinds.add(kind);
        return records.afterOf(kind, ...more);
      },
      after: () => Promise.reject(new Error('all kinds at once')),
    };
    await log(1, p.clock.at - 1000, 0);
    const ports = { ...p, records: spied };
    await sliced(0, p.clock.at + 1, ports);
    await marksBetween('2026-11-01', '2026-11-24', ports);
    await namedTools(ports);
    await keptCommitments(ports);
    await beginningOf(ports);
    expect([...kinds].sort()).toEqual(['comfort', 'commitment', 'contact', 'entry', 'event']);
  });

  test('nothing is read while the vault is locked', async () => {
    await log(1, p.clock.at - 1000, 0);
    await setPassphrase('a good one', 5, p);
    await lock(p);
    const work = [
      () => sliced(0, p.clock.at),
      () => marksBetween('2026-11-01', '2026-11-24', p),
      () => namedBoundaries(p),
      () => namedTools(p),
      () => keptCommitments(p),
    ];
    for (const one of work) await expect(one()).rejects.toEqual(new Refused('locked'));
  });
});
