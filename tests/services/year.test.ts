import { describe, expect, test } from 'vitest';
import { FRESH_MS, isQuietAt } from '../../utils/core/due';
import { type QuietHours, switchedOn } from '../../utils/core/reminders';
import { RITUAL, type When } from '../../utils/core/ritual';
import { reconcile } from '../../utils/services/reach';
import { changeReminders } from '../../utils/services/reminders';
import { writeThing } from '../../utils/services/things';
import { DAY, HOUR, MINUTE, wallClock } from '../core/zones';
import { dyingAt } from './killed';
import { memoryPorts } from './memory';
import { seeded } from './seeded';

const WHENS: readonly When[] = [
  { kind: 'daily', time: '20:00' },
  { kind: 'daily', time: '02:30' },
  { kind: 'weekly', days: [7], time: '17:00' },
  { kind: 'monthly', day: 31, time: '10:00' },
  { kind: 'daily', time: '23:30' },
];
const QUIET: QuietHours = { from: '22:00', to: '02:00' };
const YEARS = process.env.SOAK ? 20 : 1;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'];
const FROM = Date.UTC(2026, 0, 1, 12);
const UNTIL = FROM + 365 * DAY;

/** What a person was told: which ritual, for which wall time, and when (true time). */
interface Told {
  readonly ritual: number;
  readonly wall: string;
  readonly at: number;
}

/**
 * A year lived with Holdfast: the worker wakes when the alarm rings, is killed in the middle of its writing at random,
 * and the computer sleeps for hours at a time. What is read off is what a person sees, and not what is kept of it.
 */
async function live(
  zone: string,
  seed: number,
  trouble: { kills: boolean; sleeps: boolean; setsBack: boolean; isLocked: boolean },
) {
  const random = seeded(seed);
  const ports = memoryPorts(FROM);
  ports.clock.zone = zone;
  const ids: string[] = [];
  for (const when of WHENS) {
    const { id } = await writeThing(RITUAL, { name: 'x', when }, ports);
    ids.push(id);
    const reminder = { id, when, means: 'notification', isNamed: false, since: FROM } as const;
    await changeReminders((all) => ({ ...switchedOn(all, reminder), quiet: QUIET }), ports);
  }
  // Locked, it reminds by the times alone.
  if (trouble.isLocked) ports.vault = () => Promise.reject(new Error('locked'));
  await reconcile(ports);
  const asleep: { from: number; until: number }[] = [];
  const told: Told[] = [];
  let seen = 0;
  let kills = 0;

  const look = () => {
    for (const name of ports.seen.shown.slice(seen)) {
      const [id = '', wall = ''] = name.split(' ');
      told.push({ ritual: ids.indexOf(id), wall, at: ports.clock.at });
    }
    seen = ports.seen.shown.length;
  };
  while (ports.clock.at < UNTIL) {
    ports.clock.at = Math.max(ports.clock.at, ports.seen.alarmAt ?? UNTIL);
    if (ports.clock.at >= UNTIL) break;
    if (trouble.sleeps && random() < 0.05) {
      const until = ports.clock.at + Math.floor(random() * 16 * HOUR);
      asleep.push({ from: ports.clock.at, until });
      ports.clock.at = until;
    }
    if (trouble.kills && random() < 0.3) {
      kills += 1;
      const dying = dyingAt(ports, 1 + Math.floor(random() * 2), random() < 0.5);
      // Killed before the notification, too: where it comes between two writes.
      if (random() < 0.3)
        dying.notices = { ...ports.notices, show: () => Promise.reject(new Error('killed')) };
      await reconcile(dying).catch(() => undefined);
      look();
      // The browser's next start, some minutes later.
      ports.clock.at += Math.floor(random() * 5 * MINUTE);
      ports.seen.alarmAt = null;
    }
    await reconcile(ports);
    look();
    if (trouble.setsBack && random() < 0.02) {
      // The clock is set back by up to a day, the worker runs then, and it is set right again.
      const right = ports.clock.at;
      ports.clock.at -= Math.floor(random() * DAY);
      await reconcile(ports);
      look();
      ports.clock.at = right;
      await reconcile(ports);
      look();
    }
  }
  return { told, asleep, kills };
}

/** Every coming round of each in a year, walked minute by minute on another clock than the one that is tested. */
function comingsIn(zone: string): readonly (readonly { readonly day: string; readonly at: number }[])[] {
  const days = WHENS.map(() => new Map<string, number>());
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  let previous = wallClock(FROM, zone);
  for (let at = FROM + MINUTE; at < UNTIL; at += MINUTE) {
    const wall = wallClock(at, zone);
    for (const [i, when] of WHENS.entries()) {
      // It hangs there, or has been passed over by a change of clocks.
      const isIt = wall.time === when.time || (previous.time < when.time && when.time < wall.time);
      if (!isIt) continue;
      const day = format.format(at);
      const isLast = [24, 25].some((hours) => format.format(at + hours * HOUR).endsWith('-01'));
      const isOn = when.kind === 'daily' || (when.kind === 'weekly' ? when.days.includes(wall.day) : isLast);
      if (isOn && !days[i]?.has(day)) days[i]?.set(day, at);
    }
    previous = wall;
  }
  return days.map((mine) => [...mine].map(([day, at]) => ({ day, at })));
}

const comings = new Map(ZONES.map((zone) => [zone, comingsIn(zone)] as const));

describe.each(ZONES)('a year in %s, with two changes of clocks', (zone) => {
  test('every reminder exactly once, at its time or at the end of quiet hours', async () => {
    const { told } = await live(zone, 1, { kills: false, sleeps: false, setsBack: false, isLocked: true });
    for (const [i, when] of WHENS.entries()) {
      const mine = told.filter(({ ritual }) => ritual === i);
      const wanted = comings.get(zone)?.[i] ?? [];
      expect(mine.map(({ wall }) => wall)).toEqual(wanted.map(({ day }) => `${day}T${when.time}`));
      for (const [n, { at }] of wanted.entries()) {
        const late = (mine[n]?.at ?? Number.NaN) - at;
        // A time that is left out is later by what is left out: here by an hour at the most.
        const isLeftOut = wallClock(at, zone).time !== when.time;
        // From 22:00 to 02:00 nothing is said: at the most those four hours, and one that comes twice.
        expect(
          late === 0 || (isLeftOut && late <= HOUR) || (isQuietAt(QUIET, { at, zone }) && late <= 5 * HOUR),
          `${when.time} ${late}`,
        ).toBe(true);
      }
    }
  });

  test.each(Array.from({ length: YEARS }, (_, i) => i + 1))(
    'the worker killed at random, asleep, the clock set back: once each, and quiet hours kept (%i)',
    async (seed) => {
      const { told, asleep, kills } = await live(zone, seed, {
        kills: true,
        sleeps: true,
        setsBack: true,
        isLocked: seed % 2 === 0,
      });
      expect(kills).toBeGreaterThan(100);
      const names = told.map(({ ritual, wall }) => `${ritual} ${wall}`);
      expect(
        names.filter((name, i) => names.indexOf(name) !== i),
        'twice',
      ).toEqual([]);
      expect(
        told.filter(({ at }) => isQuietAt(QUIET, { at, zone })),
        'in quiet hours',
      ).toEqual([]);
      for (const [i, when] of WHENS.entries()) {
        const said = new Set(told.filter(({ ritual }) => ritual === i).map(({ wall }) => wall));
        const unsaid = (comings.get(zone)?.[i] ?? []).filter(({ day }) => !said.has(`${day}T${when.time}`));
        // What was never said had no time to be: asleep from its coming round until it was long past, or the next was due.
        const excused = unsaid.filter(({ at }) =>
          asleep.some(
            ({ from, until }) =>
              from <= at + 5 * HOUR && until >= at + Math.min(FRESH_MS[when.kind], 6 * HOUR) - 5 * HOUR,
          ),
        );
        const atTheEnd = unsaid.filter(({ at }) => at > UNTIL - DAY);
        expect(unsaid.length - excused.length - atTheEnd.length, `${when.time} never`).toBeLessThanOrEqual(0);
        expect(said.size).toBeGreaterThan((comings.get(zone)?.[i]?.length ?? 0) * 0.8);
      }
    },
    // A year minute by minute takes as long as it does: beside other work, longer than what else is tested may take.
    300_000,
  );
});
