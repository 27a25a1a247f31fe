import { useEffect, useRef, useState } from 'preact/hooks';
import { localDate } from '../../utils/core/local-date';
import { openQuestions, type Question, type RepairAnswer, type SafetyAnswer } from '../../utils/core/repair';
import type { Moment } from '../../utils/core/window';
import type { ThingActions } from '../things';
import type { Tool } from '../toolkit/tools';
import { Button } from '../ui/Button';
import { Said } from '../ui/Said';
import { useSay } from '../ui/say';
import { useThings } from '../ui/useThings';
import { OwnCare } from './OwnCare';
import { RepairQuestion } from './RepairQuestion';
import { SafetyChoice } from './SafetyChoice';
import { Unread } from './Unread';
import { Unstored } from './Unstored';

interface Props {
  readonly now: Moment;
  readonly keeps: boolean;
  readonly actions: ThingActions<RepairAnswer>;
  readonly onTool: (tool: Tool) => void;
}

/** Five open questions, one at a time. The first, safety, alone decides whether the others stand open. */
export function Repair({ now, keeps, actions, onTool }: Props) {
  const say = useSay();
  const [safety, setSafety] = useState<SafetyAnswer | null>(null);
  const [at, setAt] = useState(0);
  const kept = useThings(actions, keeps);
  /** Written here and not kept: there while one goes from question to question. */
  const begun = useRef(new Map<Question, string>());
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(at);
  useEffect(() => {
    if (seen.current !== at) heading.current?.focus();
    seen.current = at;
  }, [at]);

  const open = openQuestions(safety);
  const question = open[at];
  const isWaiting = safety !== null && safety !== 'yes';
  return (
    <>
      <h1 tabIndex={-1}>{say('toolkit_repair')}</h1>
      <p>{say('repair_lead')}</p>
      <p>{say('repair_theirs')}</p>
      <Unstored keeps={keeps} />
      <Unread refusal={kept.refusal} unreadable={kept.unreadable} />
      {question ? (
        <section class="card stack question" key={question}>
          <h2 ref={heading} tabIndex={-1}>
            {say(`repair_${question}`)}
          </h2>
          <RepairQuestion
            question={question}
            keeps={keeps}
            things={kept.things}
            begun={begun.current.get(question) ?? ''}
            onBegun={(words) => begun.current.set(question, words)}
            onKeep={(words) => kept.after(actions.write({ question, date: localDate(now), words }))}
            onErase={(one) => kept.after(actions.erase(one))}
          >
            {question === 'safety' && <SafetyChoice safety={safety} onSafety={setSafety} />}
          </RepairQuestion>
          {!isWaiting && safety && (
            <div class="row">
              <Button look="quiet" onClick={() => setAt(at + 1)}>
                {say('repair_next')}
              </Button>
              {at > 0 && (
                <Button look="plain" onClick={() => setAt(at - 1)}>
                  {say('repair_before')}
                </Button>
              )}
              <Button look="plain" onClick={() => setAt(open.length)}>
                {say('repair_enough')}
              </Button>
            </div>
          )}
        </section>
      ) : (
        <section class="card stack" key="end">
          <h2 ref={heading} tabIndex={-1}>
            {say('repair_end')}
          </h2>
          <p>{say('repair_end_words')}</p>
          <p>{say('seeing_professional')}</p>
          <div class="row">
            <Button look="plain" onClick={() => setAt(0)}>
              {say('repair_first')}
            </Button>
          </div>
        </section>
      )}
      {isWaiting && (
        <section class="stack">
          <h2>{say('repair_wait')}</h2>
          <p>{say('repair_wait_why')}</p>
          <p>{say('seeing_professional')}</p>
          <OwnCare onTool={onTool} />
        </section>
      )}
      <Said>{isWaiting ? say('repair_wait') : ''}</Said>
    </>
  );
}
