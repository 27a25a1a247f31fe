import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import { Button } from '../ui/Button';
import { Kelp } from '../ui/Kelp';
import { useSay } from '../ui/say';
import { Asked } from './Asked';
import type { Answer } from './answer';
import { LEAVING, type Step, stepsIn } from './steps';

interface Props {
  readonly browser: 'chrome' | 'firefox';
  /** It has been read before, and is read again. */
  readonly isAgain: boolean;
  /** Read, or skipped. */
  readonly onDone: () => void;
  /** The choice of a language: what is said here is to be understood. */
  readonly language: ComponentChildren;
  /** The question at the end of the first reading, answered. */
  readonly onAnswer: (answer: Answer) => Promise<Refusal | null>;
}

/**
 * The first run: a few short screens, any of which can be the last. Nothing has been kept before they are left but a
 * language, where somebody chose one.
 */
export function Welcome({ browser, isAgain, language, onDone, onAnswer }: Props) {
  const say = useSay();
  const steps = stepsIn(browser);
  const [at, setAt] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const step: Step | undefined = isLeaving ? LEAVING : steps[at];
  useEffect(() => heading.current?.focus(), [at, isLeaving]);
  const screens = isAgain ? steps.length : steps.length + 1;
  const isLast = at === screens - 1;
  const count = <p class="soft small">{say('welcome_step', say.number(at + 1), say.number(screens))}</p>;
  if (!step) {
    return (
      <main class="welcome">
        <Kelp />
        {count}
        <Asked onBack={() => setAt(at - 1)} onAnswer={onAnswer} />
      </main>
    );
  }
  return (
    <main class="welcome">
      <Kelp />
      {!isLeaving && count}
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
              {say(isLast ? 'welcome_done' : 'welcome_next')}
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
          {at === 0 && language}
        </>
      )}
    </main>
  );
}
