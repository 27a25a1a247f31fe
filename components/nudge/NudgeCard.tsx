import { useEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../utils/core/boundary';
import type { Refusal } from '../../utils/core/refused';
import type { Moment } from '../../utils/core/window';
import type { CardView, Reply } from '../../utils/protocol';
import { useElapsed } from '../pause/useElapsed';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';

/** Lengths offered beside the person's own, in minutes. */
const LENGTHS = [1, 5, 15, 30];

/** What the card may ask for. */
export interface CardActions {
  /** Logs the hold; then the tab is taken to where it says so. */
  turnBack(by: 'turned-back' | 'plan'): Promise<Reply>;
  /** Opens the pass; the card goes, whether it could be logged or not. */
  cross(passMinutes: number): Promise<void>;
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
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [minutes, setMinutes] = useState(card.passMinutes);
  const left = card.holdSeconds - useElapsed(card.holdSeconds, nowMs);
  const lengths = [...new Set([card.passMinutes, ...LENGTHS])].filter((n) => n <= LIMITS.passMinutes);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  async function turnBack(by: 'turned-back' | 'plan') {
    const reply = await actions.turnBack(by);
    if (!reply.ok) setRefusal(reply.refusal);
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
      {refusal && <p role="alert">{say(refusalKey(refusal))}</p>}
      <div class="on">
        <label>
          <span class="unseen">{say('pause_minutes')}</span>
          <select value={minutes} onChange={(event) => setMinutes(Number(event.currentTarget.value))}>
            {lengths
              .sort((a, b) => a - b)
              .map((n) => (
                <option key={n} value={n}>
                  {say.duration(n * 60_000)}
                </option>
              ))}
          </select>
        </label>
        <button type="button" class="plain" disabled={left > 0} onClick={() => void actions.cross(minutes)}>
          {left > 0
            ? say('pause_go_on_in', say('nudge_go_on'), say.count('ui_seconds', left))
            : say('nudge_go_on')}
        </button>
      </div>
    </dialog>
  );
}
