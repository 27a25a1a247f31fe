/** Lets the page do what waits for it (a key, a press, a message), and goes on after. */
export async function rest(): Promise<void> {
  // Chromium and Firefox 142 have it. `scheduler.yield` would go on before what others have waiting.
  if ('scheduler' in globalThis) return scheduler.postTask(() => undefined);
  await new Promise((resolve) => setTimeout(resolve));
}
