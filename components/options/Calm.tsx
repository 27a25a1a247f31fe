import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { PracticeId } from '../../utils/core/practice';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Lazy } from '../ui/Lazy';
import { useSay } from '../ui/say';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'journal' | 'practices'>;
  readonly onBack: () => void;
}

/** The practices of a locked vault: all of them, and nothing read or kept. */
export function Calm({ house, actions, onBack }: Props) {
  const say = useSay();
  const [practiceId, setPracticeId] = useState<PracticeId | null>(null);
  return (
    <main class="page">
      {practiceId === null && (
        <p class="back">
          <Button look="plain" onClick={onBack}>
            <Icon name="back" />
            {say('practices_locked_back')}
          </Button>
        </p>
      )}
      <Lazy load={() => import('../practices/Practices')}>
        {({ Practices }) => (
          <Practices
            house={{ ...house, keepsNothing: true, boundaries: [] }}
            actions={actions}
            practiceId={practiceId}
            elsewhere={[]}
            onPractice={setPracticeId}
            onBoundaries={onBack}
            onSmallBoundary={onBack}
          />
        )}
      </Lazy>
    </main>
  );
}
