import type { PracticeId } from '../../utils/core/practice';
import type { Run, RunStage } from '../../utils/core/practice-run';
import { Button } from '../ui/Button';
import { type MessageKey, useSay } from '../ui/say';
import { Breathing } from './Breathing';
import { Strength } from './Strength';
import { Timed } from './Timed';

interface Props {
  readonly stage: Exclude<RunStage, { readonly kind: 'end' | 'letter' }>;
  readonly run: Run;
  readonly onRated: (when: 'before' | 'after', value: number | null) => void;
  readonly onPractice: (id: PracticeId) => void;
  /** Null where nothing is kept, and so no boundary either. */
  readonly onSmallBoundary: (() => void) | null;
}

/** What a practice shows just now. */
export function Stage({ stage, run, onRated, onPractice, onSmallBoundary }: Props) {
  const say = useSay();
  switch (stage.kind) {
    case 'read':
      return (
        <p class="one" tabIndex={-1}>
          {say(stage.key)}
        </p>
      );
    case 'list':
      return (
        <>
          <p class="one" tabIndex={-1}>
            {say(stage.key)}
          </p>
          <ul class="listed">
            {stage.keys.map((key: MessageKey) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
        </>
      );
    case 'line':
      return (
        <p class={`one written ${stage.look}`} tabIndex={-1}>
          <bdi>{stage.text}</bdi>
        </p>
      );
    case 'rate':
      return (
        <>
          <p class="one" tabIndex={-1}>
            {say(`practice_rate_${stage.when}`)}
          </p>
          <Strength
            label={say(`practice_rate_${stage.when}_label`)}
            value={run[stage.when]}
            onValue={(value) => onRated(stage.when, value)}
          />
        </>
      );
    case 'timed':
      return <Timed minutes={stage.minutes} keys={stage.keys} />;
    case 'breath':
      return <Breathing onOther={() => onPractice('grounding')} />;
    case 'boundary':
      return (
        <>
          <p class="one" tabIndex={-1}>
            {say(onSmallBoundary ? 'practice_boundary_form' : 'practice_boundary_unkept')}
          </p>
          {onSmallBoundary && (
            <p>
              <Button look="main" onClick={onSmallBoundary}>
                {say('practice_boundary_set')}
              </Button>
            </p>
          )}
        </>
      );
  }
}
