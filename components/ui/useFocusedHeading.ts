import { useEffect, useRef } from 'preact/hooks';

/** The heading of a view that takes another's place: it has the focus as soon as it is there. */
export function useFocusedHeading(isWanted = true) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWanted) heading.current?.focus();
  }, []);
  return heading;
}
