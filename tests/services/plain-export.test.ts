import { expect, test } from 'vitest';
import { begun, edited, type Kept } from '../../utils/core/kept';
import type { PlainForm } from '../../utils/core/plain-thing';
import { PLAIN_FILES, plainExport } from '../../utils/services/plain-export';
import { bytesIn, memoryKept } from './memory-kept';

const writing = (id: string, at: number, date: string, text: string) =>
  begun('entry', id, { form: 'writing', date, text, tags: [] }, 'phone', at);
const THINGS: readonly Kept[] = [
  writing('a', 1000, '1970-01-01', 'Wind.'),
  writing('b', 2000, '1970-01-01', '=1+1'),
  edited(writing('c', 3000, '1970-01-01', 'gone'), null, 'phone', 4000),
  writing('d', 90_000_000, '1970-01-02', 'Salt.'),
  begun('event', 'v', { kind: 'held-unnamed' }, 'phone', 5000),
];
const words = {
  title: 'Mine',
  checkIn: 'Check-in',
  feeling: 'Feeling',
  urge: 'Pull',
  nourishing: 'Good',
  upheld: 'Kept',
  nothing: 'Nothing today',
  tags: 'Tags',
};
const written = async (form: PlainForm, things = THINGS) =>
  new TextDecoder().decode(
    await bytesIn(
      plainExport(form, {
        store: memoryKept(things).store,
        clock: { now: () => ({ at: 0, zone: 'UTC' }) },
        words,
        timeText: (at) => `at ${at}`,
      }),
    ),
  );

test('JSON holds every thing that is not erased', async () => {
  const read = JSON.parse(await written('json'));
  expect(read.madeAt).toBe('1970-01-01T00:00:00Z');
  expect(read.things.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'd', 'v']);
  expect(JSON.parse(await written('json', [])).things).toEqual([]);
});

test('CSV has a row for each, guarded', async () => {
  const lines = (await written('csv')).split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[2]).toContain(",'=1+1,");
});

test('Markdown has the entries, a heading for each day', async () => {
  expect(await written('markdown')).toBe(
    '# Mine\n\n## 1970-01-01\n\n### at 1000\n\nWind.\n\n### at 2000\n\n\\=1+1\n\n## 1970-01-02\n\n### at 90000000\n\nSalt.\n',
  );
});

test('says of what does not open how much it is, once the rest is written', async () => {
  const { store } = memoryKept(THINGS);
  const damaged = { all: store.all, count: async () => THINGS.length + 2 };
  for (const form of Object.keys(PLAIN_FILES) as PlainForm[]) {
    const told: number[] = [];
    const clock = { now: () => ({ at: 0, zone: 'UTC' }) };
    const ports = { store: damaged, clock, words, timeText: String };
    await bytesIn(plainExport(form, ports, (count) => told.push(count)));
    expect(told).toEqual([2]);
  }
});

test('no form has what was erased', async () => {
  for (const form of Object.keys(PLAIN_FILES) as PlainForm[])
    expect(await written(form)).not.toContain('gone');
});
