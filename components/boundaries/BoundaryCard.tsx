import type { FirmTime } from '../../utils/core/boundary';
import { standingFirmTimes } from '../../utils/core/firm-time';
import type { KeptDays } from '../../utils/core/kept-days';
import type { Verdict } from '../../utils/core/log';
import type { Overview } from '../../utils/core/overview';
import type { Moment, Window } from '../../utils/core/window';
import { shareGone } from '../popup/Holding';
import { Bar } from '../ui/Bar';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { Fields } from '../ui/useBegun';
import { Closing } from './Closing';
import { Ending } from './Ending';
import { FirmTimes } from './FirmTimes';
import { countsText, keptText, nameText, sitesText } from './overviewText';
import { TwoVersions } from './TwoVersions';
import { Unwatched } from './Unwatched';
import { Waiting } from './Waiting';
import { windowText } from './windowText';

interface Props {
  readonly overview: Overview;
  readonly now: Moment;
  readonly onHold: () => void;
  readonly onEdit: (verdict: Verdict | null) => void;
  readonly onEnd: () => void;
  readonly onKeep: () => void;
  readonly onClose: (verdict: Verdict, next: Window | null) => void;
  /** What is taken along from a window that is over; null where nothing can be kept. */
  readonly farewell: Fields | null;
  readonly onFarewell: (fields: Fields) => void;
  /** Takes firmer hours back; null where that cannot be asked for. */
  readonly onSoften: ((one: FirmTime) => void) | null;
  /** The browser's question, asked at once: it is the first thing the click does. */
  readonly onAllow: (origins: readonly string[]) => void;
  /** Null until it is known. */
  readonly kept: KeptDays | null;
  /** Leads to its two versions; null where there is one. */
  readonly onDiverged: (() => void) | null;
}

/** One boundary, whole: what it is, how it stands, and all that can be done about it. */
export function BoundaryCard(props: Props) {
  const { overview, now, onHold, onEdit, onEnd, onKeep, onClose, onAllow, kept, onDiverged } = props;
  const firmTimes = standingFirmTimes(overview.boundary.firmTimes, now.at);
  const say = useSay();
  const { boundary, words, window, unwatched } = overview;
  const { pending } = boundary;
  const name = nameText(overview, say);
  const isEnding = pending?.to === 'ended';
  return (
    <li class="card boundary">
      <div class="boundary-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <span class="tag">
          {say(boundary.sites.length === 0 ? 'boundary_by_hand' : `boundary_tag_${boundary.response}`)}
        </span>
      </div>
      {words?.why && (
        <p class="soft written">
          <bdi>{words.why}</bdi>
        </p>
      )}
      {window.on && window.changesAt !== null && <Bar share={shareGone(overview, now.at)} label={null} />}
      <ul class="soft small facts">
        <li>{windowText(boundary.window, window, now, say)}</li>
        {boundary.sites.length > 0 && (
          <li>
            <bdi>{sitesText(overview, say)}</bdi>
          </li>
        )}
        <li>{countsText(overview, say)}</li>
        {kept && <li>{keptText(kept, say)}</li>}
        <li>{say('boundary_changed_at', say.moment(boundary.changedAt, now.at, now.zone))}</li>
      </ul>
      {unwatched.length > 0 && !window.over && <Unwatched sites={unwatched} onAllow={onAllow} />}
      {firmTimes.length > 0 && !window.over && (
        <div>
          <p class="soft small">{say('firm_title')}</p>
          <FirmTimes firmTimes={firmTimes} zone={now.zone} onTakeBack={props.onSoften} />
        </div>
      )}
      {onDiverged && <TwoVersions name={name} onLook={onDiverged} />}
      {pending && <Waiting name={name} pending={pending} now={now} onKeep={onKeep} />}
      {window.over ? (
        <Closing
          window={boundary.window}
          now={now}
          fields={props.farewell}
          onFields={props.onFarewell}
          onClose={onClose}
          onLoosen={onEdit}
        />
      ) : (
        <div class="row boundary-acts">
          {window.on && (
            <Button look="quiet" onClick={onHold} aria-label={say('popup_hold_named', name)}>
              {say('popup_hold')}
            </Button>
          )}
          {!isEnding && (
            <>
              <Button
                look="plain"
                onClick={() => onEdit(null)}
                aria-label={say('boundary_change_named', name)}
              >
                {say('boundary_change')}
              </Button>
              <Ending name={name} waitMinutes={window.on ? boundary.coolingOffMinutes : 0} onEnd={onEnd} />
            </>
          )}
        </div>
      )}
    </li>
  );
}
