import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';

interface Props {
  readonly text: string;
  /** Erases it. */
  readonly letGo: () => Promise<Reply>;
  readonly onGone: () => void;
  /** It stays as it was. */
  readonly onStay: () => void;
}

/**
 * A small leave-taking: the words once more, then they are erased, and what is left of them on the screen fades. Where
 * motion is not wanted they are gone at once.
 */
export function LetGo({ text, letGo, onGone, onStay }: Props) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [words] = useState(text);
  const [isGone, setGone] = useState(false);
  const [isFaded, setFaded] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => place.current?.focus(), [isGone]);

  async function go() {
    const reply = await letGo();
    if (!reply.ok) return setRefusal(reply.refusal);
    setFaded(matchMedia('(prefers-reduced-motion: reduce)').matches);
    setGone(true);
  }

  return (
    <div ref={place} class="stack" tabIndex={-1}>
      <p class="one" role="status">
        {say(isGone ? 'practice_letter_gone' : 'practice_letter_let_go_question')}
      </p>
      {!isFaded && (
        <p
          class={`letter-paper written${isGone ? ' going' : ''}`}
          aria-hidden={isGone}
          onAnimationEnd={() => setFaded(true)}
        >
          {words}
        </p>
      )}
      <Refused refusal={refusal} />
      {isGone ? (
        <div class="stack">
          <p class="soft small">{say('practice_letter_traces')}</p>
          <p>
            <Button look="main" onClick={onGone}>
              {say('practice_done')}
            </Button>
          </p>
        </div>
      ) : (
        <div class="row">
          <Button look="quiet" onClick={onStay}>
            {say('practice_letter_stay')}
          </Button>
          <Button look="danger" onClick={() => void go()}>
            {say('practice_letter_let_go_yes')}
          </Button>
        </div>
      )}
    </div>
  );
}
