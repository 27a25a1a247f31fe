import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Pictures are drawn as wide as there is room, and no wider than one takes in at a look. */
const WIDEST = 760;

/** How wide an element is, in CSS pixels, before the first paint and whenever it changes; 0 until it is known. */
export function useWidth<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(Math.min(WIDEST, Math.floor(current.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
