import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { BackupActions } from '../backup/actions';
import { BringIn } from '../backup/BringIn';
import { LastCopy } from '../backup/LastCopy';
import { useSay } from '../ui/say';
import type { UnlockActions } from '../vault/actions';
import { Unlock } from '../vault/Unlock';
import type { RescueActions } from './actions';

interface Props {
  readonly house: House;
  readonly copies: Pick<BackupActions, 'lastCopyAt'>;
  readonly openCopy: RescueActions['openCopy'];
  readonly vault: UnlockActions;
  readonly onRecovered: (code: Uint8Array<ArrayBuffer>) => void;
}

/** The way back by a copy: here where there is a key to seal it with, and later where there is none yet. */
export function FromCopy({ house, copies, openCopy, vault, onRecovered }: Props) {
  const say = useSay();
  const { storage, now } = house;
  const [lastAt, setLastAt] = useState<number | null | undefined>(undefined);
  useEffect(() => void copies.lastCopyAt().then(setLastAt), [copies]);
  const canBringIn = storage === 'records-lost' || storage === 'fine';
  const isLocked = canBringIn && house.vault === 'locked';
  return (
    <>
      {storage !== 'fine' && (
        <section class="card stack">
          <h2>{say('rescue_copy_title')}</h2>
          {/* Where nothing can be read, that there was none cannot be known either. */}
          {lastAt != null && <LastCopy at={lastAt} now={now} />}
          <p>{say(storage === 'vault-lost' ? 'rescue_copy_anew' : 'rescue_copy_what')}</p>
          {!canBringIn && storage !== 'vault-lost' && <p>{say('rescue_copy_later')}</p>}
          {isLocked && (
            <>
              <p>{say('rescue_copy_locked')}</p>
              <Unlock actions={vault} onOpen={() => undefined} onRecovered={onRecovered} />
            </>
          )}
        </section>
      )}
      {canBringIn && !isLocked && <BringIn actions={{ openCopy }} now={now} onChanged={() => undefined} />}
    </>
  );
}
