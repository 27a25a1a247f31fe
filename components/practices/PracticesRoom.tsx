import type { House } from '../../utils/core/house';
import type { PracticeId } from '../../utils/core/practice';
import type { Actions } from '../house';
import { type Place, placeOf } from '../options/place';
import { Lazy } from '../ui/Lazy';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'journal' | 'practices'>;
  readonly practiceId: PracticeId | null;
  readonly onPlace: (place: Place) => void;
}

/** The practices among the rooms, with what stands elsewhere for the same needs: another is one line here. */
export function PracticesRoom({ house, actions, practiceId, onPlace }: Props) {
  const toSupport = () => onPlace(placeOf('support'));
  return (
    <Lazy load={() => import('./Practices')}>
      {({ Practices }) => (
        <Practices
          house={house}
          actions={actions}
          practiceId={practiceId}
          elsewhere={[
            {
              need: 'loud',
              name: 'break_room',
              about: 'break_means',
              onOpen: () => onPlace(placeOf('rituals')),
            },
            { need: 'loud', name: 'support_door', about: 'practice_elsewhere_talk', onOpen: toSupport },
            {
              need: 'night',
              name: 'seven_title',
              about: 'seven_offer',
              onOpen: () => onPlace({ name: 'seven' }),
            },
            {
              need: 'night',
              name: 'options_nav_journal',
              about: 'practice_elsewhere_journal',
              onOpen: () => onPlace(placeOf('journal')),
            },
          ]}
          onPractice={(id) => onPlace({ name: 'practices', practiceId: id })}
          onBoundaries={() => onPlace(placeOf('boundaries'))}
          onSmallBoundary={() => onPlace({ name: 'new', typedSite: '', isSmall: true })}
        />
      )}
    </Lazy>
  );
}
