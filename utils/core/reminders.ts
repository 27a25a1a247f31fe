import { isWhen, type When } from './ritual';
import { isEither, isExactly, isFlag, isListOf, isNumber, isObject, isOneOf, isShape, isText } from './shape';

/** How a reminder is given: by a dot on the toolbar's button, or by the browser's own notification. */
export type Means = 'dot' | 'notification';

/** A ritual that reminds on this device: all that is needed while the vault is locked, and no word of a person's. */
export interface Reminder {
  /** The ritual's. */
  readonly id: string;
  readonly when: When;
  readonly means: Means;
  /** Its own name may be shown outside our pages while the vault is open; else neutral words are. */
  readonly isNamed: boolean;
  /** What came round before (epoch ms) is not reminded of. */
  readonly since: number;
}

/** A time of day in which nothing reminds, in local wall time `HH:MM`; over midnight where `to` is the earlier. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** A reminder that has been given and not been answered. */
export interface Given {
  readonly id: string;
  /** The wall time it came round at, `YYYY-MM-DDTHH:MM`. */
  readonly wall: string;
  /** When it was given (epoch ms). */
  readonly at: number;
  readonly means: Means;
  /** A notification that the browser may not have heard of yet: it is told again, under the same name. */
  readonly isUntold: boolean;
}

/** What this device keeps of reminding, in plain: times alone. It goes into no copy, so that none begins elsewhere. */
export interface Reminders {
  readonly version: 1;
  /** Those switched on. */
  readonly on: readonly Reminder[];
  readonly quiet: QuietHours | null;
  /** Nothing that comes round before (epoch ms) is reminded of; null: not paused. */
  readonly pausedUntil: number | null;
  /** By ritual, the local day (`YYYY-MM-DD`) on which it is not wanted. */
  readonly notOn: Readonly<Record<string, string>>;
  /** By ritual, the wall times that have been reminded of, oldest first. */
  readonly done: Readonly<Record<string, readonly string[]>>;
  readonly given: readonly Given[];
}

/** As it is before anybody has switched anything on. */
export const NO_REMINDERS: Reminders = {
  version: 1,
  on: [],
  quiet: null,
  pausedUntil: null,
  notOn: {},
  done: {},
  given: [],
};

/** How many rituals may remind. */
export const MOST_REMINDERS = 30;

/** How many wall times are remembered for each: what a clock set back by as many days brings again is not said twice. */
const REMEMBERED = 40;

const isMeans = isOneOf('dot', 'notification');
const isV1 = isShape({
  version: isOneOf(1),
  on: isListOf(isExactly({ id: isText, when: isWhen, means: isMeans, isNamed: isFlag, since: isNumber })),
  quiet: isEither(isOneOf(null), isExactly({ from: isText, to: isText })),
  pausedUntil: isEither(isOneOf(null), isNumber),
  notOn: isShape({}),
  done: isShape({}),
  given: isListOf(isExactly({ id: isText, wall: isText, at: isNumber, means: isMeans, isUntold: isFlag })),
});

/** The reminders as read from storage: none where there are none, and why not where they cannot be known. */
export function readReminders(value: unknown): Reminders | 'newer' | 'damaged' {
  if (value === undefined || value === null) return NO_REMINDERS;
  if (isObject(value) && isNumber(value.version) && value.version > 1) return 'newer';
  return isReminders(value) ? value : 'damaged';
}

/** Whether quiet hours can be kept: two wall times that differ. */
export function isQuiet(value: unknown): value is QuietHours {
  const isTime = (time: unknown) => isText(time) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isObject(value) && isTime(value.from) && isTime(value.to) && value.from !== value.to;
}

/** With a ritual reminding, in the place of what was said of it before. */
export function switchedOn(reminders: Reminders, reminder: Reminder): Reminders {
  const off = switchedOff(reminders, reminder.id);
  // What has been said of it stays said.
  return { ...off, done: reminders.done, on: [...off.on, reminder] };
}

/** Without a ritual, and all that was remembered of it. */
export function switchedOff(reminders: Reminders, id: string): Reminders {
  const { [id]: _, ...done } = reminders.done;
  const { [id]: __, ...notOn } = reminders.notOn;
  return {
    ...reminders,
    on: reminders.on.filter((one) => one.id !== id),
    given: reminders.given.filter((one) => one.id !== id),
    done,
    notOn,
  };
}

/** With what a ritual has been given for answered: it is not shown any more. */
export function answered(reminders: Reminders, id: string): Reminders {
  return { ...reminders, given: reminders.given.filter((one) => one.id !== id) };
}

/** With a ritual not wanted on a local day (`YYYY-MM-DD`). */
export function notWanted(reminders: Reminders, id: string, day: string): Reminders {
  return { ...answered(reminders, id), notOn: { ...reminders.notOn, [id]: day } };
}

/** With a reminder given, and remembered so that it never is again. */
export function withGiven(reminders: Reminders, given: Given): Reminders {
  const walls = [...(reminders.done[given.id] ?? []), given.wall].slice(-REMEMBERED);
  const others = reminders.given.filter(({ id }) => id !== given.id);
  return { ...reminders, done: { ...reminders.done, [given.id]: walls }, given: [...others, given] };
}

function isReminders(value: unknown): value is Reminders {
  return (
    isV1(value) &&
    (value.quiet === null || isQuiet(value.quiet)) &&
    Object.values(value.notOn).every(isText) &&
    Object.values(value.done).every(isListOf(isText))
  );
}
