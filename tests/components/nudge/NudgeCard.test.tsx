import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NudgeCard } from '../../../components/nudge/NudgeCard';
import css from '../../../components/nudge/nudge.css?inline';
import type { Crossing } from '../../../components/pause/view';
import { type Say, Saying } from '../../../components/ui/say';
import { type Shelter, shelterWith } from '../../../utils/platform/shadow';
import type { CardView, Reply } from '../../../utils/protocol';
import { NOW } from '../memory';
import { type Look, setLook, takePicture } from '../picture';
import { LONG, SAY } from '../words';

const CARD: CardView = {
  boundaryId: 'b',
  ref: 1,
  words: { name: 'A quiet evening', why: 'I sleep better', plan: 'Tea', planLink: '', line: '' },
  changesAt: NOW.at + 3 * 3_600_000,
  turnedBack: 4,
  reserveLeft: 0,
  response: 'nudge',
  holdSeconds: 1,
  passMinutes: 5,
  passOver: false,
  asksAbout: null,
  leftLower: null,
  speech: null,
};
const LOOKS: readonly Look[] = [
  { name: 'light', width: 800, scheme: 'light', direction: 'ltr' },
  { name: 'dark', width: 800, scheme: 'dark', direction: 'ltr' },
  { name: 'narrow', width: 320, scheme: 'light', direction: 'ltr' },
];

let shelter: Shelter;
let ms = 0;
let reply: Reply = { ok: true, value: null };
const done: (string | Crossing)[] = [];

function showCard(card: Partial<CardView> = {}, say: Say = SAY): void {
  shelter.attach();
  const actions = {
    turnBack: async (by: string) => {
      done.push(by);
      return reply;
    },
    cross: async (crossing: Crossing) => void done.push(crossing),
    felt: async (eventId: string, feeling: string | null) => {
      done.push(`felt ${eventId} ${feeling}`);
      return reply;
    },
  };
  render(
    <Saying value={say}>
      <NudgeCard card={{ ...CARD, ...card }} now={NOW} actions={actions} nowMs={() => ms} />
    </Saying>,
    shelter.inside,
  );
}
const inside = (selector: string) => shelter.inside.querySelector<HTMLElement>(selector);
const text = () => shelter.inside.textContent ?? '';

beforeEach(() => {
  shelter = shelterWith(css);
  done.length = 0;
  ms = 0;
  reply = { ok: true, value: null };
});
afterEach(() => {
  render(null, shelter.inside);
  shelter.remove();
});

describe('the card', () => {
  test('has the focus on turning back, which Enter does', async () => {
    showCard();
    await expect.poll(() => inside('dialog')?.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(done).toEqual(['turned-back']);
  });

  test('stays when Escape is pressed: nobody has answered', async () => {
    showCard();
    await expect.poll(() => inside('dialog')?.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inside('dialog')?.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => inside('dialog')?.matches(':modal')).toBe(true);
  });

  test('lets one on after the hold, for the minutes chosen', async () => {
    showCard();
    expect(inside('.on button')).toHaveProperty('disabled', true);
    ms = 1000;
    await expect.poll(() => inside('.on button')).toHaveProperty('disabled', false);
    inside('.on button')?.click();
    expect(done).toEqual([{ passMinutes: 5, reason: null, neededNow: false, fromReserve: false }]);
  });

  test('takes a reason for who cares to give one, and a spare crossing first', async () => {
    showCard({ holdSeconds: 0, reserveLeft: 1 });
    const [, reason] = shelter.inside.querySelectorAll('select');
    if (reason) reason.value = 'children';
    reason?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => inside('.on button')).toHaveProperty('disabled', false);
    inside('.on button')?.click();
    expect(done).toEqual([{ passMinutes: 5, reason: 'children', neededNow: false, fromReserve: true }]);
  });

  test('of a rest offers nothing but turning back and the slow press that is always there', () => {
    showCard({ response: 'rest', holdSeconds: 0 });
    expect(text()).not.toContain(SAY('nudge_go_on'));
    expect(text()).toContain(SAY('pause_need'));
  });

  test('says when a hold could not be saved', async () => {
    reply = { ok: false, refusal: 'storage-full' };
    showCard();
    inside('.main')?.click();
    await expect.poll(text).toContain(SAY('refusal_storage_full'));
  });

  test('asks about the last crossing when it is time', async () => {
    showCard({ asksAbout: 'c', leftLower: { lower: 5, of: 6 } });
    expect(text()).toContain(SAY.count('pause_left_lower', 6, '5'));
    expect(text()).toContain(SAY('after_how_card'));
    inside('.asks button')?.click();
    await expect.poll(text).toContain(SAY('after_thanks'));
    expect(done).toEqual(['felt c lower']);
    expect(inside('.asks')).toBeNull();
  });

  test('cannot be reached by the page, nor by its styles', async () => {
    const style = document.createElement('style');
    style.textContent =
      'div { display: none !important } * { visibility: hidden !important; color: red !important }';
    document.head.append(style);
    showCard();
    const host = document.documentElement.lastElementChild;
    expect(host?.shadowRoot).toBeNull();
    await expect.poll(() => inside('.main')?.getBoundingClientRect().height ?? 0).toBeGreaterThan(40);
    expect(getComputedStyle(inside('h1') as Element).visibility).toBe('visible');
    style.remove();
  });

  test('has no field to type in', () => {
    showCard();
    expect(inside('input, textarea, [contenteditable]')).toBeNull();
  });
});

describe('the card, looked at', () => {
  test.each(LOOKS)('$name', async (look) => {
    await setLook(look);
    document.body.innerHTML = '<main><h1>A site</h1><p>Its text.</p></main>';
    showCard();
    await takePicture('card', look);
    showCard({ asksAbout: 'c', leftLower: { lower: 5, of: 6 } });
    await takePicture('card-asks', look);
    showCard({ passOver: true, words: { ...CARD.words, why: '', plan: '' } }, LONG);
    await takePicture('card-over-long', look);
    document.body.innerHTML = '';
    await page.viewport(800, 800);
  });
});
