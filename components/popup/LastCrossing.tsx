import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Feeling } from '../../utils/core/log';
import type { Overview } from '../../utils/core/overview';
import { AfterCrossing } from '../felt/AfterCrossing';

interface Props {
  readonly house: House;
  readonly onFelt: (eventId: string, feeling: Feeling | null) => Promise<boolean>;
}

/** The latest crossing of all boundaries that nobody has said a word on, over the end of the list: nothing moves for it. */
export function LastCrossing({ house, onFelt }: Props) {
  const [isClosed, setClosed] = useState(false);
  const last = house.boundaries.filter(({ crossing }) => crossing).toSorted(byLatest)[0];
  if (isClosed) return null;
  return (
    <div class="popup-undo">
      <AfterCrossing
        crossing={last?.crossing ?? null}
        now={house.now}
        plan={last?.words?.plan ?? ''}
        onFelt={onFelt}
        onClose={() => setClosed(true)}
      />
    </div>
  );
}

function byLatest(a: Overview, b: Overview): number {
  return (b.crossing?.at ?? 0) - (a.crossing?.at ?? 0);
}
