import { browser } from './browser';

/** The same for every face: a quiet grey that light and dark toolbars both show, and no other browser's alarm red. */
const GROUND = '#5d6b68';
const INK = '#ffffff';

/** What stands on the toolbar's button. Browsers forget it when they end; it is set anew at each start. */
export const toolbarBadge = {
  async set(mark: 'dot' | number | null): Promise<void> {
    const text = mark === null ? '' : mark === 'dot' ? '•' : String(mark);
    await Promise.all([
      browser.action.setBadgeText({ text }),
      browser.action.setBadgeBackgroundColor({ color: GROUND }),
      // Chromium since 110, Firefox always: the polyfill's types know it in Firefox alone.
      browser.action.setBadgeTextColor?.({ color: INK }),
    ]);
  },
};
