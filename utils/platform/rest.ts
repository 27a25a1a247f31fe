/** Lets the page do what waits for it (a key, a press, a frame), and goes on after. */
export async function rest(): Promise<void> {
  // Chromium 129 and Firefox 142 have it: what was waiting comes first, and then we do, before other timers.
  if ('scheduler' in globalThis && scheduler.yield) return scheduler.yield();
  await new Promise((resolve) => setTimeout(resolve));
}
