import { useEffect, useRef } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { useSay } from '../ui/say';

/**
 * The popup's heading, which nobody sees. It has the focus where the popup has become another one, locked or opened
 * by somebody in it: what they pressed is gone. A popup that is opened from the toolbar begins at its beginning.
 */
export function Title({ house }: { readonly house: House }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const wasUsed = navigator.userActivation.hasBeenActive;
    if (wasUsed && document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} class="unseen" tabIndex={-1}>
      {say(`look_face_${house.face}`)}
    </h1>
  );
}
