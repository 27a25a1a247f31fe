import './style.css';
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
import { suffixOf } from '../../utils/platform/suffix';
import { readHouse } from '../../utils/services/house';
import { speaking } from '../../utils/speaking';

const ports = assembled();
const exit = exitWith(ports);
followFace(ports, exit.left);
const actions = optionsActions(ports, exit);
const followed = followLock(ports, exit.left);
const speak = speaking(sayingsOf);
const browser = import.meta.env.FIREFOX ? 'firefox' : 'chrome';
const about = { version: version(), browser, languages: LANGUAGES } as const;
let start: Start | null = null;

async function show() {
  start = (await ports.session.takeStart()) ?? start;
  const house = await readHouse(ports);
  const say = await speak(house.language);
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

keepTidy(ports);
onKeptChange(() => void show(), exit.left);
// Not awaited: were this module waited for, all it shares with a room that is read later would be a file of its own.
void show();
