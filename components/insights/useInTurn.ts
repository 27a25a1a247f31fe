import { useEffect, useState } from 'preact/hooks';

/** How many of some things may be shown: one more after each rest, so that many large ones keep nobody waiting. */
export function useInTurn(count: number, isReady: boolean, rest: () => Promise<void>): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (!isReady || shown >= count) return;
    let isHere = true;
    void rest().then(() => isHere && setShown(shown + 1));
    return () => {
      isHere = false;
    };
  }, [shown, isReady]);
  return shown;
}
