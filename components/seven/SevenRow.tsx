import { SEVEN } from '../../utils/core/seven-evenings';
import type { EveningsActions } from '../check-in/actions';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { Marks } from './Marks';
import { useSeven } from './useSeven';

interface Props {
  readonly actions: Pick<EveningsActions, 'seven' | 'sevenFrom'>;
  /** Counts up when a check-in was kept. */
  readonly changes: number;
  readonly onSeven: () => void;
}

/** The marks of the seven evenings that somebody has begun, and the way to their page. Nothing where none were. */
export function SevenRow({ actions, changes, onSeven }: Props) {
  const say = useSay();
  const read = useSeven(actions, changes);
  if (!read) return null;
  return (
    <div class="row spread">
      <Marks count={read.evenings.length} />
      <Button look="plain" onClick={onSeven}>
        {say(read.evenings.length === SEVEN ? 'seven_whole' : 'seven_title')}
      </Button>
    </div>
  );
}
