import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { SlowButton } from '../ui/SlowButton';
import { useSay } from '../ui/say';

interface Props {
  readonly erase: () => Promise<Reply>;
  readonly onErased: () => void;
}

/** How long the button is pressed, and how long it can be taken back after that. */
const PRESS_SECONDS = 2;
const TAKE_BACK_MS = 3000;

/** Erasing everything: a slow press, three seconds to take it back, and then it is done. It needs no passphrase. */
export function EraseAll({ erase, onErased }: Props) {
  const say = useSay();
  const [state, setState] = useState<'idle' | 'waiting' | 'erasing'>('idle');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const back = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state !== 'waiting') return;
    back.current?.querySelector<HTMLElement>('button')?.focus();
    const timer = setTimeout(() => void now(), TAKE_BACK_MS);
    return () => clearTimeout(timer);
  }, [state]);

  async function now() {
    setState('erasing');
    const reply = await erase();
    setState('idle');
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) onErased();
  }

  return (
    <section class="card stack">
      <h2>{say('erase_title')}</h2>
      <p>{say('erase_what')}</p>
      <p class="soft">{say('erase_remains')}</p>
      <Refused refusal={refusal} />
      <div class="row" ref={back}>
        {state === 'idle' && (
          <SlowButton
            label={say('erase_button')}
            seconds={PRESS_SECONDS}
            onDone={() => setState('waiting')}
          />
        )}
        {state === 'waiting' && (
          <>
            <p role="alert">{say('erase_soon')}</p>
            <Button look="main" onClick={() => setState('idle')}>
              {say('erase_take_back')}
            </Button>
          </>
        )}
        {state === 'erasing' && <p role="status">{say('erase_now')}</p>}
      </div>
    </section>
  );
}
