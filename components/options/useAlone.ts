import { useEffect, useRef, useState } from 'preact/hooks';
import type { Start } from '../../utils/core/start';

/**
 * Whether Support stands before everything else: at once where it was asked for and there are no rooms, and whenever it is
 * asked for later. What stood here stays as it was, and has its focus back afterwards.
 *
 * @param start what the person came for; a new object is a new wish
 */
export function useAlone(start: Start | null, hasRooms: boolean) {
  const [isAlone, setAlone] = useState(start?.kind === 'support' && !hasRooms);
  const seen = useRef(start);
  const opener = useRef<Element | null>(null);

  function open() {
    opener.current = document.activeElement;
    setAlone(true);
  }

  useEffect(() => {
    if (start === seen.current) return;
    seen.current = start;
    if (start?.kind === 'support') open();
    else setAlone(false);
  }, [start]);

  useEffect(() => {
    if (!isAlone && opener.current instanceof HTMLElement) opener.current.focus();
  }, [isAlone]);

  return { isAlone, open, close: () => setAlone(false) };
}
