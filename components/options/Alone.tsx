import { useEffect, useRef } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Actions } from '../house';
import { Support } from '../support/Support';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/say';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'support' | 'journal'>;
  readonly onBack: () => void;
}

/** Support by itself, where there are no rooms: locked, lost, not begun. What stood here waits as it was. */
export function Alone({ house, actions, onBack }: Props) {
  const say = useSay();
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.querySelector('h1')?.focus(), []);
  return (
    <main ref={main} class="page alone">
      <div class="row">
        <Button look="plain" onClick={onBack}>
          <Icon name="back" />
          {say('support_back')}
        </Button>
      </div>
      <Support house={house} actions={actions.support} journal={actions.journal} />
    </main>
  );
}
