import { useEffect, useState } from 'preact/hooks';

/**
 * What several large parts of a page are made of, for each of them: the latest there is comes to one after the other, each
 * in a frame of its own, so that drawing many keeps nobody waiting. Null until it is a part's first turn.
 */
export function useInTurn<T>(
  parts: number,
  latest: T | null,
  rest: () => Promise<void>,
): readonly (T | null)[] {
  const [shown, setShown] = useState<readonly (T | null)[]>(() => Array.from({ length: parts }, () => null));
  const next = latest === null ? -1 : shown.findIndex((one) => one !== latest);
  useEffect(() => {
    if (next < 0) return;
    let isHere = true;
    // The frame draws what was changed before; the next is changed after it, not within.
    const frame = requestAnimationFrame(
      () => void rest().then(() => isHere && setShown((before) => before.with(next, latest))),
    );
    return () => {
      isHere = false;
      cancelAnimationFrame(frame);
    };
  }, [next, latest]);
  return shown;
}
