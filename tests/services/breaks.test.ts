import { beforeEach, describe, expect, test } from 'vitest';
import type { BreakWish } from '../../utils/core/break';
import { Refused } from '../../utils/core/refused';
import { standingBoundaries } from '../../utils/services/boundaries';
import { beginBreak, endBreak, extendBreak } from '../../utils/services/breaks';
import { eraseAll } from '../../utils/services/erase';
import { BREAK, keptBreak } from '../../utils/services/kept-break';
import { setPassphrase } from '../../utils/services/passphrase';
import { reconcile } from '../../utils/services/reach';
import { settle } from '../../utils/services/settings';
import { lock } from '../../utils/services/vault-session';
import { site } from './drafts';
import { memoryPorts } from './memory';

const MINUTE = 60_000;

describe('a break', () => {
  let ports: ReturnType<typeof memoryPorts>;
  let from: number;
  beforeEach(() => {
    ports = memoryPorts();
    from = ports.clock.at;
  });
  const begin = async (wish: Partial<BreakWish> = {}) => {
    await beginBreak({ minutes: 30, sites: [], note: '', name: 'My break', ...wish }, ports);
    await reconcile(ports);
  };
  const inMinutes = async (minutes: number) => {
    ports.clock.at = from + minutes * MINUTE;
    await reconcile(ports);
  };
  const resting = async () => (await standingBoundaries(ports.items, ports.clock.at)).length;

  test('counts its minutes down on the button, waking once a minute, and tells its end once', async () => {
    await begin();
    for (let left = 30; left > 0; left -= 1) {
      expect(ports.seen).toMatchObject({ badge: left, shown: [], alarmAt: ports.clock.at + MINUTE });
      ports.clock.at = ports.seen.alarmAt ?? 0;
      await reconcile(ports);
    }
    expect(ports.seen).toMatchObject({ badge: 'dot', shown: ['break'] });
    await reconcile(ports);
    expect(ports.seen.shown).toEqual(['break']);
  });

  test('has a dot alone for its end where nothing is allowed to be notified, and that goes by itself', async () => {
    ports.seen.mayNotify = false;
    await begin();
    await inMinutes(30);
    expect(ports.seen).toMatchObject({ badge: 'dot', shown: [] });
    await inMinutes(30 + 360);
    expect(ports.seen).toMatchObject({ badge: null, alarmAt: null });
    expect(await keptBreak(ports)).toBe(null);
  });

  test('that a newer version began is not begun over, and nothing rests for another one', async () => {
    const later = { version: 2, from, until: from + 30 * MINUTE, sites: 'sealed' };
    await ports.items.write({ [BREAK]: later });
    const begun = begin({ sites: [site('rest.example')] });
    await expect(begun).rejects.toEqual(new Refused('newer-version'));
    expect(ports.bareItems.all[BREAK]).toEqual(later);
    expect(await resting()).toBe(0);
    // Bytes nobody can read give way: there is no word in them.
    await ports.items.write({ [BREAK]: 'torn' });
    await begin();
    expect(await keptBreak(ports)).toMatchObject({ from, boundaryId: null });
  });

  test('slept through, its end is told once when the computer wakes', async () => {
    await begin();
    await inMinutes(200);
    await inMinutes(201);
    expect(ports.seen.shown).toEqual(['break']);
  });

  test('ends at once when the person is back, and nothing is told', async () => {
    await begin();
    await inMinutes(7);
    await endBreak(ports);
    await reconcile(ports);
    expect(ports.seen).toMatchObject({ badge: null, shown: [], alarmAt: null });
    expect(await keptBreak(ports)).toBe(null);
  });

  test('is made longer, also when it is over already', async () => {
    await begin();
    await inMinutes(10);
    await extendBreak(ports);
    await reconcile(ports);
    expect(ports.seen.badge).toBe(35);
    await inMinutes(50);
    expect(ports.seen.badge).toBe('dot');
    await extendBreak(ports);
    await reconcile(ports);
    expect(ports.seen.badge).toBe(15);
  });

  test('there is none to make longer', async () => {
    await expect(extendBreak(ports)).rejects.toMatchObject({ refusal: 'not-found' });
    await endBreak(ports);
  });

  describe('with sites that rest', () => {
    test('they do until its end, and not after it', async () => {
      await begin({ sites: [site('chat.example')] });
      expect(ports.seen.standing).toHaveLength(1);
      await inMinutes(30);
      expect(ports.seen.standing).toEqual([]);
      expect(await resting()).toBe(0);
    });

    test('they are let go at once when the person is back', async () => {
      await begin({ sites: [site('chat.example')] });
      await inMinutes(5);
      await endBreak(ports);
      await reconcile(ports);
      expect(ports.seen.standing).toEqual([]);
      expect(await resting()).toBe(0);
    });

    test('they rest for as long as it is made longer', async () => {
      await begin({ sites: [site('chat.example')] });
      await extendBreak(ports);
      await inMinutes(40);
      expect(ports.seen.standing).toHaveLength(1);
      await inMinutes(45);
      expect(ports.seen.standing).toEqual([]);
    });

    test('a break in the place of another takes its sites along', async () => {
      await begin({ sites: [site('chat.example')] });
      await begin({ sites: [site('mail.example')] });
      const [one, ...others] = await standingBoundaries(ports.items, ports.clock.at);
      expect(one?.sites[0]?.host).toBe('mail.example');
      expect(others).toEqual([]);
    });

    test('in a vault that has been locked meanwhile, they are let go all the same', async () => {
      await begin({ sites: [site('chat.example')] });
      await setPassphrase('a long passphrase of mine', 15, ports);
      await lock(ports);
      await endBreak(ports);
      await reconcile(ports);
      expect(ports.seen.standing).toEqual([]);
      expect(await keptBreak(ports)).toBe(null);
      await expect(begin({ sites: [site('chat.example')] })).rejects.toMatchObject({ refusal: 'locked' });
      await begin();
      expect(ports.seen.badge).toBe(30);
    });
  });

  test('where nothing is kept, it is held in memory alone, and nothing rests', async () => {
    await settle('keepsNothing', true, ports);
    const before = structuredClone(ports.items.all);
    await begin({ sites: [site('chat.example')] });
    expect(ports.items.all).toEqual(before);
    expect(ports.seen).toMatchObject({ badge: 30, standing: [] });
    await inMinutes(12);
    expect(ports.seen.badge).toBe(18);
    await extendBreak(ports);
    await endBreak(ports);
    await reconcile(ports);
    expect(ports.items.all).toEqual(before);
    expect(ports.memory.all).toEqual({});
  });

  test('while the diary is on, the button shows nothing of it', async () => {
    await settle('diary', true, ports);
    await begin();
    await inMinutes(30);
    expect(ports.seen).toMatchObject({ badge: null, shown: [], alarmAt: null });
  });

  test('of erasing everything nothing of it is left', async () => {
    await begin({ sites: [site('chat.example')] });
    await eraseAll({ ...ports, reconcile: () => reconcile(ports) });
    expect(ports.seen).toMatchObject({ badge: null, standing: [], alarmAt: null });
    expect(ports.items.all).toEqual({});
  });

  test('a clock set back makes it no longer than it is', async () => {
    await begin();
    await inMinutes(-500);
    expect(ports.seen.badge).toBe(30);
  });
});
