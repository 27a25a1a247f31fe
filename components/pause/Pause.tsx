import { useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../utils/core/boundary';
import type { Feeling } from '../../utils/core/log';
import type { Refusal } from '../../utils/core/refused';
import type { TurnTo } from '../../utils/core/turn-to';
import { AfterCrossing } from '../felt/AfterCrossing';
import { Door } from '../support/Door';
import { Breath } from '../ui/Breath';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { Said } from '../ui/Said';
import { type Say, useSay } from '../ui/say';
import { Chosen } from './Chosen';
import { Through } from './Through';
import { TurnedBack } from './TurnedBack';
import { TurnToList } from './TurnToList';
import { useElapsed } from './useElapsed';
import { useTurnTo } from './useTurnTo';
import type { PauseActions, PauseView } from './view';

interface Props {
  readonly view: PauseView;
  readonly actions: PauseActions;
  /** A monotonic clock in milliseconds. */
  readonly nowMs?: () => number;
}

/** Our page instead of the site: turning back first, the person's own plan second, going on third. */
export function Pause({ view, actions, nowMs }: Props) {
  const say = useSay();
  const { boundary, words } = view.overview;
  const [heldId, setHeldId] = useState(view.heldEventId);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<TurnTo | null>(null);
  const turnedIds = useRef<readonly string[]>([]);
  const turnTos = useTurnTo(actions, words !== null);
  const shownAt = useRef(view.now.at);
  const isRest = boundary.response === 'rest';
  const elapsed = useElapsed(isRest ? LIMITS.coolingOffMinutes * 60 : boundary.holdSeconds, nowMs);

  async function hold(by: 'turned-back' | 'plan') {
    setBusy(true);
    setRefusal(null);
    const reply = await actions.hold(by);
    setBusy(false);
    if (!reply.ok) setRefusal(reply.refusal);
    else if (by === 'plan' && words?.planLink) actions.followPlan(words.planLink);
    else setHeldId(reply.value.id);
    return reply.ok;
  }

  async function felt(eventId: string, feeling: Feeling | null): Promise<boolean> {
    const reply = await actions.felt(eventId, feeling);
    if (!reply.ok) setRefusal(reply.refusal);
    return reply.ok;
  }

  async function takeBack(eventId: string) {
    const reply = await actions.takeBack(eventId);
    if (!reply.ok) return setRefusal(reply.refusal);
    for (const id of turnedIds.current) void actions.takeBack(id);
    turnedIds.current = [];
    setChosen(null);
    setHeldId(null);
  }

  /** Turning to somebody or something is turning back, with where to said in the log. */
  async function turnTo(one: TurnTo) {
    if (!heldId && !(await hold('turned-back'))) return;
    setChosen(one);
    const reply = await actions.turnedTo(one.id);
    if (reply.ok) turnedIds.current = [...turnedIds.current, reply.value.id];
  }

  if (heldId) {
    return (
      <TurnedBack
        plan={words?.plan ?? ''}
        planLink={words?.planLink ?? ''}
        isUnlogged={view.isUnlogged}
        canGoBack={view.canGoBack}
        onPlan={() => actions.followPlan(words?.planLink ?? '')}
        onBack={actions.goBack}
        onClose={actions.close}
        onUndo={view.isUnlogged ? null : () => void takeBack(heldId)}
        onFelt={view.isUnlogged ? null : (feeling) => felt(heldId, feeling)}
      >
        {chosen && <Chosen chosen={chosen} onLink={actions.followPlan} />}
        <TurnToList those={turnTos} onChoose={(one) => void turnTo(one)} />
        {turnTos?.length === 0 && <p class="soft">{say('pause_turn_neutral')}</p>}
      </TurnedBack>
    );
  }

  return (
    <main class="pause">
      <Breath />
      <h1>
        <bdi>{words?.name || say('pause_neutral')}</bdi>
      </h1>
      <p class="soft why">{[quoted(words?.why, say), numbers(view, say)].filter(Boolean).join(' ')}</p>
      <div class="pause-actions">
        <Button look="main" wide first disabled={isBusy} onClick={() => void hold('turned-back')}>
          {say('pause_turn_back')}
        </Button>
        {words?.plan && (
          <Button look="quiet" wide disabled={isBusy} onClick={() => void hold('plan')}>
            {say('pause_plan', words.plan)}
          </Button>
        )}
      </div>
      {words && <TurnToList those={turnTos} isDisabled={isBusy} onChoose={(one) => void turnTo(one)} />}
      <AfterCrossing
        crossing={view.overview.crossing}
        now={view.now}
        plan={words?.plan ?? ''}
        onFelt={felt}
      />
      {refusal && (
        <Notice tone="care">
          <p role="alert">{say(refusalKey(refusal))}</p>
          <p>
            <Button look="plain" onClick={actions.close}>
              {say('pause_leave_unlogged')}
            </Button>
          </p>
        </Notice>
      )}
      <Through
        boundary={boundary}
        line={words?.line ?? ''}
        waitSeconds={waitSeconds(view, shownAt.current, elapsed)}
        reserveLeft={view.reserveLeft}
        onAsk={() => void actions.askThrough().catch(() => setRefusal('storage-failed'))}
        onCross={(crossing) => void actions.cross(crossing)}
      />
      <Door />
      <Said>
        {elapsed >= boundary.holdSeconds && boundary.response !== 'rest' ? say('pause_may_go_on') : ''}
      </Said>
    </main>
  );
}

/** Seconds until going on is offered; null while a rest has not been asked to open. */
function waitSeconds({ overview, askedAt, now }: PauseView, shownAt: number, elapsed: number): number | null {
  const { boundary } = overview;
  if (boundary.response !== 'rest') return boundary.holdSeconds - elapsed;
  if (askedAt === null) return null;
  // The view is renewed by the minute, the count goes by the second.
  const at = Math.max(now.at, shownAt + elapsed * 1000);
  return Math.max(0, Math.ceil((askedAt + boundary.coolingOffMinutes * 60_000 - at) / 1000));
}

function quoted(why: string | undefined, say: Say): string {
  return why ? say('pause_quoted', why) : '';
}

function numbers({ overview: { tally, window }, leftLower, now }: PauseView, say: Say): string {
  const visits = tally.turnedBack + tally.crossed;
  const back = visits > 0 ? say.count('pause_turned_back_of', visits, say.number(tally.turnedBack)) : '';
  const left = window.changesAt === null ? '' : say('ui_to_go', say.duration(window.changesAt - now.at));
  const lower = leftLower && say.count('pause_left_lower', leftLower.of, say.number(leftLower.lower));
  return [back, lower, left && say('pause_left', left)].filter(Boolean).join(' ');
}
