import { useEffect, useState } from 'preact/hooks';

/** How many of some things may be shown: one more after each frame, so that many large ones keep nobody waiting. */
export function useInTurn(count: number, isReady: boolean, rest: () => Promise<void>): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (!isReady || shown >= count) return;
    let isHere = true;
    // The frame draws what was added before; the next is added after it, not within.
    const frame = requestAnimationFrame(() => void rest().then(() => isHere && setShown(shown + 1)));
    return () => {
      isHere = false;
      cancelAnimationFrame(frame);
    };
  }, [shown, isReady]);
  return shown;
}
