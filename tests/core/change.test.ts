import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Boundary, LIMITS, type Rules } from '../../utils/core/boundary';
import { changed, effective, endAsked, keptAfterAll, renewed, rulesProblem } from '../../utils/core/change';
import { decide } from '../../utils/core/decision';
import { rulesOf } from '../../utils/core/looser';
import { windowAt } from '../../utils/core/schedule';
import { anyAddress, anyBoundary, anyRules, boundary, HOUR, MINUTE, NOW, site, stateOf } from './worlds';

const OFF = { kind: 'for', from: NOW.at - 2 * HOUR, until: NOW.at - HOUR } as const;
const later = (minutes: number) => ({ ...NOW, at: NOW.at + minutes * MINUTE });
const LOOSE = { holdSeconds: 0 };

function withRules(one: Boundary, more: Partial<Rules>): Rules {
  return { ...rulesOf(one), ...more };
}

describe('effective', () => {
  const to = withRules(boundary(), LOOSE);
  const pending = { askedAt: NOW.at, dueAt: NOW.at + 10 * MINUTE, to };

  test('a change is made when it is due, not a moment before; nothing else of the boundary changes', () => {
    const one = boundary({ pending, revision: 4 });
    expect(effective(one, pending.dueAt - 1)).toBe(one);
    expect(effective(one, pending.dueAt)).toEqual({ ...one, ...LOOSE, pending: null });
  });

  test('an end that was waited for is its end, at the time it was due', () => {
    const one = boundary({ pending: { ...pending, to: 'ended' } });
    expect(effective(one, pending.dueAt + HOUR)).toEqual({ ...one, pending: null, endedAt: pending.dueAt });
  });

  test('a clock set back keeps nobody waiting for more than an hour', () => {
    const one = boundary({ pending: { ...pending, to: 'ended' } });
    expect(effective(one, pending.dueAt - HOUR).endedAt).toBeNull();
    expect(effective(one, pending.dueAt - HOUR - 1).endedAt).toBe(pending.dueAt);
  });

  test('one without a pending change is itself, and keeps what else it carries', () => {
    const stored = { ...boundary(), words: 'sealed' };
    expect(effective(stored, NOW.at)).toBe(stored);
    expect(effective({ ...stored, pending }, pending.dueAt).words).toBe('sealed');
  });
});

describe('changed', () => {
  test('what is tighter holds at once', () => {
    const one = boundary();
    const rules = withRules(one, { holdSeconds: 60, response: 'rest' });
    expect(changed(one, rules, NOW)).toEqual({ ...one, ...rules, revision: 2, changedAt: NOW.at });
  });

  test('what is looser waits for the cooling-off the boundary had', () => {
    const one = boundary({ coolingOffMinutes: 10 });
    const rules = withRules(one, { ...LOOSE, coolingOffMinutes: 60 });
    expect(changed(one, rules, NOW)).toEqual({
      ...one,
      coolingOffMinutes: 60,
      revision: 2,
      changedAt: NOW.at,
      pending: { askedAt: NOW.at, dueAt: NOW.at + 10 * MINUTE, to: rules },
    });
  });

  test('a cooling-off of one minute is one', () => {
    const one = boundary({ coolingOffMinutes: 1 });
    expect(changed(one, withRules(one, LOOSE), NOW).pending?.dueAt).toBe(NOW.at + MINUTE);
  });

  test('while it is not on, or without cooling-off, all holds at once', () => {
    for (const one of [boundary({ window: OFF }), boundary({ coolingOffMinutes: 0 })]) {
      const rules = withRules(one, LOOSE);
      expect(changed(one, rules, NOW)).toEqual({ ...one, ...rules, revision: 2, changedAt: NOW.at });
    }
  });

  test('a change while one waits leads to the newer rules, and its clock goes on', () => {
    const first = changed(boundary(), withRules(boundary(), LOOSE), NOW);
    const rules = withRules(boundary(), { holdSeconds: 5, response: 'rest' });
    const second = changed(first, rules, later(3));
    expect(second).toMatchObject({ holdSeconds: 10, response: 'rest', revision: 3 });
    expect(second.pending).toEqual({ askedAt: NOW.at, dueAt: NOW.at + 10 * MINUTE, to: rules });
  });

  test('its clock starts anew when the newer rules are looser than those waited for', () => {
    const first = changed(boundary(), withRules(boundary(), LOOSE), NOW);
    const rules = withRules(boundary(), { ...LOOSE, passMinutes: 30 });
    const { pending } = changed(first, rules, later(3));
    expect(pending).toEqual({ askedAt: later(3).at, dueAt: later(13).at, to: rules });
  });

  test('a change back to what holds leaves nothing waiting', () => {
    const first = changed(boundary(), withRules(boundary(), LOOSE), NOW);
    expect(changed(first, rulesOf(boundary()), later(3))).toMatchObject({ holdSeconds: 10, pending: null });
  });

  test('a change that has fallen due is built upon', () => {
    const first = changed(boundary(), withRules(boundary(), LOOSE), NOW);
    const rules = withRules(boundary(), { ...LOOSE, response: 'rest' });
    expect(changed(first, rules, later(10))).toMatchObject({ ...LOOSE, response: 'rest', pending: null });
  });

  test('an end that is waited for is not taken back by a change', () => {
    const ending = endAsked(boundary(), NOW);
    for (const one of [ending, { ...ending, coolingOffMinutes: 0 }]) {
      const rules = withRules(one, { response: 'rest', ...LOOSE });
      expect(changed(one, rules, later(1))).toMatchObject({ response: 'rest', pending: ending.pending });
    }
  });

  test('one that has ended is given back as it is, and nothing but rules is taken over', () => {
    const ended = boundary({ endedAt: NOW.at - 1 });
    expect(changed(ended, withRules(ended, LOOSE), NOW)).toBe(ended);
    const smuggled = { ...boundary({ id: 'other', revision: 90, coolingOffMinutes: 0 }), holdSeconds: 90 };
    expect(changed(boundary(), smuggled, NOW)).toMatchObject({ id: 'b1', revision: 2, holdSeconds: 90 });
  });
});

describe('ending, taking back, beginning again', () => {
  test('the end waits while the boundary is on, and comes at once otherwise', () => {
    const step = { revision: 2, changedAt: NOW.at };
    const pending = { askedAt: NOW.at, dueAt: NOW.at + 10 * MINUTE, to: 'ended' };
    expect(endAsked(boundary(), NOW)).toEqual({ ...boundary(), ...step, pending });
    for (const one of [boundary({ window: OFF }), boundary({ coolingOffMinutes: 0 })]) {
      expect(endAsked(one, NOW)).toEqual({ ...one, ...step, endedAt: NOW.at });
    }
  });

  test('asking again does not lengthen the wait, and ends at once when the window is over', () => {
    const ending = endAsked(boundary(), NOW);
    expect(endAsked(ending, later(3))).toBe(ending);
    expect(endAsked({ ...ending, window: OFF }, later(3))).toMatchObject({
      endedAt: later(3).at,
      pending: null,
    });
    const ended = boundary({ endedAt: NOW.at - 1 });
    expect(endAsked(ended, NOW)).toBe(ended);
  });

  test('an end asked for while a loosening waits takes its place', () => {
    const first = changed(boundary(), withRules(boundary(), LOOSE), NOW);
    expect(endAsked(first, later(3)).pending).toEqual({
      askedAt: later(3).at,
      dueAt: later(13).at,
      to: 'ended',
    });
  });

  test('there is nothing to take back where nothing waits, or what waited is made', () => {
    const one = boundary();
    expect(keptAfterAll(one, NOW.at)).toBe(one);
    const ending = endAsked(one, NOW);
    expect(keptAfterAll(ending, later(10).at)).toMatchObject({ endedAt: later(10).at, revision: 2 });
  });

  test('another window begins it again, its rules and history kept', () => {
    const window = { kind: 'for', from: NOW.at, until: NOW.at + HOUR } as const;
    const over = boundary({ window: OFF, endedAt: NOW.at - 1, revision: 3 });
    const again = { ...over, window, endedAt: null, revision: 4, changedAt: NOW.at };
    expect(renewed(over, window, NOW.at)).toEqual(again);
  });
});

describe('laws', () => {
  const isOn = (one: Boundary) =>
    effective(one, NOW.at).endedAt === null && windowAt(one.window, one.createdAt, NOW).on;

  test('right after a change no address is answered more weakly, as long as the boundary is on', () => {
    const weight = (one: Boundary, address: Parameters<typeof decide>[0]['address']) => {
      const answer = decide({ address }, stateOf([one]), NOW);
      return answer.kind === 'nothing' ? 0 : ['', 'nudge', 'pause', 'rest'].indexOf(answer.response);
    };
    fc.assert(
      fc.property(anyBoundary, anyRules, anyAddress, (some, rules, address) => {
        const one = { ...effective(some, NOW.at), coolingOffMinutes: 10 };
        fc.pre(isOn(one));
        const before = weight(one, address);
        expect(weight(changed(one, rules, NOW), address)).toBeGreaterThanOrEqual(before);
        expect(weight(endAsked(one, NOW), address)).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('once due, and while off, a boundary is exactly what was asked for', () => {
    fc.assert(
      fc.property(anyBoundary, anyRules, (some, rules) => {
        const one = { ...some, pending: null, endedAt: null };
        const after = changed(one, rules, NOW);
        const made = rulesOf(effective(after, after.pending?.dueAt ?? NOW.at));
        expect(made).toEqual(rules);
        if (!windowAt(one.window, one.createdAt, NOW).on) expect(after).toMatchObject(rules);
      }),
    );
  });

  test('nobody waits for more than an hour, however often they change their mind', () => {
    const acts = fc.array(
      fc.tuple(fc.nat(30), fc.oneof(anyRules, fc.constantFrom('end' as const, 'keep' as const))),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(anyBoundary, acts, (some, steps) => {
        let one: Boundary = { ...some, pending: null, coolingOffMinutes: 60 };
        let now = NOW;
        for (const [minutes, act] of steps) {
          now = { ...now, at: now.at + minutes * MINUTE };
          if (act === 'keep') one = keptAfterAll(one, now.at);
          else one = act === 'end' ? endAsked(one, now) : changed(one, act, now);
          const waits = (one.pending?.dueAt ?? now.at) - now.at;
          expect(waits).toBeLessThanOrEqual(LIMITS.coolingOffMinutes * MINUTE);
          expect(effective(one, now.at + HOUR).pending).toBeNull();
        }
      }),
    );
  });

  test('taking back restores the rules exactly', () => {
    const parts: Partial<Rules>[] = [
      LOOSE,
      { response: 'nudge' },
      { sites: [] },
      { passMinutes: 60, reserveCrossings: 9, nudgesAgain: false, coolingOffMinutes: 1 },
      { window: OFF },
    ];
    for (const part of parts) {
      const one = boundary();
      const waiting = changed(one, withRules(one, part), NOW);
      expect(waiting.pending?.to).toMatchObject(part);
      expect(keptAfterAll(waiting, later(9).at)).toEqual({ ...one, revision: 3, changedAt: later(9).at });
    }
    expect(keptAfterAll(endAsked(boundary(), NOW), later(9).at)).toMatchObject(rulesOf(boundary()));
  });
});

describe('rulesProblem', () => {
  const rules = rulesOf(boundary());
  const time = { days: [1], from: '19:00', to: '07:00' };
  const many = (n: number) => Array.from({ length: n }, (_, i) => site(i, 'a.example'));

  test('none within the limits, each end included', () => {
    expect(rulesProblem(rules)).toBeNull();
    const least = { holdSeconds: 0, passMinutes: 1, reserveCrossings: 0, coolingOffMinutes: 0, sites: [] };
    expect(rulesProblem({ ...rules, ...least })).toBeNull();
    const most = { holdSeconds: 120, passMinutes: 60, reserveCrossings: 9, coolingOffMinutes: 60 };
    expect(rulesProblem({ ...rules, ...most, sites: many(50), lanes: many(50) })).toBeNull();
  });

  test.each<[string, Partial<Rules>]>([
    ['sites', { sites: many(51) }],
    ['lanes', { lanes: many(51) }],
    ['hold', { holdSeconds: 121 }],
    ['hold', { holdSeconds: -1 }],
    ['hold', { holdSeconds: 1.5 }],
    ['pass', { passMinutes: 0 }],
    ['pass', { passMinutes: 61 }],
    ['reserve', { reserveCrossings: 10 }],
    ['reserve', { reserveCrossings: -1 }],
    ['cooling-off', { coolingOffMinutes: 61 }],
    ['cooling-off', { coolingOffMinutes: Number.NaN }],
    ['window', { window: { kind: 'for', from: 5, until: 5 } }],
    ['window', { window: { kind: 'until', from: 0, wall: 'tomorrow' } }],
    ['window', { window: { kind: 'weekly', times: [] } }],
    ['window', { window: { kind: 'weekly', times: [time, { ...time, days: [] }] } }],
    ['window', { window: { kind: 'weekly', times: Array.from({ length: 15 }, () => time) } }],
  ])('%s: %j', (problem, part) => {
    expect(rulesProblem({ ...rules, ...part })).toBe(problem);
  });

  test('the windows a person can make are fine', () => {
    expect(rulesProblem({ ...rules, window: { kind: 'open' } })).toBeNull();
    const times = Array.from({ length: 14 }, () => time);
    expect(rulesProblem({ ...rules, window: { kind: 'weekly', times } })).toBeNull();
    expect(
      rulesProblem({ ...rules, window: { kind: 'until', from: 0, wall: '2028-02-29T23:59' } }),
    ).toBeNull();
  });
});
