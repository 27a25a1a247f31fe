import { useEffect, useState } from 'preact/hooks';
import type { CheckIn } from '../../utils/core/check-in';
import type { House } from '../../utils/core/house';
import type { Reply } from '../../utils/protocol';
import { useSay } from '../ui/say';
import type { CheckInActions, Ideas } from './actions';
import { CheckInForm } from './CheckInForm';
import { offersIn } from './offers';

interface Props {
  readonly id: string;
  /** All versions there are; what they say is brought together, the first before the others. */
  readonly written: readonly [CheckIn, ...CheckIn[]];
  readonly house: House;
  readonly actions: CheckInActions;
  readonly onSave: (checkIn: CheckIn) => Promise<Reply<unknown>>;
  readonly onCancel: () => void;
}

/** A check-in from before, in the form it was made with. */
export function EditCheckIn({ id, written, house, actions, onSave, onCancel }: Props) {
  const say = useSay();
  const [ideas, setIdeas] = useState<Ideas | null>(null);
  useEffect(() => {
    const none: Ideas = { nourishing: [], heldIds: [], feelingWords: [] };
    void actions.ideas(written[0].date).then((reply) => setIdeas(reply.ok ? reply.value : none));
  }, []);
  if (!ideas) return null;
  return (
    <CheckInForm
      form={`entry ${id}`}
      initial={asOne(written)}
      offers={offersIn(house, ideas)}
      drafts={actions}
      first
      onSave={onSave}
      cancel={{
        label: say('journal_cancel'),
        onCancel: (drop) => {
          drop();
          onCancel();
        },
      }}
    />
  );
}

/** Where two copies of the vault both changed it, no word of either is left out of what is shown to be settled. */
function asOne([first, ...others]: readonly [CheckIn, ...CheckIn[]]): CheckIn {
  const all = [first, ...others];
  const joined = (of: (checkIn: CheckIn) => string, by: string) =>
    [...new Set(all.map(of).filter(Boolean))].join(by);
  return {
    ...first,
    nourishing: joined(({ nourishing }) => nourishing, ' · '),
    upheld: joined(({ upheld }) => upheld, ' · '),
    text: joined(({ text }) => text, '\n\n'),
    tags: [...new Set(all.flatMap(({ tags }) => tags))],
    nothing: first.nothing ?? [],
  };
}
