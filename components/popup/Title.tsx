import { useEffect, useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { Said } from '../ui/Said';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly house: House;
  /** What it has become, to be heard, since the heading does not say so. */
  readonly said?: MessageKey;
}

/**
 * The popup's heading, which nobody sees. It has the focus where the popup has become another one, locked or opened
 * by somebody in it: what they pressed is gone. A popup that is opened from the toolbar begins at its beginning.
 */
export function Title({ house, said }: Props) {
  const say = useSay();
  const [isFresh, setFresh] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const wasUsed = navigator.userActivation.hasBeenActive;
    if (wasUsed && document.activeElement === document.body) heading.current?.focus();
    setFresh(wasUsed);
  }, []);
  return (
    <>
      <h1 ref={heading} class="unseen" tabIndex={-1}>
        {say(`look_face_${house.face}`)}
      </h1>
      {said && <Said>{isFresh ? say(said) : ''}</Said>}
    </>
  );
}
