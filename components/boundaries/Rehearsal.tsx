import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

const STEPS = ['picture', 'read', 'see'] as const;

interface Props {
  /** What they will do instead, in their own words. */
  readonly plan: string;
  /** Gone through, or not wanted: either is fine, and nothing of it is kept. */
  readonly onDone: () => void;
}

/**
 * Going through an if-then plan once, in mind: the moment, the plan aloud, the first movement. Plans of this form are
 * kept more (d = .65 over 94 tests, Gollwitzer and Sheeran 2006, doi 10.1016/S0065-2601(06)38002-1; .27 to .66 over 642
 * tests, 2024, doi 10.1080/10463283.2024.2334563), and more so where they were rehearsed. It is offered after a plan was
 * made, and can be left at any point.
 */
export function Rehearsal({ plan, onDone }: Props) {
  const say = useSay();
  const [at, setAt] = useState(-1);
  const text = useRef<HTMLParagraphElement>(null);
  const step = STEPS[at];
  useEffect(() => {
    if (at >= 0) text.current?.focus();
  }, [at]);
  return (
    <section class="card stack rehearsal" aria-labelledby="rehearsal">
      <h2 id="rehearsal">{say('rehearse_title')}</h2>
      <p ref={text} tabIndex={-1}>
        {step ? say(`rehearse_${step}`) : say('rehearse_lead')}
      </p>
      {step && step !== 'picture' && <p class="rehearsed">{say('rehearse_plan', plan)}</p>}
      {step === 'picture' && <p class="soft small">{say('rehearse_leave')}</p>}
      <div class="row">
        {at < STEPS.length - 1 ? (
          <>
            <Button look="quiet" onClick={() => setAt(at + 1)}>
              {say(step ? 'rehearse_next' : 'rehearse_begin')}
            </Button>
            <Button look="plain" onClick={onDone}>
              {say('rehearse_skip')}
            </Button>
          </>
        ) : (
          <Button look="quiet" onClick={onDone}>
            {say('rehearse_done')}
          </Button>
        )}
      </div>
    </section>
  );
}
