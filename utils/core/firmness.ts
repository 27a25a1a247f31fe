import type { Boundary, Response } from './boundary';
import { depth } from './region';
import type { Site } from './site';

const FIRMNESS: Record<Response, number> = { nudge: 0, pause: 1, rest: 2 };

/** How firm a response is, as a number to compare: 0 for a nudge, 1 for a pause, 2 for a rest. */
export function firmness(response: Response): number {
  return FIRMNESS[response];
}

/**
 * Which of two boundaries answers where both could, for sorting the one that does to the front: the firmer;
 * of equally firm ones the older; of equally old ones the lower id, so that the answer never depends on how the
 * boundaries happen to be listed.
 */
export function byFirmness(a: Boundary, b: Boundary): number {
  return (
    firmness(b.response) - firmness(a.response) ||
    a.createdAt - b.createdAt ||
    Number(a.id > b.id) - Number(a.id < b.id)
  );
}

/** Which of two sites of one boundary a visit belongs to, for sorting it to the front: the narrower, then the older. */
export function byNearness(a: Site, b: Site): number {
  return depth(b) - depth(a) || a.ref - b.ref;
}
