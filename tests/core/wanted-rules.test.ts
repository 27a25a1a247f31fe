import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../utils/core/address';
import { decide, type State } from '../../utils/core/decision';
import { covers } from '../../utils/core/region';
import { type WantedRule, wantedRules } from '../../utils/core/wanted-rules';
import { anyAddress, anyState, at, boundary, HOUR, lane, MINUTE, NOW, region, site, stateOf } from './worlds';

const PASS = { boundaryId: 'b1', from: NOW.at - MINUTE, until: NOW.at + MINUTE };

/** What the browser does with an address: nothing, or our page for a site. */
function done(rules: readonly WantedRule[], address: Address): number | null {
  const matching = rules.filter((rule) => covers(rule.region, address));
  const highest = matching.toSorted((a, b) => b.priority - a.priority)[0];
  return highest?.action === 'pause' ? highest.ref : null;
}

function said(state: State, address: Address): number | null {
  const answer = decide({ address }, state, NOW);
  return answer.kind === 'pause' ? answer.ref : null;
}

function brief(rules: readonly WantedRule[]): string[] {
  return rules.map(
    ({ region: { host, path }, action, ref }) => `${action} ${[host, ...path].join('/')} ${ref}`,
  );
}

/** The same state with all of it on one site, on, and pausing: hardly a rule that does not cross another. */
function crowded(state: State): State {
  const there = <R extends { host: string }>(place: R) => ({
    ...place,
    host: place.host.endsWith('a.example') ? place.host : 'a.example',
  });
  const boundaries = state.boundaries.map((one) => ({
    ...one,
    sites: one.sites.map(there),
    lanes: one.lanes.map(there),
    window: { kind: 'open' as const },
    response: one.response === 'nudge' ? ('pause' as const) : one.response,
    endedAt: null,
    pending: null,
  }));
  return { ...state, boundaries };
}

describe('laws', () => {
  const addresses = fc.array(anyAddress, { minLength: 20, maxLength: 20 });

  test.each([
    ['any state', anyState],
    ['a crowded one', anyState.map(crowded)],
  ])('the browser does with every address what decide says: %s', (_, states) => {
    fc.assert(
      fc.property(states, addresses, (state, visits) => {
        const { standing, passing } = wantedRules(state, NOW);
        for (const address of visits) {
          expect(done(standing, address)).toBe(said({ ...state, passes: [] }, address));
          expect(done([...standing, ...passing], address)).toBe(said(state, address));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no two rules have the same priority, and passing ones are above standing ones', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { standing, passing } = wantedRules(state, NOW);
        const priorities = [...passing, ...standing].map(({ priority }) => priority);
        expect(priorities).toEqual([...new Set(priorities)].sort((a, b) => b - a));
        expect(priorities.every((priority) => Number.isInteger(priority) && priority >= 1)).toBe(true);
      }),
    );
  });

  test('without a pass there is no passing rule, and without a pause no rule', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(wantedRules({ ...state, passes: [] }, NOW).passing).toEqual([]);
        const nudging = state.boundaries.map((one) => ({
          ...one,
          response: 'nudge' as const,
          firmTimes: [],
          pending: null,
        }));
        expect(wantedRules({ ...state, boundaries: nudging }, NOW)).toEqual({ standing: [], passing: [] });
      }),
    );
  });

  test('every standing rule is met by some address: nothing is asked of the browser for nothing', () => {
    const one = boundary({
      sites: [site(1, 'a.example'), site(2, 'a.example', { path: ['p'] }), site(3, 'a.example')],
    });
    expect(brief(wantedRules(stateOf([one, { ...one, id: 'b2' }]), NOW).standing)).toEqual([
      'pause a.example/p 2',
      'pause a.example 1',
    ]);
  });
});

describe('standing rules', () => {
  test('a site is paused, a lane in it opened, a lane elsewhere not mentioned', () => {
    const lanes = [lane('a.example', { path: ['messages'] }), lane('b.example')];
    const { standing } = wantedRules(stateOf([boundary({ sites: [site(1, 'a.example')], lanes })]), NOW);
    expect(brief(standing)).toEqual(['open a.example/messages 0', 'pause a.example 1']);
  });

  test('what is off, ended, a nudge or without sites asks for nothing', () => {
    const off = { kind: 'for', from: NOW.at - 2, until: NOW.at - 1 } as const;
    const quiet = [
      boundary({ window: off }),
      boundary({ endedAt: NOW.at - 1 }),
      boundary({ response: 'nudge' }),
      boundary({ sites: [] }),
    ];
    expect(wantedRules(stateOf(quiet), NOW).standing).toEqual([]);
  });

  test('a lane opens its own boundary only: within it the softer one pauses', () => {
    const rest = boundary({ id: 'b1', response: 'rest', sites: [site(1, 'a.example')] });
    const lanes = [lane('a.example', { path: ['sam'] })];
    const pause = boundary({ id: 'b2', sites: [site(2, 'a.example', { path: ['sam', 'reels'] })] });
    expect(brief(wantedRules(stateOf([{ ...rest, lanes }, pause]), NOW).standing)).toEqual([
      'pause a.example/sam/reels 2',
      'open a.example/sam 0',
      'pause a.example 1',
    ]);
  });

  test('an exempt address is open, but only where something would pause it', () => {
    const state = stateOf([boundary({ sites: [site(1, 'a.example')] })], {
      exempt: [region('help.example'), region('help.a.example')],
    });
    expect(brief(wantedRules(state, NOW).standing)).toEqual(['open help.a.example 0', 'pause a.example 1']);
  });

  test('an exempt address in a lane needs no rule of its own', () => {
    const one = boundary({
      sites: [site(1, 'a.example')],
      lanes: [lane('a.example', { path: ['messages'] })],
    });
    const state = stateOf([one], { exempt: [region('a.example', { path: ['messages', 'help'] })] });
    expect(brief(wantedRules(state, NOW).standing)).toEqual([
      'open a.example/messages 0',
      'pause a.example 1',
    ]);
  });

  test('a change that has fallen due counts, stored or not', () => {
    const pending = { askedAt: NOW.at - HOUR, dueAt: NOW.at, to: 'ended' } as const;
    expect(wantedRules(stateOf([boundary({ pending })]), NOW).standing).toEqual([]);
  });

  test('ten boundaries with fifty names each and the same lanes are little more than their sites', () => {
    const lanes = [1, 2, 3].map((n) => lane('search.example', { path: [`lane${n}`] }));
    const crowd = Array.from({ length: 10 }, (_, b) => {
      const sites = Array.from({ length: 50 }, (_, i) =>
        site(50 * b + i, 'search.example', { words: [`${b} ${i}`] }),
      );
      return boundary({ id: `b${b}`, sites, lanes });
    });
    const { standing, passing } = wantedRules(stateOf(crowd, { passes: [PASS] }), NOW);
    expect(standing).toHaveLength(503);
    expect(passing).toHaveLength(453 + 50);
  });

  test('thirty names looked up on one search engine are thirty rules', () => {
    const sites = Array.from({ length: 30 }, (_, i) =>
      site(i + 1, 'search.example', { words: [`name${i}`] }),
    );
    const { standing } = wantedRules(stateOf([boundary({ sites })]), NOW);
    expect(standing).toHaveLength(30);
    const both = at('https://search.example/?q=name7+name3');
    expect(done(standing, both)).toBe(4);
    expect(said(stateOf([boundary({ sites })]), both)).toBe(4);
  });
});

describe('passing rules', () => {
  test('open what the pass is for, above the standing pause', () => {
    const one = boundary({ sites: [site(1, 'a.example')] });
    const { standing, passing } = wantedRules(stateOf([one], { passes: [PASS] }), NOW);
    expect(brief(standing)).toEqual(['pause a.example 1']);
    expect(brief(passing)).toEqual(['open a.example 0']);
    expect([...passing, ...standing].map(({ priority }) => priority)).toEqual([1_000_001, 1]);
  });

  test('leave the pauses of other boundaries as they are', () => {
    const one = boundary({ id: 'b1', sites: [site(1, 'a.example')] });
    const two = boundary({ id: 'b2', sites: [site(2, 'a.example', { path: ['sam'] })] });
    const { passing } = wantedRules(stateOf([one, two], { passes: [PASS] }), NOW);
    expect(brief(passing)).toEqual(['pause a.example/sam 2', 'open a.example 0']);
  });

  test('other sites are not mentioned; what lies within, across and above is, once', () => {
    const one = boundary({ id: 'b1', sites: [site(1, 'm.a.example')] });
    const two = boundary({ id: 'b2', sites: [site(2, 'a.example'), site(3, 'b.example')] });
    const rest = boundary({ id: 'b3', response: 'rest', sites: [site(4, 'x.a.example')] });
    const { passing } = wantedRules(stateOf([one, two, rest], { passes: [PASS] }), NOW);
    expect(brief(passing)).toEqual(['pause x.a.example 4', 'pause a.example 2']);
  });

  test('a pass that has run out, or is for a boundary that is off, asks for nothing', () => {
    const over = { ...PASS, until: NOW.at };
    expect(wantedRules(stateOf([boundary()], { passes: [over] }), NOW).passing).toEqual([]);
    const off = { kind: 'for', from: NOW.at - 2, until: NOW.at - 1 } as const;
    expect(wantedRules(stateOf([boundary({ window: off })], { passes: [PASS] }), NOW).passing).toEqual([]);
  });
});
