import { useEffect, useRef, useState } from 'preact/hooks';
import { localDate } from '../../utils/core/local-date';
import type { Moment } from '../../utils/core/window';
import type { Tool } from '../toolkit/tools';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { useThings } from '../ui/useThings';
import type { SeeingActions } from './actions';
import { CommitmentCard } from './CommitmentCard';
import { CommitmentForm } from './CommitmentForm';
import { Fork } from './Fork';
import { Together } from './Together';
import { Unread } from './Unread';
import { Unstored } from './Unstored';
import { valuesOf } from './valuesOf';

interface Props {
  readonly now: Moment;
  readonly keeps: boolean;
  readonly actions: Pick<SeeingActions, 'commitments' | 'agreements'>;
  readonly onTool: (tool: Tool) => void;
}

/** What a person wants to do themselves; and, behind the fork, what two agreed on. */
export function Commitments({ now, keeps, actions, onTool }: Props) {
  const say = useSay();
  const [isTogether, setTogether] = useState(false);
  const seen = useRef(isTogether);
  const kept = useThings(actions.commitments, keeps);
  useEffect(() => {
    if (seen.current !== isTogether) document.querySelector<HTMLElement>('main h1')?.focus();
    seen.current = isTogether;
  }, [isTogether]);

  if (isTogether) {
    return (
      <>
        <Fork onTool={onTool}>
          <Together now={now} keeps={keeps} actions={actions.agreements} />
        </Fork>
        <p>
          <Button look="plain" onClick={() => setTogether(false)}>
            {say('commit_mine')}
          </Button>
        </p>
      </>
    );
  }
  const [active, resting] = [false, true].map((rests) =>
    kept.things.filter((one) => (valuesOf(one)[0]?.restsSince !== null) === rests),
  );
  const cards = (things = active) =>
    things?.map((one) => (
      <CommitmentCard
        key={one.id}
        kept={one}
        now={now}
        onEdit={(value) => kept.after(actions.commitments.edit(one, value))}
        onErase={() => kept.after(actions.commitments.erase(one))}
      />
    ));
  return (
    <>
      <h1 tabIndex={-1}>{say('toolkit_commitments')}</h1>
      <p>{say('commit_lead')}</p>
      <Unread refusal={kept.refusal} unreadable={kept.unreadable} />
      <ul class="stack">{cards()}</ul>
      <section class="card stack">
        <CommitmentForm
          keep={say('commit_begin')}
          keeps={keeps}
          onKeep={({ text, measure }) =>
            kept.after(
              actions.commitments.write({
                text,
                measure,
                startedOn: localDate(now),
                restsSince: null,
                looks: [],
              }),
            )
          }
        />
        <Unstored keeps={keeps} />
      </section>
      {resting && resting.length > 0 && (
        <details class="kept">
          <summary>{say('commit_resting')}</summary>
          <ul class="stack">{cards(resting)}</ul>
        </details>
      )}
      <section class="stack">
        <h2>{say('commit_together')}</h2>
        <p class="soft">{say('commit_together_for')}</p>
        <div class="row">
          <Button look="quiet" onClick={() => setTogether(true)}>
            {say('commit_to_together')}
          </Button>
        </div>
      </section>
    </>
  );
}
