import { render } from 'preact';
import { Pause } from '../../components/pause/Pause';
import { Stepped } from '../../components/pause/Stepped';
import { LeadsToSupport } from '../../components/support/opening';
import { QuickExit } from '../../components/ui/QuickExit';
import { Saying } from '../../components/ui/say';
import { sayingsOf } from '../../components/ui/sayings';
import { assembled } from '../../utils/assembly';
import { exitWith, keepTidy } from '../../utils/exit';
import { followFace } from '../../utils/face';
import { pauseActions } from '../../utils/pause-actions';
import { onKeptChange } from '../../utils/platform/changes';
import { dressIn } from '../../utils/platform/sheet';
import { ownTabId } from '../../utils/platform/tabs';
import { type Pausing, readPausing } from '../../utils/services/pausing';
import { speaking } from '../../utils/speaking';
import { supportDoor } from '../../utils/support-door';
import css from './style.css?inline';

const ports = assembled();
const exit = exitWith(ports);
followFace(ports, exit.left);
const ref = Number(new URLSearchParams(location.search).get('r'));
// Nearly everybody comes from a load, about which nobody hands anything over: that page is begun at once.
const loaded = readPausing(ref, false, ports);
const speak = speaking(sayingsOf);
dressIn(css);
// Nothing is awaited at the top: what such a module shares with a script that is read later would be one more file.
void begin();

async function begin() {
  const tabId = await ownTabId();
  const held = tabId === null ? null : await ports.session.take(tabId).catch(() => null);
  const isAfterCard = held?.heldEventId != null;
  const actions = pauseActions(held, ports);
  const onSupport = supportDoor(ports);
  let isFirst = true;
  keepTidy(ports);
  onKeptChange(() => void readPausing(ref, isAfterCard, ports).then(show), exit.left);
  await show(await (isAfterCard ? readPausing(ref, true, ports) : loaded));

  async function show(pausing: Pausing) {
    if (exit.left.aborted) return;
    // Stepping aside at once is for who has just arrived; a page that waits in another tab is not moved.
    if (pausing.kind === 'quiet' && isFirst && !isAfterCard && (await actions.stepAside(pausing.site)))
      return;
    isFirst = false;
    const say = await speak(pausing.language);
    if (!say || exit.left.aborted) return;
    render(
      <Saying value={say}>
        <QuickExit exit={exit} />
        <LeadsToSupport value={onSupport}>
          {pausing.kind === 'on' ? (
            <Pause view={actions.view(pausing)} actions={actions.of(pausing)} />
          ) : (
            <Stepped
              pausing={pausing}
              onGoOn={() => actions.stepAside(pausing.kind === 'quiet' ? pausing.site : null)}
            />
          )}
        </LeadsToSupport>
      </Saying>,
      document.body,
    );
  }
}
