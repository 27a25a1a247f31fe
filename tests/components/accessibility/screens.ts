import { render } from 'preact';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { drawPicture, IS_DRAWN } from '../picture';
import { emulate } from '../protocol';
import { spills } from '../spills';
import { SAY } from '../words';
import { lostInForcedColours } from './forced';
import { outOfOrder, type Place, stopsIn, tooSmall, untiedProblems } from './stops';
import { alikeIn, doubledIn, hollowIn, namelessIn, treeHeard } from './tree';
import { toTop, walkedByTab } from './walk';

/** A screen in one of its states. */
export interface Screen {
  /** The name of its tree in `trees/`. */
  readonly name: string;
  /** Shows it, and answers when it stands. */
  show(): Promise<void>;
}

/** The screens of one page, and the windows it comes in. */
interface Page {
  readonly screens: readonly Screen[];
  /** The one that `npm test` looks at, if any: all of them are looked at in `npm run soak`, and in `npm run look`. */
  readonly sample: string | null;
  /** Width and height in CSS pixels as it is mostly seen. */
  readonly size: readonly [number, number];
  /** Windows that it also fits in. A page that is never as narrow has none. */
  readonly zooms?: boolean;
  place?(): Place;
}

/** 1280 x 1024 at 400 % (WCAG 2.2, 1.4.10). */
const ZOOMED = [320, 256] as const;
/** Where rows break and columns become one. */
const NARROW_PX = 640;

/** WCAG 2.2, 1.4.12: what a person may set, and nothing is to be lost by. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Holds every screen of a page to what axe does not see: see ACCESSIBILITY.md. */
export function everyScreen(
  of: string,
  { screens, sample, size, zooms = true, place = () => document }: Page,
): void {
  const shown = IS_DRAWN ? screens : screens.filter(({ name }) => name === sample);
  const [width, height] = size;

  afterAll(() => emulate({}));

  test('has a sample among its screens', () => {
    expect([null, ...screens.map(({ name }) => name)]).toContain(sample);
    expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
  });

  describe.each(shown.map((screen) => [screen.name, screen] as const))(`${of}: %s`, (name, { show }) => {
    async function stand(): Promise<void> {
      render(null, document.body);
      await show();
      // What takes the focus does so after the drawing.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    }

    test('is heard in order, every name once; each target is large enough, nothing moves', async () => {
      await emulate({ still: true });
      await page.viewport(width, height);
      await stand();
      const tree = await treeHeard();
      expect(namelessIn(tree)).toEqual([]);
      expect(doubledIn(tree)).toEqual([]);
      expect(alikeIn(tree, [SAY('support_door'), SAY('vault_lock')])).toEqual([]);
      expect(hollowIn(tree)).toEqual([]);
      await expect(`${tree}\n`).toMatchFileSnapshot(`trees/${name}.txt`);
      // Chromium's tree does not tell it.
      const rooms = document.querySelectorAll('nav li button');
      expect([...rooms].filter((one) => one.matches('[aria-current=page]'))).toHaveLength(rooms.length && 1);
      expect(untiedProblems(place())).toEqual([]);
      expect(tooSmall(place(), SAY('support_door'))).toEqual([]);
      expect(
        document
          .getAnimations()
          .filter(isMotion)
          .map(({ id, effect }) => [id, effect]),
      ).toEqual([]);
    });

    test('is gone through by Tab, in the order it is seen in', async () => {
      await emulate({});
      await page.viewport(width, height);
      await stand();
      expect(await walkedByTab(place())).toEqual([]);
      toTop(place());
      expect(outOfOrder(stopsIn(place()))).toEqual([]);
      if (!zooms) return;
      await page.viewport(NARROW_PX, height);
      expect(outOfOrder(stopsIn(place()))).toEqual([]);
    });

    test.runIf(zooms)('at 400 % is whole, and what has the focus is in sight', async () => {
      await emulate({});
      await page.viewport(...ZOOMED);
      await stand();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(ZOOMED[0]);
      expect(spills(inside(place()))).toEqual([]);
      await drawPicture(`a11y-${name}-400`, ...ZOOMED, 'as it is');
      expect(await walkedByTab(place())).toEqual([]);
    });

    test('loses nothing when its words are spaced out', async () => {
      await emulate({});
      const style = document.createElement('style');
      style.textContent = SPACED;
      onTestFinished(() => style.remove());
      for (const wide of zooms ? [width, ZOOMED[0]] : [width]) {
        await page.viewport(wide, height);
        await stand();
        (place() instanceof Document ? document.head : place()).append(style);
        expect(spills(inside(place())), `${wide} px`).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(wide);
      }
      await drawPicture(`a11y-${name}-spaced`, zooms ? ZOOMED[0] : width, height);
    });

    test('keeps its edges and what is chosen in forced colours', async () => {
      await emulate({ forced: true });
      await page.viewport(Math.min(width, 900), height);
      await stand();
      expect(lostInForcedColours(place())).toEqual([]);
      await drawPicture(`a11y-${name}-forced`, Math.min(width, 900), height);
    });
  });
}

function inside(place: Place): HTMLElement | ShadowRoot {
  return place instanceof Document ? place.body : place;
}

/** A caret and a scroll bar are the browser's; what we let move is not. */
function isMotion({ playState }: Animation): boolean {
  return playState === 'running';
}
