import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fullHouse } from '../full-house';
import { memoryHouse } from '../memory';
import { SAY } from '../words';
import { press, said } from './going';
import { everyScreen, type Screen } from './screens';
import { showPopup } from './showPopup';
// Last, as in the page: what is in it is over what other pages have.
import '../../../entrypoints/popup/style.css';

const heading = () => expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();

const SCREENS: readonly Screen[] = [
  {
    name: 'popup',
    async show() {
      const memory = fullHouse();
      memory.world.vault = 'open';
      showPopup(memory);
      await said('popup_holding');
    },
  },
  {
    name: 'popup-empty',
    async show() {
      showPopup(memoryHouse());
      await said('popup_first');
    },
  },
  {
    name: 'popup-held',
    async show() {
      showPopup(fullHouse());
      await press('popup_hold_named', "Not checking Sam's feed");
      await said('popup_held');
      // It stays while a pointer is on it.
      await userEvent.hover(page.getByRole('button', { name: SAY('ui_undo'), exact: true }));
    },
  },
  {
    name: 'popup-refused',
    async show() {
      const { world } = showPopup(fullHouse());
      world.refusal = 'storage-full';
      await press('popup_hold_named', "Not checking Sam's feed");
      await said('refusal_storage_full');
    },
  },
  {
    name: 'popup-evening',
    async show() {
      const memory = fullHouse();
      memory.world.eveningHour = 20;
      showPopup(memory);
      await said('evening_save');
    },
  },
  {
    name: 'popup-break',
    async show() {
      showPopup(fullHouse());
      await press('break_take');
      await said('break_begin');
    },
  },
  {
    name: 'popup-lost',
    async show() {
      const memory = memoryHouse();
      memory.world.storage = 'failed';
      showPopup(memory);
      await said('popup_rescue');
    },
  },
  {
    name: 'popup-locked',
    async show() {
      const memory = fullHouse();
      memory.world.vault = 'locked';
      showPopup(memory);
      await heading();
      await said('everyday_held');
    },
  },
  {
    name: 'popup-unlocking',
    async show() {
      const memory = fullHouse();
      memory.world.vault = 'locked';
      showPopup(memory);
      await press('everyday_open');
      await expect.element(page.getByLabelText(SAY('vault_passphrase'), { exact: true })).toHaveFocus();
    },
  },
];

everyScreen('the popup', { screens: SCREENS, sample: 'popup', size: [360, 600], zooms: false });
