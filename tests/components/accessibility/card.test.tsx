import { render } from 'preact';
import { afterAll, expect } from 'vitest';
import { NudgeCard } from '../../../components/nudge/NudgeCard';
import nudgeCss from '../../../components/nudge/nudge.css?inline';
import { Saying } from '../../../components/ui/say';
import { shelterWith } from '../../../utils/platform/shadow';
import type { CardView } from '../../../utils/protocol';
import { NOW } from '../memory';
import { SAY } from '../words';
import { everyScreen, type Screen } from './screens';

const CARD: CardView = {
  boundaryId: 'b',
  ref: 1,
  words: { name: 'A quiet evening', why: 'I sleep better', plan: 'Tea', planLink: '', line: '' },
  changesAt: NOW.at + 3 * 3_600_000,
  turnedBack: 4,
  reserveLeft: 0,
  response: 'nudge',
  holdSeconds: 0,
  passMinutes: 5,
  passOver: false,
  asksAbout: null,
  leftLower: null,
  speech: null,
};
const FULL = { ok: false, refusal: 'storage-full' } as const;

const shelter = shelterWith(nudgeCss);
const nothing = async () => {};

async function card(more: Partial<CardView> = {}): Promise<void> {
  render(null, shelter.inside);
  shelter.attach();
  shelter.speak(SAY);
  const actions = {
    turnBack: async () => FULL,
    cross: nothing,
    felt: async () => ({ ok: true, value: null }) as const,
  };
  render(
    <Saying value={SAY}>
      <NudgeCard card={{ ...CARD, ...more }} now={NOW} actions={actions} nowMs={() => 0} />
    </Saying>,
    shelter.inside,
  );
  await expect.poll(() => shelter.inside.querySelector('dialog:modal')).toBeTruthy();
}

const button = (text: string) =>
  [...shelter.inside.querySelectorAll('button')].find(({ textContent }) => textContent === text);

const SCREENS: readonly Screen[] = [
  { name: 'card', show: () => card() },
  { name: 'card-waiting', show: () => card({ holdSeconds: 20, passOver: true, reserveLeft: 2 }) },
  { name: 'card-asking', show: () => card({ asksAbout: 'e', leftLower: { lower: 3, of: 4 } }) },
  {
    name: 'card-refused',
    async show() {
      await card();
      button(SAY('pause_turn_back'))?.click();
      await expect.poll(() => shelter.inside.querySelector('[role=alert]')?.textContent).toBeTruthy();
    },
  },
];

everyScreen('a card', {
  screens: SCREENS,
  sample: 'card',
  size: [1000, 800],
  place: () => shelter.inside.getRootNode() as ShadowRoot,
});

afterAll(() => {
  render(null, shelter.inside);
  shelter.remove();
});
