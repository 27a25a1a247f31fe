import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Kelp } from '../ui/Kelp';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly onFirst: () => void;
  readonly onLater: () => void;
}

/** One thing at a time: what this is, what it keeps, who can see it. */
const STEPS: readonly { readonly title: MessageKey; readonly texts: readonly MessageKey[] }[] = [
  { title: 'welcome_title', texts: ['welcome_what', 'welcome_for', 'welcome_reviewed'] },
  { title: 'welcome_kept', texts: ['welcome_kept_here', 'welcome_kept_sealed', 'welcome_kept_leave'] },
  {
    title: 'welcome_seen',
    texts: [
      'welcome_seen_list',
      'welcome_seen_history',
      'welcome_seen_sync',
      'welcome_seen_screen',
      'welcome_seen_then',
    ],
  },
];

/** The first run: three short screens, any of which can be the last. */
export function Welcome({ onFirst, onLater }: Props) {
  const say = useSay();
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const current = STEPS[step];
  useEffect(() => heading.current?.focus(), [step]);
  if (!current) return null;
  const isLast = step === STEPS.length - 1;
  return (
    <main class="welcome">
      <Kelp />
      <p class="soft small">{say('welcome_step', `${step + 1}`, `${STEPS.length}`)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {say(current.title)}
      </h1>
      {current.texts.map((text) => (
        <p key={text}>{say(text)}</p>
      ))}
      <div class="row">
        <Button look="main" onClick={isLast ? onFirst : () => setStep(step + 1)}>
          {say(isLast ? 'welcome_first' : 'welcome_next')}
        </Button>
        {step > 0 && (
          <Button look="quiet" onClick={() => setStep(step - 1)}>
            {say('welcome_back')}
          </Button>
        )}
        <Button look="plain" onClick={onLater}>
          {say(isLast ? 'welcome_later' : 'welcome_skip')}
        </Button>
      </div>
    </main>
  );
}
