import { type Guarded, isEither, isFlag, isListOf, isNumber, isOneOf, isShape, isText } from './shape';
import { isWindow } from './window-shape';

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
 * What `storage.local` holds of the boundaries, version 1. Its example is tests/core/stored/v1.json, for ever.
 * When a version 2 comes, whatever this file takes from living code (the window) is copied into it first.
 */
export const isStoredV1 = isShape({
  version: isOneOf(1),
  nextRef: isNumber,
  boundaries: isListOf(isBoundary),
});

export type StoredV1 = Guarded<typeof isStoredV1>;
