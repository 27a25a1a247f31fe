import type { ComponentChildren } from 'preact';
import type { Moment } from '../../utils/core/window';
import type { Wording } from '../../utils/core/wording';
import { KeptList } from '../seeing/KeptList';
import { Unread } from '../seeing/Unread';
import { Unstored } from '../seeing/Unstored';
import { Door } from '../support/Door';
import { dateText } from '../support/dateText';
import { useSay } from '../ui/say';
import { useThings } from '../ui/useThings';
import type { TalkingActions } from './actions';
import { Request } from './Request';
import { Rituals } from './Rituals';
import { SayingNo } from './SayingNo';
import { Steps } from './Steps';

interface Props {
  readonly now: Moment;
  readonly keeps: boolean;
  readonly actions: TalkingActions;
  /** A break, beside the rules for a hard conversation. */
  readonly aside?: ComponentChildren;
}

/** Tools for talking, each folded away until it is wanted. They stand behind the fork. */
export function Talking({ now, keeps, actions, aside }: Props) {
  const say = useSay();
  const kept = useThings(actions.wordings, keeps);
  const tools = {
    now,
    keeps,
    copy: actions.copy,
    onKeep: (wording: Parameters<typeof actions.wordings.write>[0]) =>
      kept.after(actions.wordings.write(wording)),
  };
  const headText = ({ tool, date }: Wording) => `${say(`talking_${tool}`)} · ${dateText(date, say.locale)}`;
  return (
    <>
      <h1 tabIndex={-1}>{say('toolkit_talking')}</h1>
      <p>{say('talking_lead')}</p>
      <section class="notice care stack">
        <p>{say('talking_better_words')}</p>
        <p>{say('seeing_professional')}</p>
        <div class="row">
          <Door />
        </div>
      </section>
      <Unstored keeps={keeps} />
      <div class="folds">
        <details class="fold">
          <summary>
            <span class="label">{say('talking_request')}</span>
          </summary>
          <Request {...tools} />
        </details>
        <Steps tool="listening" />
        <Steps tool="rules">{aside}</Steps>
        <details class="fold">
          <summary>
            <span class="label">{say('talking_rituals')}</span>
          </summary>
          <Rituals keeps={keeps} actions={actions.rituals} />
        </details>
        <details class="fold">
          <summary>
            <span class="label">{say('talking_no')}</span>
          </summary>
          <SayingNo {...tools} />
        </details>
      </div>
      <Unread refusal={kept.refusal} unreadable={kept.unreadable} />
      <KeptList
        title={say('seeing_what_i_kept')}
        things={kept.things}
        onErase={(one) => kept.after(actions.wordings.erase(one))}
        nameOf={headText}
      >
        {(wording) => (
          <>
            <p class="soft small">{headText(wording)}</p>
            <p class="written">{wording.text}</p>
          </>
        )}
      </KeptList>
    </>
  );
}
