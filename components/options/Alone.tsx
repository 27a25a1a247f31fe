import { useEffect, useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Actions } from '../house';
import { Support } from '../support/Support';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Lazy } from '../ui/Lazy';
import { useSay } from '../ui/say';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'support' | 'journal' | 'plan'>;
  readonly onBack: () => void;
}

/**
 * Support by itself, where there are no rooms: locked, lost, not begun; and beside it the text of the safety plan, for
 * reading. What stood here waits as it was.
 */
export function Alone({ house, actions, onBack }: Props) {
  const say = useSay();
  const main = useRef<HTMLElement>(null);
  const [isPlan, setPlan] = useState(false);
  useEffect(() => main.current?.querySelector('h1')?.focus(), [isPlan]);
  return (
    <main ref={main} class="page alone">
      <div class="row">
        <Button look="plain" onClick={onBack}>
          <Icon name="back" />
          {say('support_back')}
        </Button>
        <Button key={isPlan ? 'support' : 'plan'} look="plain" onClick={() => setPlan(!isPlan)}>
          {say(isPlan ? 'support_door' : 'plan_door')}
        </Button>
      </div>
      {isPlan ? (
        <Lazy load={() => import('../plan/Plan')}>
          {({ Plan }) => (
            <Plan
              house={{ ...house, keepsNothing: true }}
              actions={actions.plan}
              support={actions.support}
              journal={actions.journal}
            />
          )}
        </Lazy>
      ) : (
        <Support
          house={house}
          actions={actions.support}
          journal={actions.journal}
          lines={actions.plan.lines}
        />
      )}
    </main>
  );
}
