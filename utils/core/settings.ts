import { isNumber, isObject, isOneOf, isShape } from './shape';

/** After how many minutes without use the vault locks; null: with the browser only. */
export type LockMinutes = 5 | 15 | 60 | null;

/** The choices, in the order they are offered. */
export const LOCK_MINUTES = [5, 15, 60, null] as const satisfies readonly LockMinutes[];

/** What a person has settled, besides their boundaries. */
export interface Settings {
  readonly version: 1;
  readonly lockMinutes: LockMinutes;
  /** When each was last changed (epoch ms), so that nobody changes one unseen; missing: never. */
  readonly changedAt: Readonly<Partial<Record<SettingName, number>>>;
}

/** The settings by name. */
export type SettingName = 'lockMinutes';

/** As they are before anybody has settled anything. */
export const DEFAULT_SETTINGS: Settings = { version: 1, lockMinutes: 15, changedAt: {} };

const isV1 = isShape({
  version: isOneOf(1),
  lockMinutes: isOneOf(...LOCK_MINUTES),
  changedAt: isShape({}),
});

/** The settings as read from storage: the defaults where there are none, and why not where they cannot be known. */
export function readSettings(value: unknown): Settings | 'newer' | 'damaged' {
  if (value === undefined || value === null) return DEFAULT_SETTINGS;
  if (isObject(value) && isNumber(value.version) && value.version > 1) return 'newer';
  return isSettings(value) ? value : 'damaged';
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
