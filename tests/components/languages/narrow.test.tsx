import '../../../components/pause/pause.css';
import '../../../components/ui/breath.css';
import { type ComponentChildren, render } from 'preact';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { NudgeCard } from '../../../components/nudge/NudgeCard';
import nudgeCss from '../../../components/nudge/nudge.css?inline';
import { ROOMS } from '../../../components/options/place';
import { Pause } from '../../../components/pause/Pause';
import { Stepped } from '../../../components/pause/Stepped';
import { type Say, Saying } from '../../../components/ui/say';
import { shelterWith } from '../../../utils/platform/shadow';
import { LANGUAGES } from '../catalogues';
import { fullHouse } from '../full-house';
import { memoryHouse, NOW } from '../memory';
import { IS_DRAWN, setLook, takePicture } from '../picture';
import { spills } from '../spills';
import { show, showOptions } from '../stage';
import { LONG, SAY } from '../words';
import { strangers } from './strangers';

/** The narrowest window that everything has to fit in: 1280 px at 400 % (WCAG 2.2, 1.4.10). */
const NARROW_PX = 320;
const REPLY = { ok: true, value: { id: 'e', at: NOW.at, kind: 'taken-back', eventId: 'e' } } as const;
const DONE = { ok: true, value: null } as const;
const nothing = async () => {};

const pausing = {
  hold: async () => REPLY,
  takeBack: async () => DONE,
  felt: async () => REPLY,
  turnTo: async () => [],
  turnedTo: async () => REPLY,
  cross: nothing,
  askThrough: nothing,
  goBack: nothing,
  close: nothing,
  followPlan: nothing,
};

function pause(heldEventId: string | null, response: 'pause' | 'rest' = 'pause'): ComponentChildren {
  const overview = fullHouse()
    .house()
    .boundaries.find(({ boundary }) => boundary.response === response);
  if (!overview) throw new Error('no boundary');
  const view = {
    now: NOW,
    overview,
    reserveLeft: 2,
    leftLower: { lower: 3, of: 4 },
    askedAt: null,
    heldEventId,
    isUnlogged: false,
    canGoBack: true,
  };
  return <Pause view={view} actions={pausing} />;
}

const VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  'the pause page': () => pause(null),
  'turned back': () => pause('e'),
  'a rest': () => pause(null, 'rest'),
  'trouble at the pause page': () => (
    <Stepped pausing={{ kind: 'trouble', storage: 'failed' }} onGoOn={nothing} />
  ),
};

async function narrow(say: Say) {
  await page.viewport(NARROW_PX, 700);
  document.documentElement.dir = say.direction;
}

/** A picture of it, narrow and wide, and all that axe finds: where it is drawn to be looked at. */
async function drawn(state: string, say: Say) {
  expect(strangers(say)).toEqual([]);
  await takePicture(state, { name: 'narrow', width: NARROW_PX, scheme: 'light', direction: say.direction });
  const wide = { name: 'wide', width: 1200, scheme: 'dark', direction: say.direction } as const;
  await setLook(wide);
  await takePicture(state, wide);
}

async function roomAt(n: number) {
  document.querySelectorAll<HTMLElement>('nav.nav li button')[n]?.click();
  await expect.poll(() => document.activeElement?.localName).toBe('h1');
}

describe.each([...LANGUAGES])('%s, in a narrow window', (tag, say) => {
  test.each(ROOMS.map((room, n) => [room, n] as const))('%s has room for its words', async (_room, n) => {
    await narrow(say);
    showOptions({ memory: fullHouse(), say });
    await roomAt(n);
    for (const summary of document.querySelectorAll('summary')) summary.click();
    expect(spills()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(NARROW_PX);
  });

  test('the first run has', async () => {
    await narrow(say);
    const memory = memoryHouse();
    memory.world.welcomed = false;
    showOptions({ memory, say });
    for (let step = 0; step < 5; step += 1) {
      expect(spills()).toEqual([]);
      document.querySelector<HTMLElement>('.welcome .row button')?.click();
      await Promise.resolve();
    }
  });

  test.each(Object.entries(VIEWS))('%s has', async (name, view) => {
    await setLook({ name: 'narrow', width: NARROW_PX, scheme: 'light', direction: say.direction });
    show(view(), say);
    await expect.element(page.getByRole('heading').first()).toBeVisible();
    for (const summary of document.querySelectorAll('summary')) summary.click();
    expect(spills()).toEqual([]);
    if (IS_DRAWN) await drawn(`${tag}/pause ${name}`, say);
  });

  test('the card in a page has', async () => {
    await narrow(say);
    const shelter = shelterWith(nudgeCss);
    shelter.speak(say);
    shelter.attach();
    const card = {
      boundaryId: 'b',
      ref: 1,
      words: { name: 'A quiet evening', why: 'I sleep better', plan: 'Tea', planLink: '', line: '' },
      changesAt: NOW.at + 3 * 3_600_000,
      turnedBack: 4,
      reserveLeft: 3,
      response: 'nudge',
      holdSeconds: 20,
      passMinutes: 5,
      passOver: true,
      asksAbout: 'e',
      leftLower: { lower: 3, of: 4 },
      speech: null,
    } as const;
    const actions = { turnBack: async () => DONE, cross: nothing, felt: async () => DONE };
    render(
      <Saying value={say}>
        <NudgeCard card={{ ...card }} now={NOW} actions={actions} />
      </Saying>,
      shelter.inside,
    );
    expect(spills(shelter.inside)).toEqual([]);
    render(null, shelter.inside);
    shelter.remove();
  });
});

describe('what is looked for', () => {
  test('is found: a word wider than its button, a line cut off, and a row beyond the window', async () => {
    await page.viewport(NARROW_PX, 700);
    show(
      <>
        <button type="button" style={{ width: '60px', overflow: 'hidden', whiteSpace: 'nowrap' }}>
          Donaudampfschifffahrt
        </button>
        <p style={{ height: '10px', overflow: 'hidden' }}>two lines</p>
        <p style={{ width: '500px' }}>far</p>
        <p>near</p>
      </>,
    );
    expect(spills().map((line) => line.replace(/.*> /, ''))).toEqual([
      'Donaudampfschifffahrt',
      'two lines',
      'far',
    ]);
  });

  test('is not there in the first language, nor with words as long as German ones', async () => {
    for (const say of [SAY, LONG]) {
      await narrow(say);
      show(pause(null), say);
      expect(spills()).toEqual([]);
    }
  });
});

describe('a language from right to left', () => {
  const say = LANGUAGES.get('ar-XB');

  test('keeps what is filled in apart from its own direction', () => {
    expect(say?.('popup_hold_named', 'instagram.com')).toContain('\u2068instagram.com\u2069');
    expect(SAY('popup_hold_named', 'instagram.com')).not.toContain('\u2068');
  });

  test('lists things in its own direction, whatever comes first', () => {
    // From the right: each by itself, after a mark for the whole.
    expect(say?.all(['a.example', 'b.example'])).toMatch(
      /^\u200f\u2068a\.example\u2069.*و.*\u2068b\.example\u2069$/,
    );
    expect(say?.list(['1', '2'])).toMatch(/^\u200f\u2068/);
    expect(SAY.all(['a.example', 'b.example'])).toBe('a.example and b.example');
  });

  test('takes its own forms of counting', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const counted = [0, 1, 2, 3, 11, 100].map((n) => say?.count('ui_seconds', n));
    expect(counted.every((text) => text && text.length > 2)).toBe(true);
    expect(forms.length).toBe(new Set(counted).size);
    expect(say?.direction).toBe('rtl');
  });
});
