import { useEffect, useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Actions } from '../house';
import { Affirmation } from '../popup/Affirmation';
import { Button } from '../ui/Button';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import { FromCopy } from './FromCopy';
import { Onward } from './Onward';
import { SaveBytes } from './SaveBytes';
import { TryAgain } from './TryAgain';

interface Props {
  /** Its storage may be fine again: then a copy has come in, and this stays until the person goes on. */
  readonly house: House;
  readonly actions: Pick<Actions, 'backup' | 'eraseAll' | 'rescue' | 'vault'>;
  readonly onRetry: () => Promise<void>;
  /** Something has been begun here that is to be seen to its end. */
  readonly onStay: () => void;
  readonly onGoOn: () => void;
  readonly onRecovered: (code: Uint8Array<ArrayBuffer>) => void;
  readonly onErased: () => void;
}

/** In the place of all rooms, where what is kept cannot be read or is not what it was: what happened, and ways on. */
export function Rescue({ house, actions, onRetry, onStay, onGoOn, onRecovered, onErased }: Props) {
  const say = useSay();
  const { storage } = house;
  const [isSaved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // What stood here a moment ago is gone, and the focus with it.
  useEffect(() => heading.current?.focus(), [storage]);
  const name = underscored(storage);
  return (
    <main class="page locked">
      <Affirmation line={house.affirmation} />
      <h1 ref={heading} tabIndex={-1}>
        {say(`rescue_title_${name}`)}
      </h1>
      <p>{say(`rescue_what_${name}`)}</p>
      {storage === 'fine' ? (
        <div class="row">
          <Button look="main" onClick={onGoOn}>
            {say('rescue_go_on')}
          </Button>
        </div>
      ) : (
        <>
          <p>{say('rescue_untouched')}</p>
          <TryAgain storage={storage} onRetry={onRetry} />
          <SaveBytes save={actions.rescue.saveBytes} onSaved={() => setSaved(true)} />
        </>
      )}
      <FromCopy
        house={house}
        copies={actions.backup}
        openCopy={(...asked) => {
          onStay();
          return actions.rescue.openCopy(...asked);
        }}
        vault={actions.vault}
        onRecovered={onRecovered}
      />
      {storage !== 'fine' && !isSaved && <p class="soft">{say('rescue_more')}</p>}
      {storage !== 'fine' && isSaved && (
        <Onward storage={storage} letGo={actions.rescue.letGo} erase={actions.eraseAll} onErased={onErased} />
      )}
    </main>
  );
}
