import type { Verdict } from '../../utils/core/log';
import { originsOf } from '../../utils/core/origin';
import type { Overview } from '../../utils/core/overview';
import { siteText } from '../../utils/core/site-reading';
import type { Moment, Window } from '../../utils/core/window';
import { leftText, shareGone } from '../popup/Holding';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { type Say, useSay } from '../ui/say';
import { Closing } from './Closing';
import { windowText } from './windowText';

interface Props {
  readonly overview: Overview;
  readonly now: Moment;
  readonly onHold: () => void;
  readonly onEdit: () => void;
  readonly onEnd: () => void;
  readonly onKeep: () => void;
  readonly onClose: (verdict: Verdict, next: Window | null) => void;
  /** The browser's question, asked at once: it is the first thing the click does. */
  readonly onAllow: (origins: readonly string[]) => void;
}

/** One boundary, whole: what it is, how it stands, and all that can be done about it. */
export function BoundaryCard({ overview, now, onHold, onEdit, onEnd, onKeep, onClose, onAllow }: Props) {
  const say = useSay();
  const { boundary, words, window, unwatched } = overview;
  const name = words?.name || say('ui_boundary_unnamed');
  return (
    <li class="card boundary">
      <div class="row spread">
        <h2>{name}</h2>
        <span class="tag">
          {say(boundary.sites.length === 0 ? 'boundary_by_hand' : `boundary_tag_${boundary.response}`)}
        </span>
      </div>
      {words?.why && <p class="soft">{words.why}</p>}
      {window.on && window.changesAt !== null && (
        <Bar share={shareGone(overview, now.at)} label={leftText(overview, now, say)} />
      )}
      <p class="soft small facts">
        <span>{windowText(boundary.window, window, now, say)}</span>
        {boundary.sites.length > 0 && <bdi>{sitesText(overview, say)}</bdi>}
        <span>{countsText(overview, say)}</span>
      </p>
      {unwatched.length > 0 && (
        <Notice tone="care">
          <div class="row spread">
            <p>{say('boundary_unwatched', unwatched.map(({ shown }) => shown).join(', '))}</p>
            <Button look="quiet" onClick={() => onAllow(unwatched.flatMap((site) => originsOf(site)))}>
              {say('popup_unwatched_mend')}
            </Button>
          </div>
        </Notice>
      )}
      {boundary.pending && (
        <Notice tone="plain">
          <div class="row spread">
            <p>
              {say(
                boundary.pending.to === 'ended' ? 'boundary_pending_end' : 'boundary_pending_change',
                say.duration(boundary.pending.dueAt - now.at),
              )}
            </p>
            <Button look="quiet" onClick={onKeep}>
              {say('boundary_keep')}
            </Button>
          </div>
        </Notice>
      )}
      {window.over ? (
        <Closing window={boundary.window} now={now} onClose={onClose} onEdit={onEdit} />
      ) : (
        <div class="row">
          {window.on && (
            <Button look="quiet" onClick={onHold} aria-label={say('popup_hold_named', name)}>
              {say('popup_hold')}
            </Button>
          )}
          <Button look="plain" onClick={onEdit} aria-label={say('boundary_change_named', name)}>
            {say('boundary_change')}
          </Button>
          {boundary.pending?.to !== 'ended' && (
            <Button look="plain" onClick={onEnd} aria-label={say('boundary_end_named', name)}>
              {say('boundary_end')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function sitesText({ boundary: { sites } }: Overview, say: Say): string {
  const [first, ...others] = sites;
  if (!first) return '';
  const text = first.words.length > 0 ? siteText(first) : first.shown;
  return others.length === 0 ? text : say.count('boundary_sites_more', others.length, text);
}

function countsText({ tally }: Overview, say: Say): string {
  const held = tally.turnedBack + tally.heldByHand;
  const parts = [
    held > 0 && say.count('ui_held_times', held),
    tally.crossed > 0 && say.count('boundary_went_on', tally.crossed),
  ];
  return parts.filter(Boolean).join(', ');
}
