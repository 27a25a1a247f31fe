import { render } from 'preact';
import { Beside } from '../../components/beside/Beside';
import { LeadsToSupport } from '../../components/support/opening';
import { QuickExit } from '../../components/ui/QuickExit';
import { Saying } from '../../components/ui/say';
import { sayingsOf } from '../../components/ui/sayings';
import { assembled } from '../../utils/assembly';
import { checkInActions } from '../../utils/check-in-actions';
import { exitWith } from '../../utils/exit';
import { followFace } from '../../utils/face';
import { journalActions } from '../../utils/journal-actions';
import { lineDoor } from '../../utils/line-door';
import { followLock } from '../../utils/locking';
import { onKeptChange } from '../../utils/platform/changes';
import { toOptions } from '../../utils/platform/pages';
import { readHouse } from '../../utils/services/house';
import { speaking } from '../../utils/speaking';
import { supportDoor } from '../../utils/support-door';
import { vaultActions } from '../../utils/vault-actions';

/** The page beside others, for the day's writing. */
export function beginBeside() {
  const ports = assembled();
  const exit = exitWith(ports);
  followFace(ports, exit.left);
  const journal = journalActions(ports, exit);
  const checkIns = checkInActions(ports, exit);
  const lines = lineDoor(ports);
  const vault = vaultActions(ports);
  const onSupport = supportDoor(ports);
  const speak = speaking(sayingsOf);
  const followed = followLock(ports, exit.left);

  onKeptChange(() => void show(), exit.left);
  void show();

  async function show() {
    const house = await readHouse(ports);
    const say = await speak(house.language);
    if (!say || exit.left.aborted) return;
    void followed();
    render(
      <Saying value={say}>
        <QuickExit exit={exit} />
        <LeadsToSupport value={onSupport}>
          <Beside
            house={house}
            journal={journal}
            checkIns={checkIns}
            lines={lines}
            vault={vault}
            onOpen={() => void toOptions()}
            comesBack={import.meta.env.FIREFOX}
          />
        </LeadsToSupport>
      </Saying>,
      document.body,
    );
  }
}
