import type { Moment } from '../core/window';

/** The time and the place, asked anew at each use: `now().at` is epoch ms, `zone` an IANA name. */
export interface Clock {
  now(): Moment;
}
