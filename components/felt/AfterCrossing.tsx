import { useEffect, useRef, useState } from 'preact/hooks';
import type { LastCrossing } from '../../utils/core/after-crossing';
import { CROSSED_FEELINGS, type Feeling } from '../../utils/core/log';
import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  /** Null once it has been answered, or where there was none. */
  readonly crossing: LastCrossing | null;
  readonly now: Moment;
  /** What they wanted to do instead; empty: nothing written. */
  readonly plan: string;
  /** Answers whether it could be kept. */
  readonly onFelt: (eventId: string, feeling: Feeling | null) => Promise<boolean>;
  /** Puts it away for now, where it stands in the way of something. */
  readonly onClose?: () => void;
}

/**
 * After a crossing: that nothing starts over, and a next small step. Ten minutes on, how it left them, if they care to
 * say; it is asked once, and never comes by itself.
 */
export function AfterCrossing({ crossing, now, plan, onFelt, onClose }: Props) {
  const say = useSay();
  const [told, setTold] = useState<MessageKey | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed is gone, and the focus with it, unless it can be put away.
    if (told && !onClose) line.current?.focus();
  }, [told]);
  if (!told && !crossing) return null;
  const isAsked = !told && crossing && crossing.askAt <= now.at;
  const clock = new Intl.DateTimeFormat(say.locale, { timeStyle: 'short', timeZone: now.zone });
  const at = crossing ? clock.format(crossing.at) : '';

  const text = told ? say(told) : say(isAsked ? 'after_how' : 'after_went', at);

  async function answer(eventId: string, feeling: Feeling | null) {
    const isKept = await onFelt(eventId, feeling);
    if (isKept) setTold(feeling ? 'after_thanks' : 'after_not_asked');
  }

  return (
    <section class="after" aria-label={onClose && say('popup_holding')}>
      <p ref={line} role={onClose ? 'status' : undefined} tabIndex={-1}>
        {text}
      </p>
      {isAsked ? (
        <div class="after-words">
          {[...CROSSED_FEELINGS, null].map((feeling) => (
            <Button
              key={feeling}
              look={feeling ? 'quiet' : 'plain'}
              onClick={() => void answer(crossing.eventId, feeling)}
            >
              {say(feeling ? `felt_${feeling}` : 'felt_not_asked')}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <p class="soft">{say('after_step', plan || say('after_breath'))}</p>
          {onClose && (
            <Button look="plain" first={told !== null} onClick={onClose}>
              {say('after_close')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
