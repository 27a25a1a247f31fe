import { FAMILIAR, FAMILIAR_GROUPS, familiarOf, type KeptFamiliar } from '../../utils/core/familiar';
import { localDate } from '../../utils/core/local-date';
import type { Moment } from '../../utils/core/window';
import { Door } from '../support/Door';
import { dateText } from '../support/dateText';
import type { ThingActions } from '../things';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import { useThings } from '../ui/useThings';
import { FamiliarLine } from './FamiliarLine';
import { KeptList } from './KeptList';
import { Unread } from './Unread';

interface Props {
  readonly now: Moment;
  readonly keeps: boolean;
  readonly actions: ThingActions<KeptFamiliar>;
}

/** "Does this sound familiar?", to be read. Nothing is added up, and nobody is named by it. */
export function Patterns({ now, keeps, actions }: Props) {
  const say = useSay();
  const kept = useThings(actions, keeps);
  const date = localDate(now);
  return (
    <>
      <h1 tabIndex={-1}>{say('toolkit_patterns')}</h1>
      <p>{say('seeing_lead')}</p>
      <p>{say('seeing_no_sum')}</p>
      <div class="row">
        <Door />
      </div>
      <p class="soft small">{say(keeps ? 'seeing_ticks' : 'seeing_nothing_kept')}</p>
      {FAMILIAR_GROUPS.map((group) => (
        <section class="stack" key={group}>
          <h2>{say(`seeing_group_${group}`)}</h2>
          <p class="soft">{say(`seeing_group_${group}_about`)}</p>
          <ul class="stack">
            {FAMILIAR.filter((line) => line.group === group).map(({ id, helpline }) => (
              <FamiliarLine
                key={id}
                id={id}
                helpline={helpline}
                keeps={keeps}
                onKeep={(words) => kept.after(actions.write({ id, date, words }))}
              />
            ))}
          </ul>
        </section>
      ))}
      <p>{say('seeing_professional')}</p>
      <Unread refusal={kept.refusal} unreadable={kept.unreadable} />
      <KeptList
        title={say('seeing_what_i_kept')}
        things={kept.things}
        onErase={(one) => kept.after(actions.erase(one))}
        nameOf={({ id }) => lineText(id)}
      >
        {(value) => (
          <>
            <p>{lineText(value.id)}</p>
            {value.words && <p class="written">{value.words}</p>}
            <p class="soft small">{dateText(value.date, say.locale)}</p>
          </>
        )}
      </KeptList>
    </>
  );

  function lineText(id: string): string {
    const line = familiarOf(id);
    return say(line ? `seeing_pattern_${underscored(line.id)}` : 'seeing_kept_unknown');
  }
}
