import type { ComponentChildren } from 'preact';
import type { DayLine } from '../../utils/core/line-book';
import { lineText } from '../lines/lineText';
import { Kelp } from '../ui/Kelp';
import { useSay } from '../ui/say';

interface Props {
  readonly line: DayLine;
  /** What can be done with it, below it. */
  readonly children?: ComponentChildren;
}

/** The line of the day, with room around it. */
export function Affirmation({ line, children }: Props) {
  const say = useSay();
  return (
    <section class={`affirmation${children ? ' has-more' : ''}`}>
      <p class="line" aria-live="polite" dir="auto">
        {lineText(line, say)}
      </p>
      <Kelp />
      {children}
    </section>
  );
}
