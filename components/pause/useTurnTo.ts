import { useEffect, useState } from 'preact/hooks';
import type { TurnTo } from '../../utils/core/turn-to';
import type { PauseActions } from './view';

/**
 * What a person would turn to instead. It is read when the page is there already, which does not wait for it.
 *
 * @param isReadable whether the vault gives a person's words
 * @returns null until it is known; none where it cannot be read
 */
export function useTurnTo({ turnTo }: Pick<PauseActions, 'turnTo'>, isReadable: boolean) {
  const [read, setRead] = useState<readonly TurnTo[] | null>(null);
  useEffect(() => {
    if (!isReadable) return setRead([]);
    let isHere = true;
    turnTo().then(
      (those) => isHere && setRead(those),
      () => isHere && setRead([]),
    );
    return () => {
      isHere = false;
    };
  }, [isReadable]);
  return read;
}
