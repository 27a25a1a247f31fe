import type { Kept, Version } from './kept';
import { type Guard, isExactly, isListOf, isObject, isText } from './shape';

/** A UUID has 36 characters; kinds are words of ours. */
const LONGEST_NAME = 64;
/** The first and last instants there are (ECMA-262, 21.4.1.1), in epoch ms. */
const LAST_INSTANT = 8.64e15;

const isVersion: Guard<Version<unknown>> = isExactly({
  clock: isClock,
  changedAt: isInstant,
  value: (value: unknown): value is unknown => value !== undefined,
});

/** Whether an unknown value is a thing as it is kept, and nothing besides. What its values are is not looked at. */
export const isKept: Guard<Kept> = isExactly({
  kind: isName,
  id: isName,
  at: isInstant,
  versions: (value: unknown): value is readonly Version<unknown>[] =>
    isListOf(isVersion)(value) && value.length > 0,
});

function isName(value: unknown): value is string {
  return isText(value) && value.length > 0 && value.length <= LONGEST_NAME;
}

function isInstant(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) <= LAST_INSTANT;
}

/** Events are immutable and have an empty one; each number counts edits. */
function isClock(value: unknown): value is Version<unknown>['clock'] {
  return (
    isObject(value) &&
    Object.entries(value).every(
      // A name that every object has would be counted where nobody wrote it.
      ([copy, edits]) => !(copy in {}) && Number.isSafeInteger(edits) && Number(edits) > 0,
    )
  );
}
