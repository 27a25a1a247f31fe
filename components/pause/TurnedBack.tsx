import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Feeling } from '../../utils/core/log';
import { Feelings } from '../felt/Feelings';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Kelp } from '../ui/Kelp';
import { useSay } from '../ui/say';

interface Props {
  /** What the person wanted to do instead, or empty. */
  readonly plan: string;
  readonly planLink: string;
  readonly isUnlogged: boolean;
  readonly canGoBack: boolean;
  readonly onPlan: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** Null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  /** Keeps a word on how it is now; null where nothing is logged. */
  readonly onFelt: ((feeling: Feeling) => Promise<boolean>) | null;
  /** What a person can turn to now. */
  readonly children: ComponentChildren;
}

/** After turning back: said once, softly, with somewhere better to go. */
export function TurnedBack({
  plan,
  planLink,
  isUnlogged,
  canGoBack,
  onPlan,
  onBack,
  onClose,
  onUndo,
  onFelt,
  children,
}: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="pause turned-back">
      <Kelp unfolds />
      <h1 ref={heading} tabIndex={-1}>
        {say('pause_turned_back')}
      </h1>
      <p class="soft">{say(isUnlogged ? 'pause_not_logged' : 'pause_logged')}</p>
      {plan && !planLink && <p class="plan">{say('pause_now_plan', plan)}</p>}
      <div class="pause-actions">
        {plan && planLink && (
          <Button look="main" wide onClick={onPlan}>
            <bdi>{plan}</bdi>
          </Button>
        )}
        {canGoBack && (
          <Button look={plan && planLink ? 'quiet' : 'main'} wide onClick={onBack}>
            {say('pause_back')}
          </Button>
        )}
        <Button look={canGoBack || planLink ? 'quiet' : 'main'} wide onClick={onClose}>
          {say('pause_close')}
        </Button>
      </div>
      {onFelt && <Feelings onFelt={onFelt} />}
      {children}
      {onUndo && (
        <Button look="plain" onClick={onUndo}>
          {say('pause_undo')}
        </Button>
      )}
      <Door />
    </main>
  );
}
