import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { Pause } from '../../../components/pause/Pause';
import { Stepped } from '../../../components/pause/Stepped';
import type { PauseActions, PauseView } from '../../../components/pause/view';
import { QuickExit } from '../../../components/ui/QuickExit';
import type { Rules } from '../../../utils/core/boundary';
import { draftOn } from '../drafts';
import { memoryHouse, NOW } from '../memory';
import { show } from '../stage';
import { EXIT } from './exit';
import { press, said, unfold } from './going';
import { everyScreen, type Screen } from './screens';
// Last, as in the page: what is in it is over what other pages have.
import '../../../entrypoints/pause/style.css';

const nothing = async () => {};
const DONE = { ok: true, value: null } as const;
const FULL = { ok: false, refusal: 'storage-full' } as const;
const EVENT = { ok: true, value: { id: 'e', at: NOW.at, kind: 'taken-back', eventId: 'e' } } as const;
const MIA = { id: 'mia', name: 'Mia', text: 'at work', link: '' };
const FERRY = { id: 'ferry', name: 'The song of the ferry', text: '', link: 'https://music.example/ferry' };

const actions: PauseActions = {
  hold: async () => EVENT,
  takeBack: async () => DONE,
  felt: async () => EVENT,
  turnTo: async () => [MIA, FERRY],
  turnedTo: async () => EVENT,
  cross: nothing,
  askThrough: nothing,
  goBack: nothing,
  close: nothing,
  followPlan: nothing,
};

function pause(
  rules: Partial<Rules> = {},
  more: Partial<PauseView> = {},
  acts: Partial<PauseActions> = {},
): void {
  const memory = memoryHouse();
  const words = { name: 'A quiet evening', why: 'I lose the evening', plan: 'Tea', line: 'I choose this' };
  memory.add(draftOn(['feed.example'], words, rules), 3_600_000);
  const [overview] = memory.house().boundaries;
  if (!overview) throw new Error('no boundary');
  const view: PauseView = {
    now: NOW,
    overview,
    reserveLeft: 2,
    leftLower: { lower: 3, of: 4 },
    askedAt: null,
    heldEventId: null,
    isUnlogged: false,
    canGoBack: true,
    ...more,
  };
  show(
    <>
      <QuickExit exit={EXIT} />
      <Pause view={view} actions={{ ...actions, ...acts }} nowMs={() => 0} />
    </>,
  );
}

const named = (name: string) => expect.element(page.getByRole('button', { name })).toBeVisible();

const SCREENS: readonly Screen[] = [
  {
    name: 'pause',
    async show() {
      pause();
      await named('Mia');
    },
  },
  {
    name: 'pause-open',
    async show() {
      pause({ holdSeconds: 0 });
      await named('Mia');
      unfold();
    },
  },
  {
    name: 'pause-rest',
    async show() {
      pause({ response: 'rest' });
      await named('Mia');
    },
  },
  {
    name: 'pause-refused',
    async show() {
      pause({}, {}, { hold: async () => FULL });
      await press('pause_turn_back');
      await said('pause_leave_unlogged');
    },
  },
  {
    name: 'turned-back',
    async show() {
      pause();
      await press('pause_turn_back');
      await said('pause_logged');
      await named('Mia');
    },
  },
  {
    name: 'turned-to',
    async show() {
      pause();
      await page.getByRole('button', { name: FERRY.name }).click();
      await said('pause_turn_link');
    },
  },
  {
    name: 'pause-trouble',
    async show() {
      show(
        <>
          <QuickExit exit={EXIT} />
          <Stepped pausing={{ kind: 'trouble', storage: 'failed' }} onGoOn={nothing} />
        </>,
      );
      await expect.element(page.getByRole('heading').first()).toBeVisible();
    },
  },
];

everyScreen('a pause', { screens: SCREENS, sample: 'pause', size: [1200, 800] });
