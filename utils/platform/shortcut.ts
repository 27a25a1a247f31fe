import { toolbarBadge } from './badge';
import { browser } from './browser';

/** The name of the command in the manifest. */
const HELD = 'held';
const DOT_MS = 3000;

/**
 * Calls `held` when the key is pressed that notes a hold. What it answers true to is shown by a dot on the toolbar's
 * button, for three seconds: no word, no sound, nothing for anybody else to read.
 *
 * @param marks puts on the button what stood there before; what it refuses over is put there at the next due time
 */
export function onHeldKey(held: () => Promise<boolean>, marks: () => Promise<void>): void {
  browser.commands.onCommand.addListener((name) => {
    if (name !== HELD) return;
    held().then(
      async (isLogged) => {
        if (!isLogged) return;
        await toolbarBadge.set('dot');
        setTimeout(() => void marks().catch(() => undefined), DOT_MS);
      },
      () => undefined,
    );
  });
}
