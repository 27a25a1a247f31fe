import fc from 'fast-check';
import { type Address, addressOf } from '../../utils/core/address';
import { type Boundary, DEFAULT_RULES, type FirmTime, LIMITS, type Rules } from '../../utils/core/boundary';
import type { State } from '../../utils/core/decision';
import type { Pass } from '../../utils/core/pass';
import type { Lane, Region, Site } from '../../utils/core/site';
import type { Moment, Window } from '../../utils/core/window';

/** Small worlds in which regions overlap all the time: made by hand for examples, at random for laws. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** A Wednesday, 12:00 in Berlin. */
export const NOW: Moment = { at: Date.UTC(2027, 0, 13, 11), zone: 'Europe/Berlin' };

export function region(host: string, more: Partial<Region> = {}): Region {
  return { host, subdomains: true, port: '', path: [], words: [], ...more };
}

export function site(ref: number, host: string, more: Partial<Region> = {}): Site {
  return { ...region(host, more), ref, shown: host, home: `https://${host}/` };
}

export function lane(host: string, more: Partial<Region> = {}): Lane {
  return { ...region(host, more), shown: host };
}

export function boundary(more: Partial<Boundary> = {}): Boundary {
  return {
    ...DEFAULT_RULES,
    sites: [site(1, 'feed.example')],
    window: { kind: 'for', from: NOW.at - HOUR, until: NOW.at + HOUR },
    id: 'b1',
    revision: 1,
    createdAt: NOW.at - HOUR,
    changedAt: NOW.at - HOUR,
    endedAt: null,
    pending: null,
    ...more,
  };
}

export function stateOf(boundaries: readonly Boundary[], more: Partial<State> = {}): State {
  return { boundaries, passes: [], exempt: [], ...more };
}

export function at(url: string): Address {
  const address = addressOf(url);
  if (!address) throw new Error(`not an address: ${url}`);
  return address;
}

const HOSTS = ['a.example', 'm.a.example', 'x.m.a.example', 'www.a.example', 'b.example', 'localhost'];
const WORDS = ['anna', 'ben', 'anna maria'];

const anyRegion: fc.Arbitrary<Region> = fc.record({
  host: fc.constantFrom(...HOSTS),
  subdomains: fc.boolean(),
  port: fc.constantFrom('', '', '8080'),
  path: fc.oneof(fc.constant([]), fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 })),
  words: fc.oneof(
    fc.constant([]),
    fc.constant([]),
    fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 2 }),
  ),
});

/** Where those regions are, and a little beside them. */
export const anyAddress: fc.Arbitrary<Address> = fc
  .record({
    host: fc.constantFrom(...HOSTS, 'y.a.example', 'c.example'),
    port: fc.constantFrom('', ':8080', ':81'),
    path: fc.array(fc.constantFrom('p', 'q', 'pq'), { maxLength: 3 }),
    asked: fc.constantFrom('', 'anna', 'ben', 'anna maria', 'ben anna', 'joanna'),
  })
  .map(({ host, port, path, asked }) =>
    at(`http://${host}${port}/${path.join('/')}${asked ? `?q=${encodeURIComponent(asked)}` : ''}`),
  );

const aroundNow = fc.integer({ min: -90, max: 90 }).map((minutes) => NOW.at + minutes * MINUTE);

export const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ kind: fc.constant('for' as const), from: aroundNow, until: aroundNow }),
  fc.constant({ kind: 'open' as const }),
  fc.record({
    kind: fc.constant('until' as const),
    from: aroundNow,
    wall: fc.constantFrom('2027-01-13T12:30', '2027-01-13T13:30'),
  }),
  fc
    .constantFrom('11:00', '12:00', '12:30')
    .map((from): Window => ({ kind: 'weekly', times: [{ days: [2, 3], from, to: '13:00' }] })),
);

const anySite = fc
  .tuple(anyRegion, fc.integer({ min: 1, max: 99 }))
  .map(([place, ref]): Site => ({ ...place, ref, shown: `site ${ref}`, home: 'https://a.example/' }));

const anyLane = anyRegion.map((place): Lane => ({ ...place, shown: place.host }));

/** Around noon of that Wednesday, often over or begun. */
export const anyFirmTime: fc.Arbitrary<FirmTime> = fc.record({
  time: fc.record({
    days: fc.constantFrom([3], [2, 3], [7]),
    from: fc.constantFrom('11:00', '11:30', '12:00', '12:20', '13:30'),
    to: fc.constantFrom('12:00', '12:30', '14:00', '11:45'),
  }),
  response: fc.constantFrom('pause', 'rest'),
  untilAt: fc.oneof(fc.constant(NOW.at + 48 * HOUR), aroundNow),
});

export const anyRules: fc.Arbitrary<Rules> = fc.record({
  sites: fc.uniqueArray(anySite, { maxLength: 4, selector: ({ ref }) => ref }),
  lanes: fc.array(anyLane, { maxLength: 3 }),
  window: anyWindow,
  response: fc.constantFrom('nudge', 'pause', 'rest'),
  holdSeconds: fc.integer({ min: 0, max: LIMITS.holdSeconds }),
  passMinutes: fc.integer({ min: 1, max: LIMITS.passMinutes }),
  nudgesAgain: fc.boolean(),
  reserveCrossings: fc.integer({ min: 0, max: LIMITS.reserveCrossings }),
  coolingOffMinutes: fc.integer({ min: 0, max: LIMITS.coolingOffMinutes }),
  firmTimes: fc.array(anyFirmTime, { maxLength: 2 }),
});

const anyPending = fc
  .record({
    waited: fc.integer({ min: 0, max: 59 }),
    waits: fc.integer({ min: -5, max: 1 }),
    to: fc.oneof(fc.constant('ended' as const), anyRules),
  })
  .map(({ waited, waits, to }) => ({
    askedAt: NOW.at - waited * MINUTE,
    dueAt: NOW.at + waits * MINUTE,
    to,
  }));

export const anyBoundary: fc.Arbitrary<Boundary> = fc
  .tuple(
    anyRules,
    fc.record({
      id: fc.constantFrom('b1', 'b2', 'b3', 'b4'),
      createdAt: fc.constantFrom(NOW.at - 2 * HOUR, NOW.at - HOUR),
      endedAt: fc.constantFrom(null, null, null, null, NOW.at - MINUTE),
      pending: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, anyPending),
    }),
  )
  .map(([rules, rest]) => ({ ...rules, ...rest, revision: 1, changedAt: rest.createdAt }));

export const anyPass: fc.Arbitrary<Pass> = fc
  .tuple(
    fc.constantFrom('b1', 'b2', 'b3', 'b4'),
    fc.integer({ min: -60, max: 5 }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([boundaryId, starts, minutes]) => {
    const from = NOW.at + starts * MINUTE;
    return { boundaryId, from, until: from + minutes * MINUTE };
  });

/** A state in which numbers of sites are given once, as the background gives them. */
export const anyState: fc.Arbitrary<State> = fc
  .record({
    boundaries: fc.uniqueArray(anyBoundary, { maxLength: 4, selector: ({ id }) => id }),
    passes: fc.array(anyPass, { maxLength: 2 }),
    exempt: fc.array(anyRegion, { maxLength: 1 }),
  })
  .map((state) => ({ ...state, boundaries: state.boundaries.map(numberedApart) }));

function numberedApart(one: Boundary, i: number): Boundary {
  const apart = (rules: Rules) => rules.sites.map((place) => ({ ...place, ref: place.ref + i * 100 }));
  const { pending } = one;
  const later =
    pending && pending.to !== 'ended'
      ? { ...pending, to: { ...pending.to, sites: apart(pending.to) } }
      : pending;
  return { ...one, sites: apart(one), pending: later };
}
