import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Erased } from '../../../components/settings/Erased';
import { QuickExit } from '../../../components/ui/QuickExit';
import { livedIn } from '../lived-in';
import { type MemoryHouse, memoryHouse } from '../memory';
import { show } from '../stage';
import { SAY } from '../words';
import { EXIT } from './exit';
import { app, at, press, said } from './going';
import { everyScreen, type Screen } from './screens';
// Last, as in the page: what is in it is over what other pages have.
import '../../../entrypoints/options/style.css';

function locked(): MemoryHouse {
  const memory = livedIn();
  memory.world.vault = 'locked';
  return app(memory);
}

async function begun(screens: number): Promise<void> {
  const memory = memoryHouse();
  memory.world.welcomed = false;
  app(memory);
  for (let n = 0; n < screens; n += 1) await press('welcome_next');
}

async function lost(storage: MemoryHouse['world']['storage']): Promise<void> {
  const memory = memoryHouse();
  memory.world.storage = storage;
  app(memory);
  await expect.poll(() => document.activeElement?.localName).toBe('h1');
}

/** Where there are no rooms: the first run, locked, lost, erased. */
const SCREENS: readonly Screen[] = [
  { name: 'welcome-1', show: () => begun(0).then(() => at('welcome_title')) },
  { name: 'welcome-2', show: () => begun(1).then(() => at('welcome_kept')) },
  { name: 'welcome-3', show: () => begun(2).then(() => at('welcome_seen')) },
  { name: 'welcome-4', show: () => begun(3).then(() => at('welcome_cannot')) },
  { name: 'welcome-asked', show: () => begun(4) },
  {
    name: 'locked',
    async show() {
      locked();
      await at('locked_title');
    },
  },
  {
    name: 'locked-wrong',
    async show() {
      locked();
      await userEvent.fill(page.getByLabelText(SAY('vault_passphrase'), { exact: true }), 'not this one');
      await userEvent.keyboard('{Enter}');
      await said('refusal_wrong_passphrase');
    },
  },
  {
    name: 'locked-code',
    async show() {
      locked();
      await press('vault_by_code');
      await expect.element(page.getByRole('textbox').first()).toBeVisible();
    },
  },
  {
    name: 'locked-calm',
    async show() {
      locked();
      await press('practices_locked');
      await at('practices_title');
    },
  },
  {
    name: 'locked-support',
    async show() {
      locked();
      await press('support_door');
      await at('support_title');
      await said('support_search');
    },
  },
  { name: 'rescue-failed', show: () => lost('failed') },
  { name: 'rescue-records', show: () => lost('records-lost') },
  {
    name: 'erased',
    async show() {
      show(
        <>
          <QuickExit exit={EXIT} />
          <Erased onRemove={() => undefined} onBegin={() => undefined} />
        </>,
      );
      await at('erased_title');
    },
  },
];

everyScreen('a door', { screens: SCREENS, sample: 'locked', size: [1200, 800] });
