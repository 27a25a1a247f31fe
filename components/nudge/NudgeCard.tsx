import { useEffect, useRef, useState } from 'preact/hooks';
import { CROSSED_FEELINGS, type CrossingReason, type Feeling } from '../../utils/core/log';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import type { CardView, Reply } from '../../utils/protocol';
import { NEED_SECONDS, passLengths, REASONS } from '../pause/choices';
import { useElapsed } from '../pause/useElapsed';
import type { Crossing } from '../pause/view';
import { refusalKey } from '../ui/refusal';
import { SlowButton } from '../ui/SlowButton';
import { useSay } from '../ui/say';

/** What the card may ask for. */
export interface CardActions {
  /** Logs the hold; then the tab is taken to where it says so. */
  turnBack(by: 'turned-back' | 'plan'): Promise<Reply>;
  /** Opens the pass; the card goes, whether it could be logged or not. */
  cross(crossing: Crossing): Promise<void>;
  /** How a crossing left them; null: not to be asked. */
  felt(eventId: string, feeling: Feeling | null): Promise<Reply>;
}

interface Props {
  readonly card: CardView;
  readonly now: Moment;
  readonly actions: CardActions;
  /** A monotonic clock in milliseconds. */
  readonly nowMs?: () => number;
}

/**
 * A small dialog in somebody else's page. It has no text fields: a page can see which keys are pressed in it.
 * Escape leaves it where it is, since closing would be an answer that nobody gave; where the browser closes it all the
 * same (a second Escape without anything in between), it opens again.
 */
export function NudgeCard({ card, now, actions, nowMs }: Props) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const thanks = useRef<HTMLParagraphElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [minutes, setMinutes] = useState(card.passMinutes);
  const [reason, setReason] = useState<CrossingReason | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const left = card.holdSeconds - useElapsed(card.holdSeconds, nowMs);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  // What was pressed is gone, and the focus with it: so what came of it is heard as well.
  useEffect(() => {
    if (isAnswered) thanks.current?.focus();
  }, [isAnswered]);

  async function turnBack(by: 'turned-back' | 'plan') {
    const reply = await actions.turnBack(by);
    if (!reply.ok) setRefusal(reply.refusal);
  }

  async function felt(eventId: string, feeling: Feeling | null) {
    const reply = await actions.felt(eventId, feeling);
    if (reply.ok) setAnswered(true);
    else setRefusal(reply.refusal);
  }

  function cross(neededNow: boolean): Promise<void> {
    return actions.cross({ passMinutes: minutes, reason, neededNow, fromReserve: card.reserveLeft > 0 });
  }

  return (
    <dialog
      ref={dialog}
      class="nudge"
      aria-labelledby="name"
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      {card.passOver && <p class="soft">{say('nudge_pass_over')}</p>}
      <h1 id="name">{card.words.name || say('pause_neutral')}</h1>
      {card.words.why && <p class="soft">{say('pause_quoted', card.words.why)}</p>}
      <p class="soft">
        {[
          card.turnedBack > 0 && say.count('nudge_turned_back', card.turnedBack),
          card.leftLower &&
            say.count('pause_left_lower', card.leftLower.of, say.number(card.leftLower.lower)),
          card.changesAt !== null && say('ui_to_go', say.duration(card.changesAt - now.at)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <button type="button" class="main" autofocus onClick={() => void turnBack('turned-back')}>
        {say('pause_turn_back')}
      </button>
      {card.words.plan && (
        <button type="button" class="quiet" onClick={() => void turnBack('plan')}>
          {say('pause_plan', card.words.plan)}
        </button>
      )}
      {isAnswered && (
        <p ref={thanks} tabIndex={-1}>
          {say('after_thanks')}
        </p>
      )}
      {card.asksAbout && !isAnswered && (
        <div class="asks">
          <p>{say('after_how_card')}</p>
          {[...CROSSED_FEELINGS, null].map((feeling) => (
            <button
              key={feeling}
              type="button"
              class="plain"
              onClick={() => void felt(card.asksAbout ?? '', feeling)}
            >
              {say(feeling ? `felt_${feeling}` : 'felt_not_asked')}
            </button>
          ))}
        </div>
      )}
      {refusal && <p role="alert">{say(refusalKey(refusal))}</p>}
      <div class="on">
        <label>
          <span class="unseen">{say('pause_minutes')}</span>
          <select value={minutes} onChange={(event) => setMinutes(Number(event.currentTarget.value))}>
            {passLengths(card.passMinutes).map((n) => (
              <option key={n} value={n}>
                {say.duration(n * 60_000)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="unseen">{say('pause_reason')}</span>
          <select
            value={reason ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setReason(REASONS.find((one) => one === value) ?? null)
            }
          >
            <option value="">{say('nudge_no_reason')}</option>
            {REASONS.map((one) => (
              <option key={one} value={one}>
                {say(`pause_reason_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="on">
        {card.response !== 'rest' && (
          <button type="button" class="plain" disabled={left > 0} onClick={() => void cross(false)}>
            {left > 0
              ? say('pause_go_on_in', say('nudge_go_on'), say.count('ui_seconds', left))
              : say('nudge_go_on')}
          </button>
        )}
        <SlowButton label={say('pause_need')} seconds={NEED_SECONDS} onDone={() => void cross(true)} />
      </div>
      {card.reserveLeft > 0 && <p class="soft">{say.count('pause_reserve', card.reserveLeft)}</p>}
    </dialog>
  );
}
