import type { LeftOut } from '../../utils/core/leechblock';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';

interface Props {
  readonly left: readonly LeftOut[];
}

/** What of a block set has no counterpart, and why: a line for each reason. */
export function LeftOutOfSet({ left }: Props) {
  const say = useSay();
  if (left.length === 0) return null;
  const byReason = Map.groupBy(left, ({ why }) => why);
  return (
    <div class="small">
      <p>{say('backup_left')}</p>
      <ul class="listed">
        {[...byReason].map(([why, all]) => (
          <li key={why}>{say(`backup_left_${underscored(why)}`, say.all(all.map(({ what }) => what)))}</li>
        ))}
      </ul>
    </div>
  );
}
