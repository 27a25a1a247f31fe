import { useEffect, useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Reply } from '../../utils/protocol';
import type { Actions } from '../house';
import { Affirmation } from '../popup/Affirmation';
import { EraseAll } from '../settings/EraseAll';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { UnlockActions } from '../vault/actions';
import { Unlock } from '../vault/Unlock';
import { Calm } from './Calm';

interface Props {
  readonly house: House;
  readonly vault: UnlockActions;
  readonly practice: Pick<Actions, 'journal' | 'practices'>;
  readonly onRecovered: (code: Uint8Array<ArrayBuffer>) => void;
  readonly erase: () => Promise<Reply>;
  readonly onErased: () => void;
}

/** The options app while the vault is locked: the line of the day, and the way in. Nothing that was written is here. */
export function Locked({ house, vault, practice, onRecovered, erase, onErased }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  // What stood here a moment ago is gone, and the focus with it.
  const [isCalm, setCalm] = useState(false);
  useEffect(() => heading.current?.focus(), [isCalm]);
  if (isCalm) {
    return <Calm house={house} actions={practice} onBack={() => setCalm(false)} />;
  }
  return (
    <main class="page locked">
      <Affirmation line={house.affirmation} />
      <h1 ref={heading} tabIndex={-1}>
        {say('locked_title')}
      </h1>
      <p>{say(house.sitesInVault.isOn ? 'locked_resting' : 'locked_meanwhile')}</p>
      <Unlock actions={vault} onOpen={() => undefined} onRecovered={onRecovered} />
      <p>
        <Button look="quiet" onClick={() => setCalm(true)}>
          {say('practices_locked')}
        </Button>
      </p>
      <details>
        <summary>{say('erase_title')}</summary>
        <EraseAll erase={erase} onErased={onErased} />
      </details>
    </main>
  );
}
