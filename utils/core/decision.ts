import type { Boundary, Response } from './boundary';
import type { Pass } from './pass';
import type { Region } from './site';

/** All that a decision stands on, besides the visit and the moment. */
export interface State {
  readonly boundaries: readonly Boundary[];
  readonly passes: readonly Pass[];
  /** Addresses no boundary may cover: the helplines. */
  readonly exempt: readonly Region[];
}

/**
 * The answer to a visit, with its reason.
 * `askAgainAt` (epoch ms or null) is when the same address may first be answered otherwise: a pass or a window ends.
 */
export type Decision =
  | {
      readonly kind: 'nothing';
      readonly reason: 'exempt' | 'no-boundary' | 'off' | 'lane' | 'pass';
      readonly askAgainAt: number | null;
    }
  | {
      readonly kind: 'nudge' | 'pause';
      readonly reason: 'boundary-on';
      readonly boundaryId: string;
      readonly ref: number;
      readonly response: Response;
      readonly askAgainAt: number | null;
    };
