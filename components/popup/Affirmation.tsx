import type { ComponentChildren } from 'preact';
import type { DayLine } from '../../utils/core/line-book';
import { lineText } from '../lines/lineText';
import { Kelp } from '../ui/Kelp';
import { useSay } from '../ui/say';

/** From so many characters on a line is written a little smaller, so that it takes no more room than others. */
const LONG = 64;

interface Props {
  readonly line: DayLine;
  /** What can be done with it, below it. */
  readonly children?: ComponentChildren;
}

/** The line of the day, with room around it. */
export function Affirmation({ line, children }: Props) {
  const say = useSay();
  const text = lineText(line, say);
  const looks = [children ? ' has-more' : '', text.length > LONG ? ' is-long' : ''].join('');
  return (
    <section class={`affirmation${looks}`}>
      <p class="line" aria-live="polite" dir="auto">
        {text}
      </p>
      <Kelp />
      {children}
    </section>
  );
}
