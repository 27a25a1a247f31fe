import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Whole seconds since the view was first shown, counted up to `most`. On a clock that neither the person nor the
 * system sets, and that does not care whether the page has the focus or is seen at all.
 *
 * @param nowMs a monotonic clock in milliseconds
 */
export function useElapsed(most: number, nowMs: () => number = () => performance.now()): number {
  const shownAtMs = useRef(nowMs());
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds >= most) return;
    const nextMs = (seconds + 1) * 1000 - (nowMs() - shownAtMs.current);
    const timer = setTimeout(
      () => setSeconds(Math.min(most, Math.floor((nowMs() - shownAtMs.current) / 1000))),
      Math.max(nextMs, 20),
    );
    return () => clearTimeout(timer);
  });
  return seconds;
}
