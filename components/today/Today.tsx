import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { originsOf } from '../../utils/core/origin';
import { HeldUndo } from '../boundaries/HeldUndo';
import type { Actions } from '../house';
import { Affirmation } from '../popup/Affirmation';
import { Holding } from '../popup/Holding';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'ask' | 'hold' | 'takeBack'>;
  readonly onBoundaries: () => void;
  readonly onNew: () => void;
}

/** Today's line, and what is on. Nothing more. */
export function Today({ house, actions, onBoundaries, onNew }: Props) {
  const say = useSay();
  const [told, setTold] = useState<MessageKey | null>(null);
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
      <Affirmation text={say(house.affirmation as MessageKey)} />
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
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
          <p>
            <Button look="quiet" onClick={house.boundaries.length > 0 ? onBoundaries : onNew}>
              {say(house.boundaries.length > 0 ? 'today_all' : 'boundaries_new')}
            </Button>
          </p>
        </section>
      )}
      <HeldUndo
        eventId={heldId}
        onUndo={(eventId) => void takeBack(eventId)}
        onGone={() => setHeldId(null)}
      />
    </>
  );
}
