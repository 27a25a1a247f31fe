import { Refused } from '../core/refused';
import { readSettings, type SettingName, type Settings, settled } from '../core/settings';
import type { Clock, Exclusive, Items } from './ports';

/** The name under which settings are kept. */
export const SETTINGS = 'settings';

/** The settings as they are; refuses a newer version's (`newer-version`) and damaged ones (`storage-failed`). */
export async function keptSettings(items: Items): Promise<Settings> {
  const read = readSettings((await items.read([SETTINGS]))[SETTINGS]);
  if (read === 'newer') throw new Refused('newer-version');
  if (read === 'damaged') throw new Refused('storage-failed');
  return read;
}

/** Changes one of them, and keeps when. Answered means written. Refuses as {@link keptSettings}. */
export function settle<N extends SettingName>(
  name: N,
  value: Settings[N],
  ports: { readonly items: Items; readonly clock: Clock; readonly exclusive: Exclusive },
): Promise<void> {
  return ports.exclusive(SETTINGS, async () => {
    const settings = settled(await keptSettings(ports.items), name, value, ports.clock.now().at);
    await ports.items.write({ [SETTINGS]: settings });
  });
}
