import { useState } from 'preact/hooks';
import type { StorageState } from '../../utils/core/house';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import { EraseAll } from '../settings/EraseAll';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import type { RescueActions } from './actions';

interface Props {
  readonly storage: StorageState;
  readonly letGo: RescueActions['letGo'];
  readonly erase: () => Promise<Reply>;
  readonly onErased: () => void;
}

/** What gives something up: offered last, and only once everything as it lies was saved. */
export function Onward({ storage, letGo, erase, onErased }: Props) {
  const say = useSay();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function goOn() {
    const reply = await letGo();
    setRefusal(reply.ok ? null : reply.refusal);
  }

  return (
    <>
      {storage === 'records-lost' && (
        <section class="card stack">
          <h2>{say('rescue_without_title')}</h2>
          <p>{say('rescue_without_what')}</p>
          <Refused refusal={refusal} />
          <div class="row">
            <Button look="quiet" onClick={() => void goOn()}>
              {say('rescue_without_button')}
            </Button>
          </div>
        </section>
      )}
      <section class="stack">
        <h2>{say('rescue_anew_title')}</h2>
        <p>{say('rescue_anew_what')}</p>
        <details>
          <summary>{say('erase_title')}</summary>
          <EraseAll erase={erase} onErased={onErased} />
        </details>
      </section>
    </>
  );
}
