/** How long work goes on before it rests: half a frame, so that a page that draws has the other half. */
const AT_ONCE_MS = 8;

/** Runs work that can be done in steps to its end, and rests between them, so that the page answers meanwhile. */
export async function paced<T>(work: Generator<undefined, T>, rest: () => Promise<void>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since > AT_ONCE_MS) {
      await rest();
      since = performance.now();
    }
  }
}
