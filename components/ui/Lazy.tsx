import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from './Notice';
import { useSay } from './say';

interface Props<M> {
  /** Reads the part of the program that is wanted: `() => import('../practices/Practices')`. */
  readonly load: () => Promise<M>;
  /** Only a part of a room that stands already: the focus stays where it is. */
  readonly part?: boolean;
  readonly children: (module: M) => ComponentChildren;
}

/**
 * A room that is read when somebody comes for it, so that the page opens without waiting for it. The focus goes to its
 * heading, as it does to a room that was there already. Where it cannot be read, an update has put another in its place.
 */
export function Lazy<M>({ load, part = false, children }: Props<M>) {
  const say = useSay();
  const [read, setRead] = useState<{ readonly module: M } | 'unread' | null>(null);
  useEffect(() => {
    let isHere = true;
    load().then(
      (module) => isHere && setRead({ module }),
      () => isHere && setRead('unread'),
    );
    return () => {
      isHere = false;
    };
  }, []);
  useEffect(() => {
    if (part) return;
    // From where the way here began, or from nowhere: who has gone on meanwhile is left where they are.
    const from = document.activeElement;
    if (read && (from === document.body || from?.matches('nav [aria-current="page"]'))) {
      document.querySelector<HTMLElement>('main h1')?.focus();
    }
  }, [read]);
  if (read === 'unread') return <Notice tone="care">{say('ui_unread_room')}</Notice>;
  return read && children(read.module);
}
