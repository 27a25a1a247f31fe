import { REMIND_DAYS, type RemindDays } from './copy-reminder';
import { EVENING_HOURS, type EveningHour } from './evening';
import { isLanguage, type Language } from './language';
import { isFlag, isNumber, isObject, isOneOf, isShape } from './shape';

/** After how many minutes without use the vault locks; null: with the browser only. */
export type LockMinutes = 5 | 15 | 60 | null;

/** The choices, in the order they are offered. */
export const LOCK_MINUTES = [5, 15, 60, null] as const satisfies readonly LockMinutes[];

/** What the toolbar's button and our pages look like and are called: ourselves, or one of a few plain things. */
export type Face = (typeof FACES)[number];

/** The choices, in the order they are offered. */
export const FACES = ['holdfast', 'notes', 'reader', 'weather'] as const;

/** What a person has settled, besides their boundaries. */
export interface Settings {
  readonly version: 1;
  readonly lockMinutes: LockMinutes;
  readonly face: Face;
  /** Boundaries stay, and none is met: for people whose sudden change of habits would be noticed. */
  readonly diary: boolean;
  /** Nothing that a person does or writes is kept: they only read here. */
  readonly keepsNothing: boolean;
  /** From when on the popup leads with the check-in; null: never by itself. */
  readonly eveningHour: EveningHour | null;
  /** After how many days a line reminds of a copy; null: never. */
  readonly remindDays: RemindDays;
  /** What Holdfast speaks; null: the browser's language. */
  readonly language: Language;
  /** Whether pictures are made of what is kept; else nothing is read for them. */
  readonly insights: boolean;
  /** When each was last changed (epoch ms), so that nobody changes one unseen; missing: never. */
  readonly changedAt: Readonly<Partial<Record<SettingName, number>>>;
}

/** The settings by name. */
export type SettingName = Exclude<keyof Settings, 'version' | 'changedAt'>;

/** As they are before anybody has settled anything. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  lockMinutes: 15,
  face: 'holdfast',
  diary: false,
  keepsNothing: false,
  eveningHour: 20,
  remindDays: 30,
  language: null,
  insights: true,
  changedAt: {},
};

const isV1 = isShape({
  version: isOneOf(1),
  lockMinutes: isOneOf(...LOCK_MINUTES),
  face: isOneOf(...FACES),
  diary: isFlag,
  keepsNothing: isFlag,
  eveningHour: isOneOf(...EVENING_HOURS, null),
  remindDays: isOneOf(...REMIND_DAYS),
  language: isLanguage,
  insights: isFlag,
  changedAt: isShape({}),
});

/** The settings as read from storage: the defaults where there are none, and why not where they cannot be known. Never throws. */
export function readSettings(value: unknown): Settings | 'newer' | 'damaged' {
  if (value === undefined || value === null) return DEFAULT_SETTINGS;
  if (isObject(value) && isNumber(value.version) && value.version > 1) return 'newer';
  // Those there were not from the beginning are as they would be; what was never a setting at all is damage.
  const { lockMinutes: _, version: __, changedAt: ___, ...later } = DEFAULT_SETTINGS;
  const whole = isObject(value) ? { ...later, ...value } : value;
  return isSettings(whole) ? whole : 'damaged';
}

/** The settings with one of them changed at `at` (epoch ms). */
export function settled<N extends SettingName>(
  settings: Settings,
  name: N,
  value: Settings[N],
  at: number,
): Settings {
  return { ...settings, [name]: value, changedAt: { ...settings.changedAt, [name]: at } };
}

function isSettings(value: unknown): value is Settings {
  return isV1(value) && Object.values(value.changedAt).every(isNumber);
}
