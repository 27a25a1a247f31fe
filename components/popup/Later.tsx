import type { Overview } from '../../utils/core/overview';
import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly overview: Overview;
  readonly now: Moment;
  readonly onOpen: () => void;
}

/** A boundary that is not on: when it will be, or that its time is over and it waits to be looked at. */
export function Later({ overview: { words, window }, now, onOpen }: Props) {
  const say = useSay();
  const when =
    window.changesAt === null ? '' : say('ui_on_from', say.moment(window.changesAt, now.at, now.zone));
  return (
    <li class="later row">
      <span>{words?.name || say('ui_boundary_unnamed')}</span>
      {window.over ? (
        <Button look="plain" onClick={onOpen}>
          {say('popup_over')}
        </Button>
      ) : (
        <span class="soft small">{when}</span>
      )}
    </li>
  );
}
