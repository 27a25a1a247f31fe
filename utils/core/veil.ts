import type { Rules } from './boundary';
import { readStored, type StoredBoundaries, type StoredBoundary } from './migrations';
import { isEither, isNumber, isObject, isOneOf, isShape, isText } from './shape';
import { NO_VERSIONS, readVersioned, type VersionedRead, type Versions } from './versions';

/**
 * What stands beside the boundaries where a person has chosen that their sites are in the vault only, or has taken it
 * back (`sealed` null). The two are written together.
 */
export interface Veil {
  readonly version: 1;
  /** When it was last chosen or taken back (epoch ms). */
  readonly changedAt: number;
  /** The {@link VeiledSites}, sealed (base64). */
  readonly sealed: string | null;
}

const isV1 = isShape({ version: isOneOf(1), changedAt: isNumber, sealed: isEither(isOneOf(null), isText) });

/** Every version there ever was; the examples in tests/core/stored-veil are kept for ever. */
const VERSIONS: Versions<Veil> = NO_VERSIONS.to<Veil>({ is: isV1, from: (nothing: never) => nothing });

/** The veil as read from storage: see {@link readVersioned}. */
export function readVeil(value: unknown): VersionedRead<Veil> {
  return readVersioned(value, VERSIONS);
}

type Places = Pick<Rules, 'sites' | 'lanes'>;

/** The places of all boundaries, by the boundary's id. */
type VeiledSites = Readonly<
  Record<string, { readonly revision: number; readonly now: Places; readonly waiting: Places | null }>
>;

const NOWHERE: Places = { sites: [], lanes: [] };

/** The boundaries without any place on the web, which may lie in the open, and the places, which are to be sealed. */
export function veiled(kept: StoredBoundaries): {
  readonly open: StoredBoundaries;
  readonly places: VeiledSites;
} {
  const places = kept.boundaries.map((boundary) => {
    const { id, revision, pending } = boundary;
    const waiting = pending && pending.to !== 'ended' ? placesOf(pending.to) : null;
    return [id, { revision, now: placesOf(boundary), waiting }] as const;
  });
  const boundaries = kept.boundaries.map((boundary) => withPlaces(boundary, NOWHERE, NOWHERE));
  return { open: { ...kept, boundaries }, places: Object.fromEntries(places) };
}

/**
 * The boundaries with their places again; null where the two do not belong together: a boundary with no places of its
 * revision, or places of no known shape.
 */
export function unveiled(kept: StoredBoundaries, places: unknown): StoredBoundaries | null {
  if (!isObject(places)) return null;
  const boundaries: unknown[] = [];
  for (const boundary of kept.boundaries) {
    const own = Object.hasOwn(places, boundary.id) ? places[boundary.id] : null;
    if (!isObject(own) || own.revision !== boundary.revision) return null;
    boundaries.push(withPlaces(boundary, own.now, own.waiting));
  }
  // What has come together is judged as if it had been read as a whole.
  const whole = readStored({ ...kept, boundaries });
  return whole.kind === 'ok' ? whole.value : null;
}

function placesOf({ sites, lanes }: Places): Places {
  return { sites, lanes };
}

/** As unknown as what is put in. */
function withPlaces(boundary: StoredBoundary, now: unknown, waiting: unknown): StoredBoundary {
  const { pending } = boundary;
  const to = pending && pending.to !== 'ended' ? { ...pending.to, ...Object(waiting) } : pending?.to;
  return { ...boundary, ...Object(now), pending: pending && { ...pending, to } };
}
