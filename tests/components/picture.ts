import { expect } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { expectNoAxeFault } from './axe';

/** How a picture is taken. */
export interface Look {
  readonly name: string;
  /** Width of the window in CSS pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** The ways every state is looked at: wide, dark and at 200 % of 1280 px, on a narrow window, from right to left. */
export const LOOKS: readonly Look[] = [
  { name: 'light', width: 1200, scheme: 'light', direction: 'ltr' },
  { name: 'dark', width: 640, scheme: 'dark', direction: 'ltr' },
  { name: 'narrow', width: 320, scheme: 'light', direction: 'ltr' },
  { name: 'rtl', width: 900, scheme: 'light', direction: 'rtl' },
];

/** Makes the window what a look wants; call before showing. */
export async function setLook({ width, scheme, direction }: Look): Promise<void> {
  await page.viewport(width, 800);
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  // Vitest leaves the type of its session to the provider.
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', { features });
  document.documentElement.dir = direction;
}

/** Pictures are drawn for people to look at: `npm run look`. No test compares them, and drawing takes as long as testing. */
const IS_DRAWN = import.meta.env.MODE === 'look';

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
  await expectNoAxeFault();
  if (!IS_DRAWN) return;
  await page.viewport(look.width, Math.max(800, root.scrollHeight));
  await page.screenshot({ path: `../../../.output/look/${state}-${look.name}.png` });
}
