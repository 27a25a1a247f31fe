import type { Moment } from '../../utils/core/window';
import { useSay } from '../ui/say';

interface Props {
  /** Epoch ms; null: there was none. */
  readonly at: number | null;
  readonly now: Moment;
}

const DAY_MS = 86_400_000;
/** After a month a copy is worth a word: what one writes in a month is a loss. */
const OLD_DAYS = 30;

/** A line about the last copy, by its age. It asks for nothing. */
export function LastCopy({ at, now }: Props) {
  const say = useSay();
  if (at === null) return <p>{say('backup_last_none')}</p>;
  const day = new Intl.DateTimeFormat(say.locale, { dateStyle: 'long', timeZone: now.zone }).format(at);
  const days = Math.floor((now.at - at) / DAY_MS);
  return <p>{days < OLD_DAYS ? say('backup_last', day) : say.count('backup_last_old', days, day)}</p>;
}
