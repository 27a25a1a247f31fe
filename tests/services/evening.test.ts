import { beforeEach, describe, expect, test } from 'vitest';
import { blankCheckIn, type CheckIn } from '../../utils/core/check-in';
import { ENTRY } from '../../utils/core/entry';
import type { LogEvent } from '../../utils/core/log';
import { Refused } from '../../utils/core/refused';
import { sevenOf } from '../../utils/core/seven-evenings';
import { checkInsFrom, checkInsOn, eveningIdeas } from '../../utils/services/evening';
import { append } from '../../utils/services/events';
import { setPassphrase } from '../../utils/services/passphrase';
import { eraseThing, writeThing } from '../../utils/services/things';
import { lock } from '../../utils/services/vault-session';
import { memoryPorts } from './memory';

const DAY = '2026-11-24';
const DAY_MS = 86_400_000;

describe('the evening', () => {
  let p: ReturnType<typeof memoryPorts>;
  beforeEach(() => {
    p = memoryPorts();
  });

  const write = (nourishing: string, date = DAY, more: Partial<CheckIn> = {}) =>
    writeThing(ENTRY, { ...blankCheckIn(date), nourishing, ...more }, p, Date.parse(`${date}T20:00Z`));
  const event = (id: string, at: number, boundaryId: string): LogEvent => ({
    id,
    at,
    kind: 'held',
    boundaryId,
    by: 'hand',
  });

  test('knows its check-ins, and takes no writing for one', async () => {
    await write('Soup');
    await writeThing(ENTRY, { form: 'writing', date: DAY, text: 'x', tags: [] }, p);
    const yesterday = await write('Tea', '2026-11-23');
    expect(await checkInsOn(DAY, p)).toHaveLength(1);
    expect(await checkInsOn('2026-11-23', p)).toMatchObject([{ id: yesterday.id }]);
    await eraseThing(ENTRY, yesterday.id, yesterday.at, p);
    expect(await checkInsOn('2026-11-23', p)).toEqual([]);
  });

  test('offers the own words of the last weeks, the latest first, each once, and none too long for a tap', async () => {
    for (const [words, date] of [
      ['Long ago', '2026-09-01'],
      ['Swimming', '2026-11-05'],
      ['soup', '2026-11-12'],
      ['A walk', '2026-11-20'],
      ['Soup', '2026-11-23'],
      ['x'.repeat(40), '2026-11-22'],
      ['', '2026-11-21'],
    ] as const)
      await write(words, date);
    expect((await eveningIdeas(DAY, p)).nourishing).toEqual(['Soup', 'A walk', 'Swimming']);
  });

  test('knows what was held on the day, the latest first, and not what was taken back', async () => {
    const vault = await p.vault();
    const noon = Date.parse(`${DAY}T12:00Z`);
    for (const one of [
      event('1', noon, 'a'),
      event('2', noon + 1, 'b'),
      event('3', noon + 2, 'c'),
      event('4', noon + 3, 'a'),
      event('5', noon - 2 * DAY_MS, 'd'),
      { id: '6', at: noon + 9, kind: 'taken-back', eventId: '3' } as const,
    ])
      await append(one, vault, p.records);
    expect((await eveningIdeas(DAY, p)).heldIds).toEqual(['a', 'b']);
  });

  test('finds seven evenings over years, and reads no further than they last', async () => {
    p.clock.at = Date.parse('2028-01-01');
    const dates = [
      '2026-11-24',
      '2026-12-24',
      '2027-02-01',
      '2027-02-02',
      '2027-08-08',
      '2027-08-09',
      '2027-11-11',
    ];
    for (const date of [...dates, '2027-12-12']) await write('Soup', date);
    const ranges: number[] = [];
    const { range } = p.records;
    const counting = {
      ...p,
      records: {
        ...p.records,
        range: (...of: Parameters<typeof range>) => {
          ranges.push(of[1]);
          return range(...of);
        },
      },
    };
    const isEnough = (read: readonly CheckIn[]) => sevenOf(read, DAY).length === 7;
    const read = await checkInsFrom(DAY, isEnough, counting);
    expect(sevenOf(read, DAY).map(({ date }) => date)).toEqual(dates);
    expect(Math.max(...ranges)).toBeLessThan(Date.parse('2027-12-01'));
    expect(await checkInsFrom('2027-12-01', isEnough, p)).toHaveLength(1);
  });

  test('tells nothing while the vault is locked', async () => {
    await write('Soup');
    await setPassphrase('a good one', 5, p);
    await lock(p);
    for (const asked of [checkInsOn, eveningIdeas] as const)
      await expect(asked(DAY, p)).rejects.toEqual(new Refused('locked'));
    await expect(checkInsFrom(DAY, () => false, p)).rejects.toEqual(new Refused('locked'));
  });
});
