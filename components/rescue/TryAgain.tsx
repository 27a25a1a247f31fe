import { useState } from 'preact/hooks';
import type { StorageState } from '../../utils/core/house';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly storage: StorageState;
  /** Reads everything anew. If that is all it took, this is gone afterwards. */
  readonly onRetry: () => Promise<void>;
}

/** What helps most often, and costs nothing. */
export function TryAgain({ storage, onRetry }: Props) {
  const say = useSay();
  const [state, setState] = useState<'idle' | 'trying' | 'same'>('idle');

  async function again() {
    setState('trying');
    await onRetry();
    setState('same');
  }

  return (
    <section class="card stack">
      <h2>{say('rescue_again_title')}</h2>
      <p>{say(storage === 'newer-version' ? 'rescue_again_update' : 'rescue_again_restart')}</p>
      <div class="row">
        <Button look="main" disabled={state === 'trying'} onClick={() => void again()}>
          {say('rescue_again_button')}
        </Button>
      </div>
      <p role="status">{state === 'same' && say('rescue_again_same')}</p>
    </section>
  );
}
