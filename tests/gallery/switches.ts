import { ROOMS } from '../../components/options/place';
import { TOOLS } from '../../components/toolkit/tools';
import type { House } from '../../utils/core/house';
import type { Refusal } from '../../utils/core/refused';

/** What a house is made to be, whatever is in it. */
export interface Forced {
  readonly vault?: House['vault'];
  readonly storage?: House['storage'];
  readonly keepsNothing?: true;
  readonly isDiary?: true;
  readonly welcomed?: false;
  /** Every change is refused with it. */
  readonly refusal?: Refusal;
}

/** The states a house can be forced into. */
export const STATES = {
  'as it is': {},
  'first run': { welcomed: false },
  locked: { vault: 'locked' },
  'with a passphrase, open': { vault: 'open' },
  'keeps nothing': { keepsNothing: true },
  'boundaries rest': { isDiary: true },
  'nothing can be saved': { refusal: 'storage-full' },
  'locks in the midst': { refusal: 'locked' },
  'kept by a newer version': { storage: 'newer-version' },
  'cannot be read': { storage: 'failed' },
  'key lost': { storage: 'vault-lost' },
  'records lost': { storage: 'records-lost' },
} as const satisfies Readonly<Record<string, Forced>>;

export type StateName = keyof typeof STATES;

const PARTS = ['kit', 'popup', 'popup, locked', 'beside a page', 'erased'] as const;
const VISITS = [
  'pause',
  'pause, after a card',
  'pause, rest',
  'pause, turned back',
  'pause, quiet',
  'pause, resting',
  'pause, trouble',
  'card',
  'card, pass over',
] as const;

/** Everything there is to look at. */
export const SCENES = [
  ...PARTS,
  ...VISITS,
  ...ROOMS.map((room) => `room: ${room}` as const),
  ...TOOLS.map(({ id }) => `tool: ${id}` as const),
] as const;

export type SceneName = (typeof SCENES)[number];

/** What is wished for by the address; each is the first of its choices where the address says nothing of it. */
export const SWITCHES = {
  scene: SCENES,
  house: ['full', 'new'],
  state: Object.keys(STATES) as StateName[],
  // `long`: English with longer words. `ar-XB`: nobody's language, from right to left.
  language: ['en', 'long', 'de', 'es', 'fr', 'pt-BR', 'ar', 'ar-XB', 'hi'],
  direction: ['as the language', 'ltr', 'rtl'],
  scheme: ['light', 'dark'],
  width: ['all there is', '320', '360', '640', '900', '1280'],
} as const;

export type Switch = keyof typeof SWITCHES;
export type Wish = { readonly [S in Switch]: (typeof SWITCHES)[S][number] };

/** The wish an address carries behind its `#` or `?`. */
export function wishIn(text: string): Wish {
  const asked = new URLSearchParams(text.replace(/^[#?]/, ''));
  const choice = (name: Switch) => {
    const choices: readonly string[] = SWITCHES[name];
    const wanted = asked.get(name) ?? '';
    return choices.includes(wanted) ? wanted : choices[0];
  };
  return Object.fromEntries(Object.keys(SWITCHES).map((name) => [name, choice(name as Switch)])) as Wish;
}
