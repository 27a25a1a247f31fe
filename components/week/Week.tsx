import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Rules } from '../../utils/core/boundary';
import { askedRules } from '../../utils/core/change';
import { type Drift, drifted, setBack } from '../../utils/core/drift';
import { foreseen } from '../../utils/core/foresight';
import type { House } from '../../utils/core/house';
import { localDate } from '../../utils/core/local-date';
import type { LogEvent } from '../../utils/core/log';
import type { Overview } from '../../utils/core/overview';
import type { Actions } from '../house';
import { KeptList } from '../seeing/KeptList';
import { dateText } from '../support/dateText';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { useBegun } from '../ui/useBegun';
import { keeping, useThings } from '../ui/useThings';
import { Eased } from './Eased';
import { Foresights } from './Foresights';
import { Held } from './Held';
import { Longer, type LongerDoor } from './Longer';
import { Thoughts } from './Thoughts';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'journal' | 'save' | 'seeing' | 'week'>;
  readonly onEdit: (boundaryId: string) => void;
  readonly onDoor: (door: LongerDoor) => void;
}

/**
 * Five minutes for the week: offered, never due. What is counted here is kept nowhere; what is written is, if wanted. Who
 * has switched Insights off is shown no numbers here either.
 */
export function Week({ house, actions, onEdit, onDoor }: Props) {
  const say = useSay();
  const { now } = house;
  const { reads, keeps } = keeping(house);
  const weeks = useThings(actions.week.weeks, reads);
  const repair = useThings(actions.seeing.repair, reads);
  const begun = useBegun('week', actions.journal, keeps);
  const [log, setLog] = useState<readonly LogEvent[] | null>(null);
  const [told, setTold] = useState<MessageKey | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  async function read() {
    const reply = await actions.week.log();
    if (reply.ok) setLog(reply.value);
    else setTold(refusalKey(reply.refusal));
  }

  useEffect(() => {
    if (reads) void read();
  }, [reads]);

  /** Says how it went, and takes the focus: what was pressed may be gone. */
  function tell(key: MessageKey) {
    setTold(key);
    heading.current?.focus({ preventScroll: true });
  }

  /** A change of a boundary by the one path there is: firmer at once, looser after its cooling-off. */
  async function change({ boundary, words }: Overview, rules: Rules, atOnce: MessageKey, waits: MessageKey) {
    if (!words) return false;
    const reply = await actions.save({ id: boundary.id, rules, words });
    tell(reply.ok ? (reply.value.pending ? waits : atOnce) : refusalKey(reply.refusal));
    return reply.ok;
  }

  async function weighed(overview: Overview, drift: Drift, isBack: boolean) {
    const rules = { ...askedRules(overview.boundary), ...setBack(drift) };
    if (isBack && !(await change(overview, rules, 'eased_set_back', 'eased_set_back'))) return;
    const reply = await actions.week.weighed(overview.boundary.id);
    if (!reply.ok) return tell(refusalKey(reply.refusal));
    if (!isBack) tell('eased_left');
    await read();
  }

  async function keep() {
    const { keep: kept = '', change: changed = '' } = begun.begun.now ?? {};
    const words = { keep: kept.trim(), change: changed.trim() };
    if (!words.keep && !words.change) return tell('week_empty');
    const reply = await weeks.after(actions.week.weeks.write({ date: localDate(now), ...words }));
    if (reply.ok) begun.done('now');
    tell(reply.ok ? 'week_kept' : refusalKey(reply.refusal));
  }

  // Not at every key that is pressed in the form below.
  const looked = useMemo(
    () =>
      (log ? house.boundaries : []).map((overview) => ({
        overview,
        foresights: foreseen(log ?? [], overview.boundary, now, house.boundaries.length),
        drift: drifted(log ?? [], overview.boundary, now.at),
      })),
    [log, house],
  );
  const drifts = looked.flatMap(({ overview, drift }) => (drift ? [{ overview, drift }] : []));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('week_title')}
      </h1>
      <p>{say('week_lead')}</p>
      {!keeps && <p class="soft">{say('week_reading')}</p>}
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      {log && house.hasInsights && <Held log={log} boundaries={house.boundaries} now={now} />}
      {log && house.hasInsights && (
        <Foresights looked={looked} now={now} keeps={keeps} onChange={(...what) => void change(...what)} />
      )}
      {drifts.length > 0 && (
        <Eased
          drifts={drifts}
          now={now}
          keeps={keeps}
          onWeighed={(overview, drift, isBack) => void weighed(overview, drift, isBack)}
        />
      )}
      {begun.isRead && (
        <Thoughts
          fields={begun.begun.now ?? {}}
          keeps={keeps}
          onFields={(fields) => begun.write('now', fields)}
          onKeep={() => void keep()}
        >
          {house.boundaries.length > 0 && (
            <details class="past-fold">
              <summary>{say('week_change_boundary')}</summary>
              <p class="soft small">{say('week_change_means')}</p>
              <div class="row">
                {house.boundaries.map(({ boundary, words }) => (
                  <Button key={boundary.id} look="quiet" onClick={() => onEdit(boundary.id)}>
                    {words?.name || say('ui_boundary_unnamed')}
                  </Button>
                ))}
              </div>
            </details>
          )}
        </Thoughts>
      )}
      <Longer hasRepair={repair.things.length > 0} hasInsights={house.hasInsights} onDoor={onDoor} />
      <KeptList
        title={say('week_before')}
        things={weeks.things}
        onErase={(kept) => weeks.after(actions.week.weeks.erase(kept))}
        nameOf={({ date }) => dateText(date, say.locale)}
      >
        {({ date, keep: kept, change: changed }) => (
          <>
            <p class="soft small">{dateText(date, say.locale)}</p>
            {kept && <p class="written">{say('week_to_keep', kept)}</p>}
            {changed && <p class="written">{say('week_to_change', changed)}</p>}
          </>
        )}
      </KeptList>
    </>
  );
}
