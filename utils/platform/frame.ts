/** How long a frame is waited for, in milliseconds: a page that nobody sees is given none. */
const WAITING_MS = 100;

/** Resolves once the browser draws what this page shows now, or after 100 ms. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, WAITING_MS);
  });
}
