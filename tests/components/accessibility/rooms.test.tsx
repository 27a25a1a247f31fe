import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import { yearHouse } from '../insights/year';
import { SAY } from '../words';
import { at, press, room, said, tool, unfold } from './going';
import { everyScreen, type Screen } from './screens';
// Last, as in the page: what is in it is over what other pages have.
import '../../../entrypoints/options/style.css';

/** Every room and every tool, with something in it, and what is folded unfolded where that is what one comes for. */
const SCREENS: readonly Screen[] = [
  { name: 'today', show: () => room('today').then(() => said('today_title')) },
  { name: 'boundaries', show: () => room('boundaries').then(() => said('diverged_look')) },
  {
    name: 'boundary-diverged',
    async show() {
      await room('boundaries');
      await press('diverged_look_named', 'No feed at night');
      await expect.element(page.getByRole('table')).toBeVisible();
    },
  },
  {
    name: 'journal',
    async show() {
      await room('journal');
      await expect.element(page.getByText('A long walk, and rain.')).toBeVisible();
      unfold();
    },
  },
  {
    name: 'seven',
    async show() {
      await room('journal');
      await press('seven_open');
      await at('seven_title');
      await expect.element(page.getByRole('img').first()).toBeVisible();
    },
  },
  { name: 'lines', show: () => room('lines').then(() => at('line_title')) },
  { name: 'practices', show: () => room('practices').then(() => at('practices_title')) },
  {
    name: 'practice',
    async show() {
      await room('practices');
      await page.getByRole('button', { name: new RegExp(`^${SAY('practice_wave_name')}`) }).click();
      await at('practice_wave_name');
    },
  },
  {
    name: 'practice-begun',
    async show() {
      await room('practices');
      await page.getByRole('button', { name: new RegExp(`^${SAY('practice_wave_name')}`) }).click();
      await press('practice_begin');
      await press('practice_next');
    },
  },
  {
    name: 'practice-mirror',
    async show() {
      await room('practices');
      await page.getByRole('button', { name: new RegExp(`^${SAY('practice_mirror_name')}`) }).click();
      await expect.element(page.getByText('I kept my word to Mia.')).toBeVisible();
    },
  },
  { name: 'rituals', show: () => room('rituals').then(() => said('ritual_own')) },
  {
    name: 'insights',
    async show() {
      await room('insights', yearHouse());
      await vi.waitUntil(() => document.querySelectorAll('figure svg[role=img]').length === 8, {
        timeout: 20_000,
      });
    },
  },
  { name: 'toolkit', show: () => room('toolkit').then(() => at('toolkit_title')) },
  {
    name: 'patterns',
    async show() {
      await tool('patterns');
      await at('toolkit_patterns');
    },
  },
  { name: 'record-asked', show: () => tool('record').then(() => at('record_title')) },
  {
    name: 'record',
    async show() {
      await tool('record');
      await press('record_open');
      await expect.element(page.getByText('Thirty messages in one night.')).toBeVisible();
      unfold();
      await expect.element(page.getByText(/^beauty effort door/)).toBeVisible();
    },
  },
  { name: 'fork', show: () => tool('talking').then(() => at('fork_title')) },
  {
    name: 'talking',
    async show() {
      await tool('talking');
      await press('fork_on');
      await at('toolkit_talking');
      unfold();
    },
  },
  { name: 'commitments', show: () => tool('commitments').then(() => said('commit_measure')) },
  {
    name: 'agreements',
    async show() {
      await tool('commitments');
      await press('commit_to_together');
      await press('fork_on');
      await expect.element(page.getByText('It was quiet.')).toBeVisible();
    },
  },
  {
    name: 'repair',
    async show() {
      await tool('repair');
      await press('fork_on');
      await at('toolkit_repair');
    },
  },
  { name: 'plan', show: () => tool('plan').then(() => said('plan_erase_all')) },
  {
    name: 'plan-mine',
    async show() {
      await tool('plan');
      await expect.element(page.getByText(SAY('plan_erase_all'))).toBeVisible();
      await page.getByRole('heading', { level: 2, name: SAY('plan_section_money') }).click();
    },
  },
  { name: 'script', show: () => tool('script').then(() => at('script_title')) },
  { name: 'contacts', show: () => tool('contacts').then(() => at('contacts_title')) },
  { name: 'review', show: () => tool('review').then(() => at('review_title')) },
  { name: 'week', show: () => tool('week').then(() => at('week_title')) },
  { name: 'take', show: () => tool('take').then(() => at('toolkit_take')) },
  {
    name: 'take-page',
    async show() {
      await tool('take');
      await press('record_report_go_on');
      await press('take_show');
      await at('record_report_look');
    },
  },
  { name: 'support', show: () => room('support').then(() => said('support_search')) },
  {
    name: 'support-country',
    async show() {
      await room('support');
      await page.getByLabelText(SAY('support_search')).fill('norway');
      // The only one left is open.
      await expect.element(page.getByText('116 006').first()).toBeVisible();
    },
  },
  { name: 'settings', show: () => room('settings').then(() => said('vault_lock_after')) },
];

everyScreen('a room', { screens: SCREENS, sample: 'boundaries', size: [1200, 800] });
