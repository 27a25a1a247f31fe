import { beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '../../utils/core/local-date';
import { NO_REMINDERS, notWanted, type Reminder, switchedOn } from '../../utils/core/reminders';
import { RITUAL, type Ritual } from '../../utils/core/ritual';
import { reconcile } from '../../utils/services/reach';
import { changeReminders, keptReminders, REMINDERS } from '../../utils/services/reminders';
import { settle } from '../../utils/services/settings';
import { editThing, eraseThing, writeThing } from '../../utils/services/things';
import { memoryPorts } from './memory';

const HOUR = 3_600_000;
const EVENING: Ritual = { name: 'Tea, and Mia', when: { kind: 'daily', time: '20:00' } };
/** Berlin, winter. */
const NOON = Date.parse('2026-11-24T12:00+01:00');

describe('reminding', () => {
  let ports: ReturnType<typeof memoryPorts>;
  let kept: Awaited<ReturnType<typeof writeThing<Ritual>>>;
  beforeEach(async () => {
    ports = memoryPorts(NOON);
    kept = await writeThing(RITUAL, EVENING, ports);
  });
  const remind = (more: Partial<Reminder> = {}) =>
    changeReminders(
      (all) =>
        switchedOn(all, {
          id: kept.id,
          when: EVENING.when,
          means: 'dot',
          isNamed: false,
          since: ports.clock.at,
          ...more,
        }),
      ports,
    ).then(() => reconcile(ports));
  const until = async (wall: string) => {
    ports.clock.at = Date.parse(`${wall}+01:00`);
    await reconcile(ports);
  };

  test('is off until it is switched on', async () => {
    await reconcile(ports);
    expect(ports.seen).toMatchObject({ badge: null, alarmAt: null });
  });

  test('sets the one alarm to its time, and shows a dot then, until it is answered or long past', async () => {
    await remind();
    await until('2026-11-24T18:00');
    expect(ports.seen.alarmAt).toBe(NOON + 8 * HOUR);
    await until('2026-11-24T20:00');
    expect(ports.seen).toMatchObject({ badge: 'dot', shown: [] });
    await until('2026-11-25T00:00');
    expect(ports.seen.alarmAt).toBe(NOON + 14 * HOUR);
    await until('2026-11-25T02:00');
    expect(ports.seen).toMatchObject({ badge: null, alarmAt: NOON + 17 * HOUR });
  });

  test('comes in time after a journey east: nothing tells of another zone, so it is looked at anew', async () => {
    await remind({ means: 'notification' });
    // From now on it is four hours later on the wall, and the browser rings when it was told to.
    ports.clock.zone = 'Asia/Karachi';
    while (ports.seen.shown.length === 0) {
      ports.clock.at = ports.seen.alarmAt ?? Number.NaN;
      await reconcile(ports);
    }
    expect(ports.clock.at).toBe(NOON + 4 * HOUR);
    expect(ports.seen.shown).toEqual([`${kept.id} 2026-11-24T20:00`]);
  });

  test('shows one notification, in neutral words, although the ritual has words of its own', async () => {
    await remind({ means: 'notification' });
    await until('2026-11-24T20:00');
    await reconcile(ports);
    expect(ports.seen.shown).toEqual([`${kept.id} 2026-11-24T20:00`]);
    expect([...ports.seen.notices.values()]).toEqual([{ kind: 'ritual', name: null }]);
    expect(ports.seen.badge).toBe(null);
  });

  test('shows their own words where they chose so, and neutral ones while they cannot be read', async () => {
    await remind({ means: 'notification', isNamed: true });
    await until('2026-11-24T20:00');
    expect([...ports.seen.notices.values()]).toEqual([{ kind: 'ritual', name: EVENING.name }]);
    const locked = { ...ports, vault: () => Promise.reject(new Error('locked')) };
    ports.clock.at += 24 * HOUR;
    await reconcile(locked);
    expect([...ports.seen.notices.values()].at(-1)).toEqual({ kind: 'ritual', name: null });
  });

  test('falls back to the dot where notifications are not allowed any more', async () => {
    await remind({ means: 'notification' });
    ports.seen.mayNotify = false;
    await until('2026-11-24T20:00');
    expect(ports.seen).toMatchObject({ badge: 'dot', shown: [] });
  });

  test('follows the ritual: another time that a copy brought, or its being erased', async () => {
    await remind();
    await editThing(RITUAL, kept.id, kept.at, { ...EVENING, when: { kind: 'daily', time: '18:00' } }, ports);
    ports.clock.at = NOON + 4 * HOUR;
    await reconcile(ports);
    expect(ports.seen.alarmAt).toBe(NOON + 6 * HOUR);
    await eraseThing(RITUAL, kept.id, kept.at, ports);
    await reconcile(ports);
    expect(await keptReminders(ports.items)).toEqual(NO_REMINDERS);
    expect(ports.seen.alarmAt).toBe(null);
  });

  test('switches nothing off while the rituals cannot be read', async () => {
    await remind();
    const locked = { ...ports, vault: () => Promise.reject(new Error('locked')) };
    ports.clock.at = NOON + 8 * HOUR;
    await reconcile(locked);
    expect(ports.seen.badge).toBe('dot');
  });

  test.each(['diary', 'keepsNothing'] as const)('rests while %s is on, and goes on after', async (name) => {
    await remind({ means: 'notification' });
    await settle(name, true, ports);
    await until('2026-11-24T20:00');
    expect(ports.seen).toMatchObject({ badge: null, shown: [], alarmAt: null });
    await settle(name, false, ports);
    await until('2026-11-25T20:00');
    expect(ports.seen.shown).toEqual([`${kept.id} 2026-11-25T20:00`]);
  });

  test('"not today" takes the dot away, for today alone', async () => {
    await remind();
    await until('2026-11-24T20:00');
    await changeReminders((all) => notWanted(all, kept.id, localDate(ports.clock.now())), ports);
    await reconcile(ports);
    expect(ports.seen.badge).toBe(null);
    await until('2026-11-25T20:00');
    expect(ports.seen.badge).toBe('dot');
  });

  test('what cannot be read reminds of nothing, stays as it is, and stops nothing else', async () => {
    await ports.items.write({ [REMINDERS]: { version: 9 } });
    await reconcile(ports);
    expect(ports.seen.badge).toBe(null);
    expect(ports.items.all[REMINDERS]).toEqual({ version: 9 });
    await expect(changeReminders((all) => all, ports)).rejects.toMatchObject({ refusal: 'newer-version' });
    await ports.items.write({ [REMINDERS]: 'dust' });
    await expect(changeReminders((all) => all, ports)).rejects.toMatchObject({ refusal: 'storage-failed' });
    expect(ports.items.all[REMINDERS]).toBe('dust');
  });

  test('no word of a person is in what lies in plain', async () => {
    await remind({ means: 'notification', isNamed: true });
    await until('2026-11-24T20:00');
    expect(JSON.stringify(ports.items.all)).not.toContain('Mia');
    expect(ports.seen.shown.join()).not.toContain('Mia');
  });
});
