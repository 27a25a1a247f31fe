import { expect, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MessageKey } from '../../../components/ui/say';
import { memoryHouse } from '../memory';
import { SAY } from '../words';
import { app, at, press, room, said, tool, unfold } from './going';
import { everyScreen, type Screen } from './screens';
// Last, as in the page: what is in it is over what other pages have.
import '../../../entrypoints/options/style.css';

const fill = (key: MessageKey, text: string) =>
  userEvent.fill(page.getByLabelText(SAY(key), { exact: true }).first(), text);

/** A form of a boundary of one's own. */
async function ownBoundary(): Promise<void> {
  await room('boundaries');
  await press('boundaries_new');
  await press('boundary_own');
  await at('boundary_new_title');
}

/** The steps in which a passphrase is set. */
async function toPassphrase(): Promise<void> {
  await room('settings', memoryHouse());
  await press('vault_set');
  await at('vault_explain_title');
}

/** Every form as it is filled in, and with what cannot be taken as it is. */
const SCREENS: readonly Screen[] = [
  { name: 'boundary-ideas', show: () => room('boundaries').then(() => press('boundaries_new')) },
  { name: 'boundary-new', show: () => ownBoundary().then(unfold) },
  {
    name: 'boundary-wrong',
    async show() {
      await ownBoundary();
      await fill('boundary_site_address', 'co.uk');
      await fill('boundary_window_amount', '0');
      unfold();
      await fill('boundary_passMinutes', '90');
      await fill('boundary_plan_link', 'call mia');
      await press('boundary_save');
      await expect.poll(() => document.querySelectorAll('.problem').length).toBeGreaterThan(2);
    },
  },
  {
    name: 'boundary-weekly-wrong',
    async show() {
      await ownBoundary();
      await page.getByRole('radio', { name: SAY('boundary_window_weekly') }).click();
      await fill('boundary_name', 'A quiet week');
      for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
        await page.getByRole('checkbox', { name: day }).click();
      await press('boundary_save');
      await expect.poll(() => document.querySelectorAll('.problem').length).toBeGreaterThan(0);
    },
  },
  {
    name: 'boundary-change',
    async show() {
      await room('boundaries');
      await press('boundary_change_named', "Not checking Sam's feed");
      await at('boundary_change_title');
    },
  },
  {
    name: 'boundary-ending',
    async show() {
      await room('boundaries');
      await press('boundary_end_named', "Not checking Sam's feed");
      await said('ending_keep');
    },
  },
  {
    name: 'boundary-held',
    async show() {
      await room('boundaries');
      await press('popup_hold_named', "Not checking Sam's feed");
      await said('popup_held');
      // It stays while a pointer is on it.
      await userEvent.hover(page.getByRole('button', { name: SAY('ui_undo'), exact: true }));
    },
  },
  {
    name: 'check-in',
    async show() {
      await room('today');
      await press('evening_begin');
      await said('evening_save');
    },
  },
  {
    name: 'journal-refused',
    async show() {
      const { world } = await room('journal');
      await fill('journal_label', 'A line');
      world.refusal = 'storage-full';
      await press('journal_save');
      await said('refusal_storage_full');
    },
  },
  {
    name: 'ritual-wrong',
    async show() {
      await room('rituals');
      await press('ritual_own');
      await page.getByRole('radio', { name: SAY('ritual_kind_weekly') }).click();
      await press('ritual_save');
      await said('ritual_problem_name');
    },
  },
  {
    name: 'break',
    async show() {
      await room('rituals');
      await press('break_take');
      await said('break_begin');
    },
  },
  {
    name: 'line-empty',
    async show() {
      await room('lines');
      await press('line_write_save');
      await said('line_empty');
    },
  },
  {
    name: 'record-new',
    async show() {
      await tool('record');
      await press('record_open');
      await press('record_new');
      await at('record_new_title');
    },
  },
  {
    name: 'report',
    async show() {
      await tool('record');
      await press('record_open');
      await press('record_report');
      await press('record_report_go_on');
      await said('record_report_show');
    },
  },
  {
    name: 'review-look',
    async show() {
      await tool('review');
      await press('review_look_named', "Not checking Sam's feed");
      await said('review_answer_keep');
    },
  },
  {
    name: 'contact-wrong',
    async show() {
      await tool('contacts');
      await press('contacts_people_add');
      await press('journal_save');
      await said('contacts_problem_name');
    },
  },
  {
    name: 'support-own',
    async show() {
      await room('support');
      await press('support_own_add');
      await press('journal_save');
      await expect.poll(() => document.querySelectorAll('.problem').length).toBe(1);
    },
  },
  {
    name: 'take-wrong',
    async show() {
      await tool('take');
      await press('record_report_go_on');
      await fill('record_report_from', '2026-12-01');
      await press('take_show');
      await said('take_problem_days');
    },
  },
  {
    name: 'leaving-wrong',
    async show() {
      await room('settings');
      await fill('exit_address', 'how is the weather');
      await press('exit_address_keep');
      await said('exit_problem_not_a_site');
    },
  },
  {
    name: 'copy',
    async show() {
      await room('settings');
      await press('backup_keep_begin');
      await press('backup_plain_begin');
    },
  },
  { name: 'passphrase-why', show: toPassphrase },
  {
    name: 'passphrase-wrong',
    async show() {
      await toPassphrase();
      await press('vault_explain_next');
      await fill('vault_passphrase', 'kelp kelp kelp kelp');
      await fill('vault_again', 'kelp');
      await press('vault_choose_done');
      await expect.poll(() => document.querySelectorAll('.problem').length).toBe(1);
    },
  },
  {
    name: 'recovery-code',
    async show() {
      await toPassphrase();
      await press('vault_explain_next');
      await press('vault_propose');
      await userEvent.keyboard('harbour lantern oyster meadow kite{Enter}');
      await said('vault_code_print');
    },
  },
  {
    name: 'recovery-code-back-wrong',
    async show() {
      // Which groups are asked for is left to chance.
      const chance = vi.spyOn(Math, 'random').mockReturnValue(0);
      onTestFinished(() => chance.mockRestore());
      await toPassphrase();
      await press('vault_explain_next');
      await press('vault_propose');
      await userEvent.keyboard('harbour lantern oyster meadow kite{Enter}');
      await press('vault_code_next');
      await press('vault_back_check');
      await expect.poll(() => document.querySelectorAll('.problem').length).toBeGreaterThan(0);
    },
  },
  {
    name: 'unkept',
    async show() {
      const memory = memoryHouse();
      memory.world.keepsNothing = true;
      app(memory);
      await press('options_nav_journal');
      await said('look_unkept');
    },
  },
];

everyScreen('a form', { screens: SCREENS, sample: 'ritual-wrong', size: [1200, 800] });
