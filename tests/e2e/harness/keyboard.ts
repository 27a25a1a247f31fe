import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { pressAndClose } from './boundary.ts';
import { words } from './words.ts';

/**
 * Somebody with nothing but a keyboard on one page, whose actions are counted. At each stop of the focus it is seen
 * to: that it has a ring, lies in view with nothing over it, and stands no higher than the stop before.
 *
 *     const keys = keyboardOn(popup);
 *     await keys.to(words('popup_hold_named', name));
 *     await keys.act('Enter');
 *     keys.actions();                                  // 1
 */
export interface Keyboard {
  /** Goes on by Tab until what has this name has the focus. Refuses (throws) when it is not reached, or ill on the way. */
  to(name: string): Promise<void>;
  /** Presses a key that does something. */
  act(key: KeyInput): Promise<void>;
  /** {@link act}, where the page closes by it. */
  actAndClose(key: KeyInput): Promise<void>;
  /** Types into what has the focus: one action, however long. */
  type(text: string): Promise<void>;
  /** Waits until the focus has a place on the page: that what had it is gone has not lost it. */
  stands(): Promise<void>;
  actions(): number;
}

const STOPS = 60;

interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** @param isInOrder whether each stop is held to stand no higher than the one before: so it is where nothing lies side by side */
export function keyboardOn(page: Page, isInOrder = true): Keyboard {
  let count = 0;
  let before: ElementHandle | null = null;

  async function stop(): Promise<Stop> {
    const found = await page.evaluate(lookAt, before, isInOrder ? words('exit_leave') : null);
    const at = await page.evaluateHandle(() => document.activeElement);
    before = at.asElement() as ElementHandle | null;
    return found;
  }

  return {
    to: async (name) => {
      const passed: string[] = [];
      for (let at = await stop(); at.name !== name; at = await stop()) {
        if (passed.length > STOPS) throw new Error(`no way to "${name}" by Tab, but to ${passed.join(', ')}`);
        await page.keyboard.press('Tab');
        passed.push(at.name);
        if (at.faults.length > 0) throw new Error(`"${at.name}": ${at.faults.join('; ')}`);
      }
    },
    act: async (key) => {
      count += 1;
      await page.keyboard.press(key);
    },
    actAndClose: async (key) => {
      count += 1;
      await pressAndClose(page, key);
    },
    type: async (text) => {
      count += 1;
      await page.keyboard.type(text);
    },
    stands: async () => {
      await page.waitForFunction('document.activeElement !== document.body', { timeout: 3000 });
    },
    actions: () => count,
  };
}

/** Runs in the page: what has the focus, and what is wrong with that. Of the page itself nothing is. */
function lookAt(before: Element | null, first: string | null): Stop {
  const at = document.activeElement;
  if (!at || at === document.body) return { name: '', faults: [] };
  const label = at.closest('label') ?? (at.id && document.querySelector(`label[for="${at.id}"]`)) ?? null;
  const name = at.getAttribute('aria-label') ?? ((label || at).textContent ?? '').trim();
  // Headings have it when a page changes, to be heard; nobody comes to one by a key.
  if ((at as HTMLElement).tabIndex < 0) return { name, faults: [] };
  const drawn = at.closest('label') ?? at;
  const box = drawn.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
  const hasRing = [at, drawn].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const stoodBefore = before?.isConnected && before !== document.body ? before.getBoundingClientRect() : null;
  const isBelow = !stoodBefore || name === first || box.bottom > stoodBefore.top;
  const faults: string[] = [];
  if (!hasRing) faults.push('no ring');
  if (!top || !(drawn.contains(top) || top.contains(drawn)))
    faults.push(`under ${top?.className ?? 'no page'}`);
  if (first !== null && !isBelow) faults.push(`above "${before?.textContent}"`);
  return { name, faults };
}
