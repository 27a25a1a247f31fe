import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { ROOMS, type Room } from '../../../components/options/place';
import { TOOLS, type Tool } from '../../../components/toolkit/tools';
import type { MessageKey, Say } from '../../../components/ui/say';
import type { MemoryHouse } from '../memory';

/** Leads from the options app, as it is first shown, to a screen: by the words of a language. */
type Way = (say: Say) => Promise<void>;

/** A screen, and in which houses it is: in an empty and a full one, unless it says otherwise. */
interface Screen {
  readonly way: Way;
  readonly only?: 'empty' | 'full';
  /** What the house is like besides. */
  readonly world?: Partial<MemoryHouse['world']>;
}

const TWO_TO_BE_ASKED: readonly Tool[] = ['talking', 'repair'];
const FIRST_SCREENS = 4;
const FIRST_RUN = { only: 'empty', world: { welcomed: false } } as const;
const LOCKED = { only: 'full', world: { vault: 'locked' } } as const;
/** What has stood still for so long has come to its end. */
const REST_MS = 120;
const REST_LIMIT_MS = 6000;

/** Every screen of the options app that has a way to it. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  ...Object.fromEntries(ROOMS.map((room) => [room, { way: () => toRoom(room) }])),
  ...Object.fromEntries(TOOLS.map(({ id }) => [`tool-${id}`, { way: () => toTool(id) }])),
  ...Object.fromEntries(
    TWO_TO_BE_ASKED.map((tool) => [
      `tool-${tool}-behind`,
      {
        way: async (say) => {
          await toTool(tool);
          await press(say, 'fork_on');
        },
      } satisfies Screen,
    ]),
  ),
  'fork-care': { way: (say) => toTool('repair').then(() => press(say, 'fork_care')) },
  ideas: { way: (say) => toRoom('boundaries').then(() => press(say, 'boundaries_new')) },
  form: { way: toForm },
  'form-wrong': {
    async way(say) {
      await toForm(say);
      await unfolded();
      await press(say, 'boundary_save');
    },
  },
  'boundaries-asked': {
    only: 'full',
    way: async (say) => {
      await toRoom('boundaries');
      await pressNth(say('boundary_end'), 0);
    },
  },
  edit: { only: 'full', way: (say) => toRoom('boundaries').then(() => pressNth(say('boundary_change'), 0)) },
  'ritual-form': { way: (say) => toRoom('rituals').then(() => press(say, 'ritual_own')) },
  seven: { way: (say) => toRoom('journal').then(() => press(say, 'seven_open')) },
  practice: { way: () => toRoom('practices').then(() => click('.idea')) },
  'practice-run': {
    async way(say) {
      await toRoom('practices');
      await click('.idea');
      await press(say, 'practice_begin');
    },
  },
  'record-written': { way: toRecord },
  'record-form': { way: (say) => toRecord(say).then(() => press(say, 'record_new')) },
  'record-paper': {
    only: 'full',
    async way(say) {
      await toRecord(say);
      await press(say, 'record_report');
      await press(say, 'record_report_go_on');
      await press(say, 'record_report_show');
    },
  },
  'take-page': {
    async way(say) {
      await toTool('take');
      await press(say, 'record_report_go_on');
      await press(say, 'take_show');
    },
  },
  'support-country': {
    async way() {
      await toRoom('support');
      await expect.poll(() => document.querySelectorAll('.country').length).toBeGreaterThan(10);
      for (const country of [...document.querySelectorAll<HTMLElement>('.country > summary')].slice(0, 3))
        country.click();
    },
  },
  'vault-explain': { only: 'empty', way: toVault },
  'vault-choose': { only: 'empty', way: (say) => toVault(say).then(() => press(say, 'vault_explain_next')) },
  ...Object.fromEntries(
    Array.from({ length: FIRST_SCREENS + 1 }, (_, steps) => [
      `welcome-${steps + 1}`,
      { ...FIRST_RUN, way: (say) => onward(say, steps) } satisfies Screen,
    ]),
  ),
  'welcome-leaving': {
    ...FIRST_RUN,
    way: (say) => onward(say, 2).then(() => press(say, 'welcome_rather_not')),
  },
  'welcome-shared': {
    ...FIRST_RUN,
    way: (say) => onward(say, FIRST_SCREENS).then(() => press(say, 'welcome_asked_somebody')),
  },
  locked: { ...LOCKED, way: rested },
  'locked-code': { ...LOCKED, way: (say) => press(say, 'vault_by_code') },
  'locked-calm': { ...LOCKED, way: (say) => press(say, 'practices_locked') },
  'rescue-failed': { only: 'full', world: { storage: 'failed' }, way: rested },
  'rescue-lost': { only: 'full', world: { storage: 'records-lost' }, way: rested },
  unkept: { only: 'empty', world: { keepsNothing: true }, way: () => toRoom('journal') },
  'unkept-today': { only: 'empty', world: { keepsNothing: true }, way: rested },
};

/** Opens whatever on the page can be opened. */
export async function unfolded(): Promise<void> {
  for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
    if (!summary.closest('.country')) summary.click();
}

/** Answers when nothing has come or gone on the page for a while: what a room reads has come then. */
export function rested(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, REST_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, REST_MS);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(end, REST_LIMIT_MS);
  });
}

async function press(say: Say, key: MessageKey): Promise<void> {
  await pressNth(say(key), 0);
}

/** By what is written on it: some buttons are named for more than that. */
async function pressNth(text: string, n: number): Promise<void> {
  const buttons = () =>
    [...document.querySelectorAll<HTMLElement>('button')].filter((one) => one.textContent?.trim() === text);
  await expect.poll(() => buttons().length, { message: text }).toBeGreaterThan(n);
  buttons()[n]?.click();
  await rested();
}

async function click(selector: string, n = 0): Promise<void> {
  const found = () => document.querySelectorAll<HTMLElement>(selector);
  await expect.poll(() => found().length, { message: selector }).toBeGreaterThan(n);
  found()[n]?.click();
  await rested();
}

async function toRoom(room: Room): Promise<void> {
  await click('nav.nav li button', ROOMS.indexOf(room));
  await expect.element(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

async function toTool(tool: Tool): Promise<void> {
  await toRoom('toolkit');
  await click(
    '.idea',
    TOOLS.findIndex(({ id }) => id === tool),
  );
  await expect.element(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

async function toForm(say: Say): Promise<void> {
  await toRoom('boundaries');
  await press(say, 'boundaries_new');
  await press(say, 'boundary_own');
}

async function toRecord(say: Say): Promise<void> {
  await toTool('record');
  await press(say, 'record_open');
}

async function toVault(say: Say): Promise<void> {
  await toRoom('settings');
  await press(say, 'vault_set');
}

async function onward(say: Say, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await press(say, 'welcome_next');
}
