import { useEffect, useRef } from 'preact/hooks';
import { type BreathPattern, breathAt } from '../../utils/core/breath-pattern';
import { useElapsed } from '../pause/useElapsed';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';

interface Props {
  readonly pattern: BreathPattern;
  readonly minutes: number;
}

/**
 * A ring that fills and empties as the pattern says, and the word for it. Where motion is not wanted the ring stays still
 * and the seconds are written. Screen readers hear how it goes once: a word every few seconds would be no rest.
 */
export function PacedBreath({ pattern, minutes }: Props) {
  const say = useSay();
  const whole = minutes * 60;
  const passed = useElapsed(whole);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const isOver = passed >= whole;
  const { phase, seconds, secondsLeft, fullAtEnd } = breathAt(pattern, passed);
  const full = isOver ? 0 : fullAtEnd;
  return (
    <div ref={place} class="passing" tabIndex={-1}>
      <p class="unseen">{say(`practice_breathing_${pattern.id}_how`)}</p>
      <div
        class="breath paced"
        aria-hidden="true"
        style={{ '--full': String(full), '--phase': `${seconds}s` }}
      >
        <i />
        <i />
        <i />
        {!isOver && (
          <span class="word">
            <span>{say(`practice_breath_${underscored(phase)}`)}</span>
            <span class="seconds">{new Intl.NumberFormat(say.locale).format(secondsLeft)}</span>
          </span>
        )}
      </div>
      <p role="status">{isOver ? say('practice_time_over') : ''}</p>
      {!isOver && <p class="soft small">{say('ui_to_go', say.duration((whole - passed) * 1000))}</p>}
    </div>
  );
}
