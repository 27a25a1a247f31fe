import type { Pending } from '../../utils/core/boundary';
import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';

interface Props {
  readonly name: string;
  readonly pending: Pending;
  readonly now: Moment;
  readonly onKeep: () => void;
}

/** A loosening or end that waits for its cooling-off, and the way to take it back. */
export function Waiting({ name, pending, now, onKeep }: Props) {
  const say = useSay();
  const left = say.duration(pending.dueAt - now.at);
  const when = say.moment(pending.dueAt, now.at, now.zone);
  const key = pending.to === 'ended' ? 'boundary_pending_end' : 'boundary_pending_change';
  return (
    <Notice tone="plain">
      <div class="row spread">
        <p class="grow">{say(key, left, when)}</p>
        <Button look="quiet" onClick={onKeep} aria-label={say('boundary_keep_named', name)}>
          {say('boundary_keep')}
        </Button>
      </div>
    </Notice>
  );
}
