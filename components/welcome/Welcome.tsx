import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Kelp } from '../ui/Kelp';
import { useSay } from '../ui/say';
import { LEAVING, STEPS, type Step } from './steps';

interface Props {
  /** It has been read before, and is read again. */
  readonly isAgain: boolean;
  /** Read, or skipped. */
  readonly onDone: () => void;
}

/** The first run: a few short screens, any of which can be the last. Nothing has been kept before they are left. */
export function Welcome({ isAgain, onDone }: Props) {
  const say = useSay();
  const [at, setAt] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step: Step | undefined = isLeaving ? LEAVING : STEPS[at];
  useEffect(() => heading.current?.focus(), [at, isLeaving]);
  if (!step) return null;
  const lastKey = isAgain ? 'welcome_done' : 'welcome_first';
  const isLast = at === STEPS.length - 1;
  return (
    <main class="welcome">
      <Kelp />
      {!isLeaving && <p class="soft small">{say('welcome_step', `${at + 1}`, `${STEPS.length}`)}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {say(step.title)}
      </h1>
      {step.texts.map((text) => (
        <p key={text}>{say(text)}</p>
      ))}
      {isLeaving ? (
        <div class="row" key="leaving">
          <Button look="quiet" onClick={() => setLeaving(false)}>
            {say('welcome_back')}
          </Button>
        </div>
      ) : (
        <>
          <div class="row" key="reading">
            <Button look="main" onClick={isLast ? onDone : () => setAt(at + 1)}>
              {say(isLast ? lastKey : 'welcome_next')}
            </Button>
            {at > 0 && (
              <Button look="quiet" onClick={() => setAt(at - 1)}>
                {say('welcome_back')}
              </Button>
            )}
          </div>
          <div class="row aside">
            {step.title === 'welcome_seen' && (
              <Button look="plain" onClick={() => setLeaving(true)}>
                {say('welcome_rather_not')}
              </Button>
            )}
            {!isLast && (
              <Button look="plain" onClick={onDone}>
                {say(isAgain ? 'welcome_close' : 'welcome_skip')}
              </Button>
            )}
          </div>
        </>
      )}
    </main>
  );
}
