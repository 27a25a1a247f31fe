import type { Agreement } from '../../utils/core/agreement';
import { localDate } from '../../utils/core/local-date';
import type { Moment } from '../../utils/core/window';
import { Door } from '../support/Door';
import type { ThingActions } from '../things';
import { useSay } from '../ui/say';
import { useThings } from '../ui/useThings';
import { AgreementCard } from './AgreementCard';
import { Unread } from './Unread';
import { Unstored } from './Unstored';
import { Words } from './Words';

interface Props {
  readonly now: Moment;
  readonly keeps: boolean;
  readonly actions: ThingActions<Agreement>;
}

/** What two people agreed on, and what the one who writes noticed since. Nobody is marked. */
export function Together({ now, keeps, actions }: Props) {
  const say = useSay();
  const kept = useThings(actions, keeps);
  const madeOn = localDate(now);
  return (
    <>
      <h1 tabIndex={-1}>{say('commit_together')}</h1>
      <p>{say('commit_together_lead')}</p>
      <section class="notice care stack">
        <p>{say('commit_together_care')}</p>
        <div class="row">
          <Door />
        </div>
      </section>
      <Unread refusal={kept.refusal} unreadable={kept.unreadable} />
      <section class="card stack">
        <Words
          label={say('commit_agreement')}
          hint={say('commit_agreement_hint')}
          keep={say('journal_save')}
          keeps={keeps}
          onKeep={(text) => kept.after(actions.write({ text, madeOn, noticed: [] }))}
        />
        <Unstored keeps={keeps} />
      </section>
      <ul class="stack">
        {kept.things.map((one) => (
          <AgreementCard
            key={one.id}
            kept={one}
            now={now}
            onEdit={(value) => kept.after(actions.edit(one, value))}
            onErase={() => kept.after(actions.erase(one))}
          />
        ))}
      </ul>
    </>
  );
}
