import { type Guarded, isEither, isFlag, isListOf, isNumber, isOneOf, isShape, isText } from './shape';
import { isWeeklyTime, isWindow } from './window-shape';

const REGION = {
  host: isText,
  subdomains: isFlag,
  port: isText,
  path: isListOf(isText),
  words: isListOf(isText),
};
const isSite = isShape({ ...REGION, ref: isNumber, shown: isText, home: isText });
const isLane = isShape({ ...REGION, shown: isText });

const RULES = {
  sites: isListOf(isSite),
  lanes: isListOf(isLane),
  window: isWindow,
  response: isOneOf('nudge', 'pause', 'rest'),
  holdSeconds: isNumber,
  passMinutes: isNumber,
  nudgesAgain: isFlag,
  reserveCrossings: isNumber,
  coolingOffMinutes: isNumber,
  firmTimes: isListOf(isShape({ time: isWeeklyTime, response: isOneOf('pause', 'rest'), untilAt: isNumber })),
};

const isPending = isShape({
  askedAt: isNumber,
  dueAt: isNumber,
  to: isEither(isOneOf('ended'), isShape(RULES)),
});

const isBoundary = isShape({
  ...RULES,
  id: isText,
  revision: isNumber,
  createdAt: isNumber,
  changedAt: isNumber,
  endedAt: isEither(isOneOf(null), isNumber),
  pending: isEither(isOneOf(null), isPending),
  /** Sealed, base64. */
  words: isText,
});

/**
 * What `storage.local` holds of the boundaries, version 2: as version 1, with firm times. Its example is
 * tests/core/stored/v2.json, for ever.
 * When a version 3 comes, whatever this file takes from living code (the window, its times) is copied into it first.
 */
export const isStoredV2 = isShape({
  version: isOneOf(2),
  nextRef: isNumber,
  boundaries: isListOf(isBoundary),
});

/** The type of it. */
export type StoredV2 = Guarded<typeof isStoredV2>;
