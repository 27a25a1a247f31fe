import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeFault } from './axe';
import { emulate } from './protocol';

/** How a picture is taken. */
export interface Look {
  readonly name: string;
  /** Width of the window in CSS pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** The person's own few colours instead of ours. */
  readonly forced?: true;
  /** Every longer word as long as a German one. */
  readonly long?: true;
}

/** The ways every state is looked at: wide, dark and at 200 % of 1280 px, on a narrow window, from right to left. */
export const LOOKS: readonly Look[] = [
  { name: 'light', width: 1200, scheme: 'light', direction: 'ltr' },
  { name: 'dark', width: 640, scheme: 'dark', direction: 'ltr' },
  { name: 'narrow', width: 320, scheme: 'light', direction: 'ltr' },
  { name: 'rtl', width: 900, scheme: 'light', direction: 'rtl' },
];

/** The six ways in which a state is looked at that is made of numbers: those, with long words and forced colours. */
export const SIX_LOOKS: readonly Look[] = [
  { name: 'long', width: 360, scheme: 'light', direction: 'ltr', long: true },
  { name: 'forced', width: 900, scheme: 'light', direction: 'ltr', forced: true },
  // Last, because what is emulated stays so for the tests after these.
  ...LOOKS,
];

/** Draws one part of what is shown, by itself, where {@link takePicture} has just drawn the whole. */
export async function takePart(part: Element, state: string, look: Look): Promise<void> {
  if (!IS_DRAWN) return;
  await page.screenshot({ element: part, path: `../../../.output/look/${state}-${look.name}.png` });
}

/** Makes the window what a look wants; call before showing. */
export async function setLook({ width, scheme, direction, forced }: Look): Promise<void> {
  await page.viewport(width, 800);
  await emulate({ scheme, forced: forced ?? false });
  document.documentElement.dir = direction;
}

/** Pictures are drawn for people to look at: `npm run look`. No test compares them, and drawing takes as long as testing. */
export const IS_DRAWN = import.meta.env.MODE === 'look';

/**
 * Holds what is shown to what every state keeps: nothing to scroll sideways, no fault that axe-core knows. In
 * `npm run look` it is drawn as well, in its whole length, under `.output/look/`.
 */
export async function takePicture(state: string, look: Look): Promise<void> {
  const root = document.documentElement;
  expect(root.scrollWidth, 'nothing to scroll sideways').toBeLessThanOrEqual(look.width);
  // What ends is judged as it will stand; what moves for ever (a breath) goes on.
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  }
  // Forced colours are the person's own: there is nothing of ours to measure.
  await expectNoAxeFault(look.forced ? ['color-contrast'] : []);
  await drawPicture(`${state}-${look.name}`, look.width, 800);
}

/**
 * Draws what is shown, in `npm run look` alone, under `.output/look/`: in its whole length, or as it is, cut off where
 * the window ends.
 */
export async function drawPicture(
  name: string,
  width: number,
  height: number,
  how: 'whole' | 'as it is' = 'whole',
): Promise<void> {
  if (!IS_DRAWN) return;
  if (how === 'whole') await page.viewport(width, Math.max(height, document.documentElement.scrollHeight));
  await page.screenshot({ path: `../../../.output/look/${name}.png` });
}
