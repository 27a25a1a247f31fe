import '../../../components/popup/popup.css';
import '../../../components/ui/breath.css';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Beside } from '../../../components/beside/Beside';
import { Stepped } from '../../../components/pause/Stepped';
import { TurnedBack } from '../../../components/pause/TurnedBack';
import { Everyday } from '../../../components/popup/Everyday';
import { Popup } from '../../../components/popup/Popup';
import { memoryHouse } from '../memory';
import { type Look, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';

const LOOKS: readonly Look[] = [
  { name: 'light', width: 360, scheme: 'light', direction: 'ltr' },
  { name: 'dark', width: 360, scheme: 'dark', direction: 'ltr' },
  { name: 'rtl', width: 360, scheme: 'light', direction: 'rtl' },
];

/** Each view that has a way to Support, with nothing else in it that matters here. */
function viewsOf() {
  const { house, world, actions } = memoryHouse();
  const nothing = () => undefined;
  const popup = (
    <Popup
      house={house()}
      here={null}
      evening={{ restedOn: null, actions: actions.evenings }}
      actions={actions}
      onOpen={nothing}
      onLock={() => undefined}
      onBoundaryHere={nothing}
      onBeside={nothing}
    />
  );
  world.vault = 'locked';
  const { evenings, vault, journal, lines } = actions;
  const locked = { house: house(), vault };
  const after = { plan: '', planLink: '', isUnlogged: false, canGoBack: false };
  return {
    popup,
    'locked popup': (
      <Everyday {...locked} actions={{ ...actions, holdUnnamed: vi.fn() }} onRecovered={nothing} />
    ),
    'side panel': (
      <Beside {...locked} journal={journal} checkIns={evenings} lines={lines} onOpen={nothing} comesBack />
    ),
    'pause page after turning back': (
      <TurnedBack {...after} onPlan={nothing} onBack={nothing} onClose={nothing} onUndo={null} onFelt={null}>
        {null}
      </TurnedBack>
    ),
    'pause page in trouble': <Stepped pausing={{ kind: 'trouble', storage: 'failed' }} onGoOn={nothing} />,
  };
}

test.each(Object.keys(viewsOf()) as (keyof ReturnType<typeof viewsOf>)[])(
  'the %s leads to Support',
  async (name) => {
    await page.viewport(360, 600);
    const onSupport = vi.fn();
    show(viewsOf()[name], SAY, onSupport);
    await page.getByRole('button', { name: SAY('support_door') }).click();
    expect(onSupport).toHaveBeenCalledOnce();
  },
);

test.each(LOOKS)('the locked popup looks harmless, and whole without scrolling, $name', async (look) => {
  await setLook(look);
  await page.viewport(360, 600);
  show(viewsOf()['locked popup'], look.name === 'rtl' ? LONG : SAY);
  const door = page.getByRole('button', { name: (look.name === 'rtl' ? LONG : SAY)('support_door') });
  await expect.element(door).toBeVisible();
  expect(door.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
  const main = document.querySelector('main');
  expect(main?.scrollHeight).toBeLessThanOrEqual(main?.clientHeight ?? 0);
  await takePicture('everyday', look);
});
