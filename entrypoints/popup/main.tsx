import { render } from 'preact';
import { Everyday } from '../../components/popup/Everyday';
import { Popup } from '../../components/popup/Popup';
import { LeadsToSupport } from '../../components/support/opening';
import { QuickExit } from '../../components/ui/QuickExit';
import { Saying } from '../../components/ui/say';
import { sayingsOf } from '../../components/ui/sayings';
import { assembled } from '../../utils/assembly';
import type { House } from '../../utils/core/house';
import { dailyActions } from '../../utils/daily-actions';
import { eveningInTurn } from '../../utils/evening-in-turn';
import { exitWith } from '../../utils/exit';
import { followFace } from '../../utils/face';
import { lineDoor } from '../../utils/line-door';
import { followLock } from '../../utils/locking';
import { openingActions } from '../../utils/opening';
import { pageActions } from '../../utils/page-actions';
import { onKeptChange } from '../../utils/platform/changes';
import { nextFrame } from '../../utils/platform/frame';
import { openBeside, openOptions } from '../../utils/platform/pages';
import { dressIn } from '../../utils/platform/sheet';
import { type Here, hereNow } from '../../utils/platform/tabs';
import { firstHouse, readHouse } from '../../utils/services/house';
import { speaking } from '../../utils/speaking';
import { supportDoor } from '../../utils/support-door';
import css from './style.css?inline';

const ports = assembled();
// Asked before anything else is done: the answers take their time meanwhile.
const first = firstHouse(ports);
const asked = hereNow();
const rested = ports.session.restedEvening().catch(() => null);
const held = ports.session.takeHeld(ports.clock.now().at).catch(() => null);
// What is asked of storage at one moment goes out with the next microtask, and then comes the rest.
queueMicrotask(() => void begin());

async function begin() {
  const exit = exitWith(ports);
  const actions = { ...pageActions(ports), ...dailyActions(ports, exit), lines: lineDoor(ports) };
  const vault = openingActions(ports);
  const speak = speaking(sayingsOf);
  const onSupport = supportDoor(ports, openOptions);
  dressIn(css);
  let here: Here = { address: null, windowId: null };
  here = await asked;
  const evening = { restedOn: await rested, actions: eveningInTurn(ports, exit) };
  const heldId = await held;
  await show(await first);
  // Whatever else is asked of the browser waits until it has opened the popup's window.
  await nextFrame();
  followFace(ports, exit.left);
  followLock(ports, exit.left);
  const renew = () => readHouse(ports).then(show);
  onKeptChange(() => void renew(), exit.left);
  await renew();

  async function boundaryHere() {
    // Where it cannot be handed over, the options app opens as ever, and the site can be typed there.
    if (here.address) {
      await ports.session.setStart({ kind: 'site', address: here.address }).catch(() => undefined);
    }
    await openOptions();
  }

  async function show(now: House) {
    const say = await speak(now.language);
    if (!say || exit.left.aborted) return;
    render(
      <Saying value={say}>
        <QuickExit exit={exit} />
        <LeadsToSupport value={onSupport}>
          {now.vault === 'locked' && now.storage === 'fine' ? (
            <Everyday house={now} heldId={heldId} actions={actions} vault={vault} onRecovered={openOptions} />
          ) : (
            <Popup
              house={now}
              here={here.address}
              evening={evening}
              heldId={heldId}
              actions={actions}
              onOpen={openOptions}
              onBoundaryHere={boundaryHere}
              onLock={() => void vault.lock()}
              onBeside={() => void openBeside(here.windowId).catch(openOptions)}
            />
          )}
        </LeadsToSupport>
      </Saying>,
      document.body,
    );
  }
}
