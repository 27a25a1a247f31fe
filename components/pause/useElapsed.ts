import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Whole seconds since the view was first shown, counted up to `most`. On a clock that neither the person nor the
 * system sets, and that does not care whether the page has the focus or is seen at all.
 *
 * @param nowMs a monotonic clock in milliseconds
 */
export function useElapsed(most: number, nowMs: () => number = systemMs): number {
  const shownAtMs = useRef(nowMs());
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds >= most) return;
    const passedMs = () => nowMs() - shownAtMs.current;
    let timer: ReturnType<typeof setTimeout>;
    function wait() {
      timer = setTimeout(look, Math.max((seconds + 1) * 1000 - passedMs(), 20));
    }
    function look() {
      const whole = Math.floor(passedMs() / 1000);
      // Timers can be a little early: the same second again would draw nothing anew, and nobody would look again.
      if (whole > seconds) setSeconds(Math.min(most, whole));
      else wait();
    }
    wait();
    return () => clearTimeout(timer);
  }, [seconds, most, nowMs]);
  return seconds;
}

function systemMs(): number {
  return performance.now();
}
