import type { Clock, Exclusive, Sharing } from '../services/ports';

/** The machine's clock, and the time zone it is set to at this moment: a traveller's next question is answered anew. */
export const machineClock: Clock = {
  now: () => ({ at: Date.now(), zone: Temporal.Now.timeZoneId() }),
};

/** Web Locks: held across all pages and workers of the extension, released when their holder dies. */
export const underLock: Exclusive = (name, work) => navigator.locks.request(name, work);

/** The same locks, shared. */
export const sharingLock: Sharing = (name, work) => navigator.locks.request(name, { mode: 'shared' }, work);
