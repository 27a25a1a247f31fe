import { useEffect, useRef } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Practice, PracticeId } from '../../utils/core/practice';
import type { PracticeNote } from '../../utils/core/practice-note';
import { back, isLast, next, noteOf, type Run, rated, stageOf } from '../../utils/core/practice-run';
import type { Reply } from '../../utils/protocol';
import type { DraftActions } from '../drafts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { type MessageKey, useSay } from '../ui/say';
import { Ending } from './Ending';
import { Letter } from './Letter';
import { Stage } from './Stage';

interface Props {
  readonly practice: Practice;
  readonly run: Run;
  readonly house: House;
  readonly begun: DraftActions;
  /** The time as it is, epoch ms. */
  readonly now: () => number;
  readonly onRun: (run: Run) => void;
  /** Nothing of it is kept. */
  readonly onLeave: () => void;
  readonly onKeep: (note: PracticeNote) => Promise<Reply<unknown>>;
  /** It is at its end, with what is to be said of it. */
  readonly onEnd: (news: MessageKey | null) => void;
  readonly onPractice: (id: PracticeId) => void;
  readonly onSmallBoundary: () => void;
}

/** The way through a practice: one thing at a time, back and on, and out at any moment. */
export function PracticeRun(props: Props) {
  const { practice, run, house, begun, now, onRun, onLeave, onKeep, onEnd } = props;
  const say = useSay();
  const stage = stageOf(run);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(), [run.index]);

  const takesTime = stage.kind === 'timed' || stage.kind === 'breath';
  return (
    <div class="practice run">
      <div class="row spread">
        <h1 class="run-name">{say(`practice_${practice.id}_name`)}</h1>
        <Button look="plain" onClick={onLeave}>
          {say('practice_leave')}
        </Button>
      </div>
      <section ref={place} class="stage">
        {stage.kind === 'end' && (
          <Ending
            text={say(stage.key)}
            practice={practice}
            isKept={!house.keepsNothing}
            begun={begun}
            onKeep={(words) => onKeep(noteOf(run, words, now()))}
            onKept={() => onEnd('practice_note_saved')}
            onEnd={() => onEnd(null)}
          />
        )}
        {stage.kind === 'letter' && (
          <Letter
            isKept={!house.keepsNothing}
            isOpen={house.vault === 'unsealed'}
            begun={begun}
            onKeep={(text) =>
              onKeep(noteOf(run, { words: [{ of: 'letter', text }], choseNot: false }, now()))
            }
            onKept={() => onEnd('practice_note_saved')}
            onLetGo={() => onEnd('practice_letter_gone')}
          />
        )}
        {stage.kind !== 'end' && stage.kind !== 'letter' && (
          <Stage
            key={run.index}
            stage={stage}
            run={run}
            onRated={(when, value) => onRun(rated(run, when, value))}
            onPractice={props.onPractice}
            onSmallBoundary={house.keepsNothing ? null : props.onSmallBoundary}
          />
        )}
      </section>
      <div class="row run-ways">
        {run.index > 0 && (
          <Button look="plain" onClick={() => onRun(back(run))}>
            <Icon name="back" />
            {say('practice_back')}
          </Button>
        )}
        {!isLast(run) && (
          <Button look={takesTime ? 'quiet' : 'main'} onClick={() => onRun(next(run))}>
            {say(takesTime ? 'practice_enough' : 'practice_next')}
          </Button>
        )}
      </div>
    </div>
  );
}
