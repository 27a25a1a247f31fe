import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Practice, PracticeId } from '../../utils/core/practice';
import type { PracticeNote } from '../../utils/core/practice-note';
import { noteOf, type Run, runOf } from '../../utils/core/practice-run';
import type { JournalActions } from '../journal/actions';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { useFocusedHeading } from '../ui/useFocusedHeading';
import type { PracticeActions } from './actions';
import { leavable, NOTHING_BEGUN, noteForm } from './keeping';
import { Notes } from './Notes';
import { OwnLines } from './OwnLines';
import { PracticeRun } from './PracticeRun';
import { SmallBoundaries } from './SmallBoundaries';

interface Props {
  readonly house: House;
  readonly actions: { readonly practices: PracticeActions; readonly journal: JournalActions };
  readonly practice: Practice;
  readonly onBack: () => void;
  readonly onPractice: (id: PracticeId) => void;
  readonly onBoundaries: () => void;
  readonly onSmallBoundary: () => void;
}

/** One practice: what it is for, when to leave it, and the way through it, one thing at a time. */
export function PracticePage({ practice, house, actions, onBack, onPractice, ...ways }: Props) {
  const say = useSay();
  const { id } = practice;
  const [run, setRun] = useState<Run | null>(null);
  const [told, setTold] = useState<MessageKey | null>(null);
  const [kept, setKept] = useState(0);
  const [lines, setLines] = useState<readonly string[]>([]);
  const heading = useFocusedHeading();
  const wasRunning = useRef(false);
  const { now } = actions.practices;
  const begun = useMemo(
    () => leavable(house.keepsNothing ? NOTHING_BEGUN : actions.journal, noteForm(id)),
    [house.keepsNothing, id],
  );

  useEffect(() => {
    if (wasRunning.current && !run) heading.current?.focus();
    wasRunning.current = run !== null;
  }, [run]);

  /** Leaves it: nothing of it is kept. What was begun of a letter waits, as all longer writing does. */
  function leave() {
    begun.leave();
    setRun(null);
  }

  const keep = (note: PracticeNote) => actions.practices.notes.write(note);

  function ended(news: MessageKey | null) {
    if (run) leave();
    setTold(news);
    setKept((before) => before + 1);
  }

  if (run) {
    return (
      <PracticeRun
        practice={practice}
        run={run}
        house={house}
        begun={begun}
        now={now}
        onRun={setRun}
        onLeave={leave}
        onKeep={keep}
        onEnd={ended}
        onPractice={onPractice}
        onSmallBoundary={ways.onSmallBoundary}
      />
    );
  }
  return (
    <div class="practice">
      <p class="back">
        <Button look="plain" onClick={onBack}>
          <Icon name="back" />
          {say('practices_back')}
        </Button>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {say(`practice_${id}_name`)}
      </h1>
      <dl class="purpose">
        <dt>{say('practice_what_for')}</dt>
        <dd>{say(`practice_${id}_for`)}</dd>
        <dt>{say('practice_when_to_leave')}</dt>
        <dd>{say(`practice_${id}_leave`)}</dd>
      </dl>
      {!practice.isRisky && (
        <p>
          <Door />
        </p>
      )}
      {practice.isRisky && (
        <Notice tone="care">
          <p>{say(id === 'boundary' ? 'practice_boundary_danger' : 'practice_danger')}</p>
          <p>
            <Door />
          </p>
        </Notice>
      )}
      {(id === 'mirror' || id === 'night') && (
        <OwnLines
          practiceId={id}
          ideas={practice.ideas.map((key) => say(key))}
          isKept={!house.keepsNothing}
          actions={actions.practices.lines}
          onLines={setLines}
        />
      )}
      <p>
        <Button
          look="main"
          onClick={() => {
            setTold(null);
            begun.enter();
            setRun(runOf(practice, lines, now()));
          }}
        >
          {say('practice_begin')}
        </Button>
      </p>
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      {id === 'boundary' && (
        <SmallBoundaries
          practice={practice}
          house={house}
          begun={begun}
          onKeep={(words) => keep(noteOf(runOf(practice, [], now()), words, now()))}
          onKept={() => ended('practice_note_saved')}
          onBoundaries={ways.onBoundaries}
        />
      )}
      {!house.keepsNothing && (
        <Notes
          key={kept}
          practice={practice}
          now={house.now}
          actions={actions.practices.notes}
          begun={begun}
          onRefused={(refusal) => setTold(refusalKey(refusal))}
          onTold={(news) => {
            setTold(news);
            heading.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {house.keepsNothing && <p class="soft">{say('practice_unkept')}</p>}
    </div>
  );
}
