import type { Overview } from '../../utils/core/overview';
import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { Ring } from '../ui/Ring';
import { type Say, useSay } from '../ui/say';

interface Props {
  readonly overview: Overview;
  readonly now: Moment;
  readonly onHold: () => void;
  readonly onOpen: () => void;
}

/** A boundary that is on: what is left of it, how often it was held, and the one tap that logs a hold. */
export function Holding({ overview, now, onHold, onOpen }: Props) {
  const say = useSay();
  const { words, unwatched } = overview;
  const name = words?.name || say('ui_boundary_unnamed');
  const shown = say.list(unwatched.map((site) => site.shown));
  return (
    <li class="card holding">
      <Ring share={shareGone(overview, now.at)} />
      <p class="name">
        <bdi>{name}</bdi>
      </p>
      <Button look="quiet" onClick={onHold} aria-label={say('popup_hold_named', name)}>
        {say('popup_hold')}
      </Button>
      <p class="soft small facts-held">
        {[leftText(overview, now, say), heldText(overview, say)].filter(Boolean).join('\u00a0· ')}
      </p>
      {unwatched.length > 0 && (
        <p class="whole-row small">
          {say('popup_unwatched', shown)}{' '}
          <Button look="plain" onClick={onOpen} aria-label={say('boundary_allow_named', shown)}>
            {say('popup_unwatched_mend')}
          </Button>
        </p>
      )}
    </li>
  );
}

/** The share of the running window that lies behind, 0 to 1; whole where it has no end. */
export function shareGone({ window, boundary }: Overview, at: number): number {
  if (window.changesAt === null) return 1;
  const since = window.since ?? boundary.createdAt;
  return window.changesAt > since ? (at - since) / (window.changesAt - since) : 1;
}

/** How long is left of a window that is on, in words. */
function leftText({ window }: Overview, now: Moment, say: Say): string {
  return window.changesAt === null
    ? say('ui_until_i_say')
    : say('ui_to_go', say.duration(window.changesAt - now.at));
}

function heldText({ tally }: Overview, say: Say): string {
  const held = tally.turnedBack + tally.heldByHand;
  return held === 0 ? '' : say.count('ui_held_times', held);
}
