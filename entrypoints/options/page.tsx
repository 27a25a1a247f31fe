import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { QuickExit } from '../../components/ui/QuickExit';
import { Saying } from '../../components/ui/say';
import { sayingsOf } from '../../components/ui/sayings';
import { assembled } from '../../utils/assembly';
import { readSite } from '../../utils/core/site-reading';
import type { Start } from '../../utils/core/start';
import { exitWith, keepTidy } from '../../utils/exit';
import { followFace } from '../../utils/face';
import { followLock } from '../../utils/locking';
import { optionsActions } from '../../utils/options-actions';
import { onKeptChange } from '../../utils/platform/changes';
import { LANGUAGES } from '../../utils/platform/packs';
import { version } from '../../utils/platform/pages';
import { readHouse } from '../../utils/services/house';
import { speaking } from '../../utils/speaking';

/** The page for the long work, in a tab of its own. */
export function beginOptions() {
  // Asked for before anything else, because it is large and nothing waits for it but what is typed. What stands beside other
  // pages has the same script, and no use for it.
  const suffixes = import('../../utils/platform/suffix');
  const ports = assembled();
  const exit = exitWith(ports);
  followFace(ports, exit.left);
  const actions = optionsActions(ports, exit);
  const followed = followLock(ports, exit.left);
  const speak = speaking(sayingsOf);
  const browser = import.meta.env.FIREFOX ? 'firefox' : 'chrome';
  const about = { version: version(), browser, languages: LANGUAGES } as const;
  let start: Start | null = null;

  keepTidy(ports);
  onKeptChange(() => void show(), exit.left);
  void show();

  async function show() {
    start = (await ports.session.takeStart().catch(() => null)) ?? start;
    const house = await readHouse(ports);
    const say = await speak(house.language);
    const { suffixOf } = await suffixes;
    if (!say || exit.left.aborted) return;
    void followed();
    render(
      <Saying value={say}>
        <QuickExit exit={exit} />
        <Options
          house={house}
          actions={actions}
          start={start}
          about={about}
          readSite={(text) => readSite(text, suffixOf)}
          onRetry={show}
        />
      </Saying>,
      document.body,
    );
  }
}
