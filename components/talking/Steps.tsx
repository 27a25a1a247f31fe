import type { ComponentChildren } from 'preact';
import { Door } from '../support/Door';
import { useSay } from '../ui/say';

interface Props {
  readonly tool: 'listening' | 'rules';
  /** What stands beside it. */
  readonly children?: ComponentChildren;
}

const STEPS = ['a', 'b', 'c', 'd', 'e'] as const;

/** A card to read before, or together: what to do, and when it is not the right tool. */
export function Steps({ tool, children }: Props) {
  const say = useSay();
  return (
    <details class="fold">
      <summary>
        <span class="label">{say(`talking_${tool}`)}</span>
      </summary>
      <div class="stack more">
        <ul class="listed">
          {STEPS.map((step) => (
            <li key={step}>{say(`talking_${tool}_${step}`)}</li>
          ))}
        </ul>
        <p>{say(`talking_${tool}_care`)}</p>
        <div class="row">
          <Door />
        </div>
        {children}
      </div>
    </details>
  );
}
