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
import { version } from '../../utils/platform/pages';
import { suffixOf } from '../../utils/platform/suffix';
import { locale, message } from '../../utils/platform/words';
import { readHouse } from '../../utils/services/house';

const ports = assembled();
const exit = exitWith(ports);
followFace(ports, exit.left);
const actions = optionsActions(ports, exit);
const followed = followLock(ports, exit.left);
const say = sayingsOf(message, locale());
document.documentElement.lang = say.locale;
document.documentElement.dir = say.direction;
const about = { version: version(), browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome' } as const;
let start: Start | null = null;

async function show() {
  start = (await ports.session.takeStart()) ?? start;
  const house = await readHouse(ports);
  if (exit.left.aborted) return;
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
// Not awaited here: a page that waits while it loads has what its rooms share put in files of their own (Rolldown).
void show();
