import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Place } from './place';

/** Takes the focus to the heading of a new place; of the one that is there, where a lock took the focus with it. */
export function useHeading(main: RefObject<HTMLElement | null>, place: Place, vault: House['vault']): void {
  const seen = useRef({ place, vault });
  const toHeading = () => main.current?.querySelector<HTMLElement>('h1')?.focus();

  useEffect(() => {
    if (seen.current.place !== place) toHeading();
    seen.current.place = place;
  }, [place]);

  useEffect(() => {
    // The way in, and the focus that was in it, have gone with the lock.
    if (seen.current.vault === 'locked' && document.activeElement === document.body) toHeading();
    seen.current.vault = vault;
  }, [vault]);
}
