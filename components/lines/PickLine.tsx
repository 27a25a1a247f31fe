import { useState } from 'preact/hooks';
import { Refused } from '../ui/Refused';
import { type MessageKey, useSay } from '../ui/say';
import type { LineActions } from './actions';
import { ShelfChoice } from './ShelfChoice';
import { linesOn, type Shelf, type ShelfLine } from './shelf';
import { useLines } from './useLines';

interface Props {
  readonly actions: Pick<LineActions, 'read'>;
  readonly onPick: (text: string) => void;
}

/** A line chosen for another place: the kept ones first, where there are any. */
export function PickLine({ actions, onPick }: Props) {
  const say = useSay();
  const { things, hand, refusal } = useLines(actions);
  const [chosen, setShelf] = useState<Shelf | null>(null);
  const hasKept = linesOn('kept', hand, things).length > 0;
  const shelf = chosen ?? (hasKept ? 'kept' : 'boundaries');
  const lines = linesOn(shelf, hand, things);
  const textOf = (at: ShelfLine) => {
    if (at.form === 'own') return at.line.text;
    return say(((at.line.verdict === 'not-yet' && at.gentleKey) || at.key) as MessageKey);
  };
  return (
    <div class="stack">
      <Refused refusal={refusal} />
      <ShelfChoice shelf={shelf} onShelf={setShelf} />
      {lines.length === 0 && (
        <p class="soft">{say(`line_none_${shelf === 'kept' || shelf === 'hidden' ? shelf : 'own'}`)}</p>
      )}
      <ul class="stack pick-line">
        {lines.map((at) => (
          <li key={at.id}>
            <button type="button" class="card line-words" dir="auto" onClick={() => onPick(textOf(at))}>
              {textOf(at)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
