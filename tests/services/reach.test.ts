import { beforeEach, describe, expect, test } from 'vitest';
import { saveDraft } from '../../utils/services/boundaries';
import { record } from '../../utils/services/outcomes';
import { reconcile } from '../../utils/services/reach';
import { draft, HOUR, site } from './drafts';
import { memoryPorts } from './memory';

describe('reach', () => {
  let ports: ReturnType<typeof memoryPorts>;
  beforeEach(() => {
    ports = memoryPorts();
  });
  const make = async (rules: Parameters<typeof draft>[1] = {}) => {
    const made = await saveDraft(draft(ports.clock.at, rules), ports);
    await reconcile(ports);
    return made;
  };
  const cross = (boundaryId: string, passMinutes: number) =>
    record(
      {
        id: ports.ids.newId(),
        at: ports.clock.at,
        kind: 'crossed',
        boundaryId,
        passMinutes,
        reason: null,
        neededNow: false,
        fromReserve: false,
      },
      { ...ports, reconcile: () => reconcile(ports) },
    );

  test('a boundary that is on has its rule, its script and the alarm for its end', async () => {
    const made = await make();
    expect(ports.seen.standing).toMatchObject([{ action: 'pause', ref: made.sites[0]?.ref }]);
    expect(ports.seen.matches.some((match) => match.includes('feed.example'))).toBe(true);
    expect(ports.seen.alarmAt).toBe(ports.clock.at + 48 * HOUR);
  });

  test('run again, it changes nothing', async () => {
    await make();
    const before = structuredClone(ports.seen);
    await reconcile(ports);
    expect(structuredClone(ports.seen)).toEqual(before);
  });

  test('a nudge has a script and no rule', async () => {
    await make({ response: 'nudge' });
    expect(ports.seen.standing).toEqual([]);
    expect(ports.seen.matches).not.toEqual([]);
  });

  test('no script runs where the browser does not allow it', async () => {
    ports.seen.denied.add('*://*.feed.example/*');
    await make({ sites: [site('feed.example'), site('other.example')] });
    expect(ports.seen.matches.every((match) => match.includes('other.example'))).toBe(true);
  });

  test('after the end nothing is left: no rule, no script, no alarm', async () => {
    await make();
    ports.clock.at += 48 * HOUR;
    await reconcile(ports);
    expect(ports.seen).toMatchObject({ standing: [], passing: [], matches: [], alarmAt: null });
  });

  test('a crossing opens a passing rule, above the standing one that stays, and sets the alarm to its end', async () => {
    const { id } = await make();
    const standing = ports.seen.standing;
    await cross(id, 5);
    expect(ports.seen.standing).toEqual(standing);
    expect(ports.seen.passing).toMatchObject([{ action: 'open' }]);
    expect(ports.seen.passing[0]?.priority).toBeGreaterThan(standing[0]?.priority ?? 0);
    expect(ports.seen.alarmAt).toBe(ports.clock.at + 5 * 60_000);
    ports.clock.at += 5 * 60_000;
    await reconcile(ports);
    expect(ports.seen.passing).toEqual([]);
  });

  test('weekly times: rules come and go with the wall clock, asleep in between or not', async () => {
    const times = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '07:00' }];
    await make({ window: { kind: 'weekly', times } });
    expect(ports.seen.standing).toEqual([]);
    ports.clock.at = ports.seen.alarmAt ?? 0;
    await reconcile(ports);
    expect(ports.seen.standing).toHaveLength(1);
    // On at 22:00; what is next is nine hours away, and the wall is not trusted for so long.
    expect(ports.seen.alarmAt).toBe(ports.clock.at + 3 * HOUR);
    ports.clock.at += 24 * 365 * HOUR + 12 * HOUR;
    await reconcile(ports);
    expect(ports.seen.standing).toEqual([]);
  });
});
