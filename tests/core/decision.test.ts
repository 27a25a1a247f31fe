import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Boundary } from '../../utils/core/boundary';
import { type Decision, decide, decideAt, type State } from '../../utils/core/decision';
import { covers } from '../../utils/core/region';
import { anyAddress, anyState, at, boundary, HOUR, lane, MINUTE, NOW, region, site, stateOf } from './worlds';

const FEED = at('https://feed.example/sam');
const OFF = { kind: 'for', from: NOW.at - 2 * HOUR, until: NOW.at - HOUR } as const;
const PASS = { boundaryId: 'b1', from: NOW.at - MINUTE, until: NOW.at + 4 * MINUTE };
const LANE = lane('feed.example', { path: ['sam'] });

function decided(boundaries: readonly Boundary[], more: Partial<State> = {}): Decision {
  return decide({ address: FEED }, stateOf(boundaries, more), NOW);
}

function quiet(reason: string, askAgainAt: number | null = null) {
  return { kind: 'nothing', reason, askAgainAt };
}

describe('one boundary', () => {
  test('answers with its response, its id and the number of its site', () => {
    const one = boundary({ id: 'b7', sites: [site(3, 'other.example'), site(4, 'feed.example')] });
    const answer = { reason: 'boundary-on', boundaryId: 'b7', ref: 4, askAgainAt: NOW.at + HOUR };
    expect(decided([one])).toEqual({ ...answer, kind: 'pause', response: 'pause' });
    expect(decided([{ ...one, response: 'rest' }])).toEqual({ ...answer, kind: 'pause', response: 'rest' });
    expect(decided([{ ...one, response: 'nudge' }])).toEqual({ ...answer, kind: 'nudge', response: 'nudge' });
  });

  test('says nothing elsewhere, and so does none at all', () => {
    expect(decided([boundary({ sites: [site(1, 'other.example')] })])).toEqual(quiet('no-boundary'));
    expect(decided([boundary({ sites: [] })])).toEqual(quiet('no-boundary'));
    expect(decided([])).toEqual(quiet('no-boundary'));
  });

  test('says nothing once it has ended', () => {
    expect(decided([boundary({ endedAt: NOW.at - 1 })])).toEqual(quiet('no-boundary'));
  });

  test('says nothing while its window is off', () => {
    expect(decided([boundary({ window: OFF })])).toEqual(quiet('off'));
    const later = { kind: 'until', from: NOW.at + 1, wall: '2027-01-14T12:00' } as const;
    expect(decided([boundary({ window: later })])).toEqual(quiet('off', NOW.at + 1));
  });

  test('says nothing in a lane of its own', () => {
    expect(decided([boundary({ lanes: [lane('other.example'), LANE] })])).toEqual(
      quiet('lane', NOW.at + HOUR),
    );
    expect(decided([boundary({ lanes: [lane('feed.example', { path: ['mia'] })] })]).kind).toBe('pause');
  });

  test('says nothing while a pass of its own runs, and asks again when it ends', () => {
    expect(decided([boundary()], { passes: [PASS] })).toEqual(quiet('pass', PASS.until));
    expect(decided([boundary()], { passes: [{ ...PASS, boundaryId: 'b2' }] })).toMatchObject({
      kind: 'pause',
      askAgainAt: NOW.at + HOUR,
    });
  });

  test('asks again when a pass begins, as it may after a clock was set back', () => {
    const ahead = { ...PASS, from: NOW.at + 1 };
    expect(decided([boundary()], { passes: [ahead] })).toMatchObject({
      kind: 'pause',
      askAgainAt: ahead.from,
    });
  });

  test('never asks again at an instant that has come', () => {
    const over = { ...PASS, until: NOW.at };
    expect(decided([boundary()], { passes: [over] })).toMatchObject({
      kind: 'pause',
      askAgainAt: NOW.at + HOUR,
    });
  });

  test('is judged with the change that has fallen due, and asks again when one will', () => {
    const pending = { askedAt: NOW.at - HOUR, dueAt: NOW.at, to: 'ended' } as const;
    expect(decided([boundary({ pending })])).toEqual(quiet('no-boundary'));
    const soon = { ...pending, dueAt: NOW.at + MINUTE };
    expect(decided([boundary({ pending: soon })])).toMatchObject({ kind: 'pause', askAgainAt: soon.dueAt });
  });

  test('a visit belongs to the narrowest of its sites, of two alike to the older', () => {
    const sites = [
      site(1, 'feed.example'),
      site(5, 'feed.example', { path: ['sam'] }),
      site(2, 'feed.example', { path: ['sam'] }),
    ];
    expect(decided([boundary({ sites })])).toMatchObject({ ref: 2 });
  });
});

describe('exempt addresses', () => {
  test('are never answered, and never asked about again', () => {
    const exempt = [region('help.example'), region('feed.example', { path: ['sam'] })];
    expect(decided([boundary({ response: 'rest' })], { exempt, passes: [PASS] })).toEqual(quiet('exempt'));
  });

  test('are no others', () => {
    expect(decided([boundary()], { exempt: [region('help.example')] }).kind).toBe('pause');
  });
});

describe('several boundaries', () => {
  const first = boundary({ id: 'b1', sites: [site(1, 'feed.example')] });
  const second = boundary({ id: 'b2', sites: [site(2, 'feed.example')] });

  test('the firmer answers, and its own site', () => {
    expect(decided([first, { ...second, response: 'rest' }])).toMatchObject({ boundaryId: 'b2', ref: 2 });
    expect(decided([{ ...first, response: 'nudge' }, second])).toMatchObject({
      boundaryId: 'b2',
      kind: 'pause',
    });
  });

  test('a lane opens its own boundary only', () => {
    const open = { ...first, response: 'rest', lanes: [LANE] } as const;
    expect(decided([open, second])).toMatchObject({ kind: 'pause', boundaryId: 'b2' });
  });

  test('so does a pass', () => {
    expect(decided([first, second], { passes: [PASS] })).toMatchObject({
      kind: 'pause',
      boundaryId: 'b2',
      askAgainAt: PASS.until,
    });
  });

  test('the most telling reason is given: pass, lane, off, however they are listed', () => {
    const off = boundary({ id: 'b3', window: OFF });
    const inLane = boundary({ id: 'b2', lanes: [LANE] });
    const passes = [PASS];
    expect(decided([off, inLane, first], { passes })).toMatchObject(quiet('pass', PASS.until));
    expect(decided([off, inLane])).toMatchObject(quiet('lane', NOW.at + HOUR));
    expect(decided([inLane, off])).toMatchObject(quiet('lane', NOW.at + HOUR));
  });

  test('a boundary that is off says so, pass and lane or not; a lane comes before a pass', () => {
    const passes = [PASS];
    expect(decided([boundary({ window: OFF, lanes: [LANE] })], { passes })).toMatchObject({ reason: 'off' });
    expect(decided([boundary({ lanes: [LANE] })], { passes })).toMatchObject({ reason: 'lane' });
  });

  test('the earliest change of any that covers the address is when to ask again', () => {
    const sooner = { kind: 'for', from: NOW.at - HOUR, until: NOW.at + 2 * MINUTE } as const;
    const elsewhere = boundary({ id: 'b3', sites: [site(3, 'other.example')], window: sooner });
    expect(decided([first, elsewhere])).toMatchObject({ askAgainAt: NOW.at + HOUR });
    expect(decided([first, { ...second, window: sooner }])).toMatchObject({
      askAgainAt: NOW.at + 2 * MINUTE,
    });
  });
});

describe('laws', () => {
  const { at: from, zone } = NOW;

  test('an answer stays until it says to ask again', () => {
    fc.assert(
      fc.property(anyState, anyAddress, fc.nat(3 * HOUR), (state, address, later) => {
        const { askAgainAt, ...answer } = decide({ address }, state, NOW);
        if (askAgainAt !== null) expect(askAgainAt).toBeGreaterThan(from);
        const until = Math.min(from + later, (askAgainAt ?? Number.POSITIVE_INFINITY) - 1);
        expect(decide({ address }, state, { at: until, zone })).toMatchObject(answer);
      }),
      { numRuns: 1000 },
    );
  });

  test('the order in which boundaries are listed does not matter', () => {
    fc.assert(
      fc.property(anyState, anyAddress, (state, address) => {
        const turned = { ...state, boundaries: state.boundaries.toReversed() };
        expect(decide({ address }, turned, NOW)).toEqual(decide({ address }, state, NOW));
      }),
    );
  });

  test('one more boundary never makes an answer weaker', () => {
    const weight = { nothing: 0, nudge: 1, pause: 2 };
    fc.assert(
      fc.property(anyState, anyAddress, (state, address) => {
        const fewer = { ...state, boundaries: state.boundaries.slice(1) };
        const [more, less] = [decide({ address }, state, NOW), decide({ address }, fewer, NOW)];
        expect(weight[more.kind]).toBeGreaterThanOrEqual(weight[less.kind]);
      }),
    );
  });

  test('an address is answered as whatever is inside the regions that cover it', () => {
    fc.assert(
      fc.property(anyState, anyAddress, (state, address) => {
        const answer = decideAt((place) => covers(place, address), state, NOW);
        expect(decide({ address }, state, NOW)).toEqual(answer);
      }),
    );
  });
});
