import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';
import { SHELVES, type Shelf } from './shelf';

interface Props {
  readonly shelf: Shelf;
  readonly onShelf: (shelf: Shelf) => void;
}

/** Which lines are shown: those of a theme, one's own, the kept ones or those put by. */
export function ShelfChoice({ shelf, onShelf }: Props) {
  const say = useSay();
  return (
    <Choice
      label={say('line_show')}
      options={SHELVES.map((value) => ({
        value,
        label: say(
          value === 'kept' || value === 'own' || value === 'hidden'
            ? `line_shelf_${value}`
            : `line_theme_${value}`,
        ),
      }))}
      value={shelf}
      onValue={onShelf}
    />
  );
}
