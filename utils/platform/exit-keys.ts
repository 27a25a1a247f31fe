import { EXIT_PRESSES, type ExitInput, exitKeysAfter, NO_EXIT_KEYS } from '../core/exit-keys';

/**
 * Listens for Shift, by itself, three times (see {@link exitKeysAfter}), before anything else on the page does, in
 * text fields as well. Nothing is kept from the page.
 *
 * @param signal ends it
 * @param leave what three presses do, in the same task
 * @param pressed hears how many presses count, whenever that changes
 */
export function onQuickExit(
  signal: AbortSignal,
  leave: () => void,
  pressed: (presses: number) => void,
): void {
  let keys = NO_EXIT_KEYS;
  const options = { capture: true, passive: true, signal } as const;

  function took(input: ExitInput) {
    const before = keys.presses;
    keys = exitKeysAfter(keys, input);
    if (keys.presses < EXIT_PRESSES) return keys.presses === before ? undefined : pressed(keys.presses);
    keys = NO_EXIT_KEYS;
    leave();
  }

  function keyed(kind: 'down' | 'up') {
    return (event: KeyboardEvent) =>
      took({
        kind,
        key: event.key,
        isModified: event.ctrlKey || event.altKey || event.metaKey,
        isRepeat: event.repeat,
        at: event.timeStamp,
      });
  }

  addEventListener('keydown', keyed('down'), options);
  addEventListener('keyup', keyed('up'), options);
  addEventListener('pointerdown', () => took({ kind: 'pointer' }), options);
  addEventListener('wheel', () => took({ kind: 'pointer' }), options);
  // Fields lose the focus to each other, and their events pass here too: only the window's own count.
  addEventListener('blur', ({ target }) => target === window && took({ kind: 'away' }), options);
}
