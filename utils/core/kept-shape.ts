import type { Kept, Version } from './kept';
import { type Guard, isExactly, isListOf, isNumber, isObject, isText } from './shape';

/** A UUID has 36 characters; kinds are words of ours. */
const LONGEST_NAME = 64;

const isVersion: Guard<Version<unknown>> = isExactly({
  clock: isClock,
  changedAt: isNumber,
  value: (value: unknown): value is unknown => value !== undefined,
});

/** Whether an unknown value is a thing as it is kept, and nothing besides. What its values are is not looked at. */
export const isKept: Guard<Kept> = isExactly({
  kind: isName,
  id: isName,
  at: isNumber,
  versions: (value: unknown): value is readonly Version<unknown>[] =>
    isListOf(isVersion)(value) && value.length > 0,
});

function isName(value: unknown): value is string {
  return isText(value) && value.length > 0 && value.length <= LONGEST_NAME;
}

/** Events are immutable and have an empty one; each number counts edits. */
function isClock(value: unknown): value is Version<unknown>['clock'] {
  return (
    isObject(value) && Object.values(value).every((edits) => Number.isSafeInteger(edits) && Number(edits) > 0)
  );
}
