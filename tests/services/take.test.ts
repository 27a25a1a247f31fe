import { beforeEach, expect, test } from 'vitest';
import { blankCheckIn } from '../../utils/core/check-in';
import { CONTACT } from '../../utils/core/contact';
import { ENTRY, type Entry } from '../../utils/core/entry';
import { RECORD } from '../../utils/core/private-record';
import { WEEK_REVIEW } from '../../utils/core/week-review';
import { askEnd, saveDraft } from '../../utils/services/boundaries';
import { append } from '../../utils/services/events';
import { readToTake } from '../../utils/services/take';
import { writeThing } from '../../utils/services/things';
import { draft, site } from './drafts';
import { memoryPorts } from './memory';

let ports: ReturnType<typeof memoryPorts>;
beforeEach(() => {
  ports = memoryPorts();
});

const at = (wall: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin').epochMilliseconds;
const checkIn = (date: string): Entry => ({ ...blankCheckIn(date), feeling: 3 });

test('what there is of the days is read, ended boundaries among them, with words to take out', async () => {
  const gone = await saveDraft(
    draft(ports.clock.at, { coolingOffMinutes: 0, sites: [site('search.example', { words: ['anna'] })] }),
    ports,
  );
  ports.clock.at += 1000;
  await askEnd(gone.id, ports);
  await saveDraft(draft(ports.clock.at), ports);
  await writeThing(ENTRY, checkIn('2026-11-24'), ports);
  await writeThing(ENTRY, checkIn('2026-11-01'), ports);
  await writeThing(ENTRY, { form: 'writing', date: '2026-11-24', text: 'a page', tags: [] }, ports);
  await writeThing(WEEK_REVIEW, { date: '2026-11-24', keep: 'Tea', change: '' }, ports);
  const mia = { name: 'Mia Berg', reach: '', goodFor: '', inTouch: null, atPause: false } as const;
  await writeThing(CONTACT, mia, ports);
  for (const wall of ['2026-11-19T23:59', '2026-11-20T00:00']) {
    const event = { id: wall, at: at(wall), kind: 'left', boundaryId: gone.id } as const;
    await append(event, await ports.vault(), ports.records);
  }
  const { all, suggested } = await readToTake('2026-11-20', '2026-11-24', ports);
  expect(all.boundaries.map(({ boundary, words }) => [boundary.endedAt !== null, words?.plan])).toEqual([
    [true, 'write to Mia'],
    [false, 'write to Mia'],
  ]);
  expect(all.events.map(({ id }) => id)).toEqual(['2026-11-20T00:00']);
  expect(all.checkIns.map(({ date }) => date)).toEqual(['2026-11-24']);
  expect(all.weeks).toEqual([{ date: '2026-11-24', keep: 'Tea', change: '' }]);
  expect(suggested).toEqual(
    expect.arrayContaining(['Mia Berg', 'Mia', 'Berg', 'anna', 'feed.example', 'feed']),
  );
});

test('the private record is not asked for', async () => {
  const asked: string[] = [];
  const records: typeof ports.records = {
    ...ports.records,
    range: (kind, ...more) => {
      asked.push(kind);
      return ports.records.range(kind, ...more);
    },
  };
  await readToTake('2026-11-20', '2026-11-24', { ...ports, records });
  expect(asked).toContain(ENTRY.name);
  expect(asked.filter((kind) => kind.startsWith(RECORD.name))).toEqual([]);
});
