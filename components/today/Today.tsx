import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { originsOf } from '../../utils/core/origin';
import { CopyDue } from '../backup/CopyDue';
import { HeldUndo } from '../boundaries/HeldUndo';
import { BreakCard } from '../break/BreakCard';
import { canKeep } from '../check-in/canKeep';
import type { Actions } from '../house';
import { TodayLine } from '../lines/TodayLine';
import { Holding } from '../popup/Holding';
import { GivenCard } from '../rituals/GivenCard';
import { SevenRow } from '../seven/SevenRow';
import { Button } from '../ui/Button';
import { Lazy } from '../ui/Lazy';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly house: House;
  readonly actions: Pick<
    Actions,
    'ask' | 'backup' | 'break' | 'evenings' | 'felt' | 'hold' | 'lines' | 'rituals' | 'takeBack'
  >;
  readonly onBoundaries: () => void;
  readonly onNew: () => void;
  readonly onSeven: () => void;
  /** To a look at the week: a way that stands there, and never says that it is time. */
  readonly onWeek: () => void;
  /** To where copies are made. */
  readonly onCopy: () => void;
  /** The one practice offered for the day, where there is one. */
  readonly offered?: ComponentChildren;
}

/** Today's line, what is on, this evening, and what is offered. Nothing more. */
export function Today(props: Props) {
  const { house, actions, onBoundaries, onNew, onSeven, onCopy, onWeek, offered } = props;
  const say = useSay();
  const [told, setTold] = useState<MessageKey | null>(null);
  const [checkIns, setCheckIns] = useState(0);
  const [heldId, setHeldId] = useState<string | null>(null);
  const on = house.boundaries.filter(({ window }) => window.on);
  const isOver = house.boundaries.some(({ window }) => window.over);

  async function hold(boundaryId: string) {
    if (house.keepsNothing) return setTold('look_held_unkept');
    const reply = await actions.hold(boundaryId);
    setTold(reply.ok ? null : refusalKey(reply.refusal));
    if (reply.ok) setHeldId(reply.value.id);
  }

  async function takeBack(eventId: string) {
    setHeldId(null);
    const reply = await actions.takeBack(eventId);
    setTold(reply.ok ? 'popup_taken_back' : refusalKey(reply.refusal));
  }

  return (
    <>
      <h1 tabIndex={-1}>{say('today_title')}</h1>
      <TodayLine house={house} actions={actions.lines} />
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      <GivenCard house={house} actions={actions.rituals} />
      <BreakCard
        house={house}
        actions={actions.break}
        readSite={null}
        isBeginning={false}
        onBeginning={() => undefined}
      />
      {house.storage === 'fine' && (
        <section class="stack">
          <h2>{say('popup_holding')}</h2>
          {on.length === 0 && <p class="soft">{say('today_nothing_on')}</p>}
          <ul class="stack">
            {on.map((overview) => (
              <Holding
                key={overview.boundary.id}
                overview={overview}
                now={house.now}
                onHold={() => void hold(overview.boundary.id)}
                onOpen={() => void actions.ask(overview.unwatched.flatMap(originsOf)).catch(() => false)}
              />
            ))}
          </ul>
          {isOver && <Notice tone="plain">{say('today_over')}</Notice>}
          <p class="row">
            <Button look="quiet" onClick={house.boundaries.length > 0 ? onBoundaries : onNew}>
              {say(house.boundaries.length > 0 ? 'today_all' : 'boundaries_new')}
            </Button>
            {house.boundaries.length > 0 && (
              <Button look="plain" onClick={onWeek}>
                {say('toolkit_week')}
              </Button>
            )}
          </p>
        </section>
      )}
      {house.storage === 'fine' && (
        <section class="card stack">
          <h2>{say('evening_title')}</h2>
          {canKeep(house) ? (
            <>
              <Lazy part load={() => import('../check-in/Evening')}>
                {({ Evening }) => (
                  <Evening
                    house={house}
                    actions={actions.evenings}
                    onDone={(isKept) => isKept && setCheckIns(checkIns + 1)}
                  />
                )}
              </Lazy>
              <SevenRow actions={actions.evenings} changes={checkIns} onSeven={onSeven} />
            </>
          ) : (
            <p class="soft">{say('evening_unkept')}</p>
          )}
        </section>
      )}
      {offered}
      {house.storage === 'fine' && <CopyDue actions={actions.backup} onKeep={onCopy} />}
      <HeldUndo
        eventId={heldId}
        onUndo={(eventId) => void takeBack(eventId)}
        onGone={() => setHeldId(null)}
        felt={actions.felt}
      />
    </>
  );
}
