import { type Guard, isEither, isListOf, isNumber, isOneOf, isShape, isText } from './shape';
import type { WeeklyTime, Window } from './window';

/** Whether a value is a weekly time. It may still be on no day. */
export const isWeeklyTime: Guard<WeeklyTime> = isShape({
  days: isListOf(isOneOf(1, 2, 3, 4, 5, 6, 7)),
  from: isWallTime,
  to: isWallTime,
});

const isSpan = isEither(
  isShape({ kind: isOneOf('for'), from: isNumber, until: isNumber }),
  isShape({ kind: isOneOf('until'), from: isNumber, wall: isWallDateTime }),
);

/** Whether a value is a window that `windowAt` can work with. It may still be one that is never on. */
export const isWindow: Guard<Window> = isEither(
  isSpan,
  isEither(
    isShape({ kind: isOneOf('weekly'), times: isListOf(isWeeklyTime) }),
    isShape({ kind: isOneOf('open') }),
  ),
);

function isWallTime(value: unknown): value is string {
  return isText(value) && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** The year 9999 is far enough, and keeps every sum of days within what Temporal can count. */
function isWallDateTime(value: unknown): value is string {
  const parts = isText(value) ? /^(\d{4})-(\d\d)-(\d\d)T(.{5})$/.exec(value) : null;
  if (!parts || !isWallTime(parts[4])) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  );
}
