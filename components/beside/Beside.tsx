import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { CheckInActions } from '../check-in/actions';
import type { JournalActions } from '../journal/actions';
import { Journal } from '../journal/Journal';
import type { DayLineActions } from '../lines/actions';
import { TodayLine } from '../lines/TodayLine';
import { Unkept } from '../options/Unkept';
import { Title } from '../popup/Title';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Lazy } from '../ui/Lazy';
import { Notice } from '../ui/Notice';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { VaultActions } from '../vault/actions';
import { Unlock } from '../vault/Unlock';

interface Props {
  readonly house: House;
  readonly journal: JournalActions;
  readonly checkIns: CheckInActions;
  readonly lines: DayLineActions;
  readonly vault: Pick<VaultActions, 'unlock' | 'recover' | 'lock'>;
  readonly onOpen: () => void;
  /** Whether the browser opens it again by itself where it was left open. */
  readonly comesBack: boolean;
}

/**
 * The daily writing beside a page. Browsers keep the tabs of an extension in their history, and this not: it is the
 * place to write where others look at what was open.
 */
export function Beside({ house, journal, checkIns, lines, vault, onOpen, comesBack }: Props) {
  const say = useSay();
  const [written, setWritten] = useState(0);
  return (
    <>
      <main class="page beside">
        {house.vault === 'locked' && <Title house={house} said="vault_state_locked" />}
        <TodayLine house={house} actions={lines} />
        {house.storage !== 'fine' ? (
          <>
            <Notice tone="care">{say(`ui_storage_${underscored(house.storage)}`)}</Notice>
            <Button look="main" wide onClick={onOpen}>
              {say('popup_rescue')}
            </Button>
          </>
        ) : house.vault === 'locked' ? (
          <Unlock actions={vault} onOpen={() => undefined} onRecovered={onOpen} />
        ) : house.keepsNothing ? (
          <Unkept title="journal_title" onChange={onOpen} />
        ) : (
          <>
            <section class="card stack">
              <h2>{say('evening_title')}</h2>
              <Lazy part load={() => import('../check-in/Evening')}>
                {({ Evening }) => (
                  <Evening
                    house={house}
                    actions={checkIns}
                    onDone={(isKept) => isKept && setWritten(written + 1)}
                  />
                )}
              </Lazy>
            </section>
            <Journal changes={written} house={house} actions={journal} checkIns={checkIns} />
          </>
        )}
        {comesBack && <p class="soft small">{say('beside_comes_back')}</p>}
      </main>
      <footer class="beside-foot row">
        <Button look="plain" onClick={onOpen}>
          <Icon name="open" />
          {say('popup_open')}
        </Button>
        <Door />
        {house.vault === 'open' && (
          <Button look="plain" onClick={() => void vault.lock()}>
            <Icon name="lock" />
            {say('vault_lock')}
          </Button>
        )}
      </footer>
    </>
  );
}
