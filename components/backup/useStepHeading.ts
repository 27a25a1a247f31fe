import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives a heading the focus whenever another step stands under it; not when it is first shown, beside others. */
export function useStepHeading(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
