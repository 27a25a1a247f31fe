import {
  type Guard,
  type Guarded,
  isEither,
  isFlag,
  isListOf,
  isNumber,
  isOneOf,
  isShape,
  isText,
} from './shape';

const isWallTime = isMatching(/^([01]\d|2[0-3]):[0-5]\d$/);
const isWindow = isEither(
  isEither(
    isShape({ kind: isOneOf('for'), from: isNumber, until: isNumber }),
    isShape({ kind: isOneOf('until'), from: isNumber, wall: isWallDateTime }),
  ),
  isEither(
    isShape({
      kind: isOneOf('weekly'),
      times: isListOf(
        isShape({ days: isListOf(isOneOf(1, 2, 3, 4, 5, 6, 7)), from: isWallTime, to: isWallTime }),
      ),
    }),
    isShape({ kind: isOneOf('open') }),
  ),
);

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

/** What `storage.local` held of the boundaries in version 1. Its example is tests/core/stored/v1.json, for ever. */
export const isStoredV1 = isShape({
  version: isOneOf(1),
  nextRef: isNumber,
  boundaries: isListOf(isBoundary),
});

/** The type of it. */
export type StoredV1 = Guarded<typeof isStoredV1>;

function isMatching(pattern: RegExp): Guard<string> {
  return (value): value is string => isText(value) && pattern.test(value);
}

function isWallDateTime(value: unknown): value is string {
  const parts = isText(value) ? /^(\d{4})-(\d\d)-(\d\d)T(.{5})$/.exec(value) : null;
  if (!parts || !isWallTime(parts[4])) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  );
}
