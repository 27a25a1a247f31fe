import type { Feeling } from '../../utils/core/log';
import { Kelp } from '../ui/Kelp';
import { useSay } from '../ui/say';
import { Undo } from '../ui/Undo';
import { Feelings } from './Feelings';

interface Props {
  readonly onUndo: () => void;
  readonly onGone: () => void;
  readonly onFelt: (feeling: Feeling) => Promise<boolean>;
}

/** A hold is in the log: said once and softly, with the way to take it back, and a word for who has one. */
export function Held({ onUndo, onGone, onFelt }: Props) {
  const say = useSay();
  return (
    <Undo text={say('popup_held')} onUndo={onUndo} onGone={onGone}>
      <Feelings onFelt={onFelt} />
      <Kelp unfolds />
    </Undo>
  );
}
