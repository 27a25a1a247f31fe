import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Refusal } from '../../utils/core/refused';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Notice } from '../ui/Notice';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { keeping } from '../ui/useThings';
import type { InsightsActions } from './actions';
import { Pictures } from './Pictures';

interface Props {
  readonly house: House;
  readonly actions: InsightsActions;
  /** To a look at the week. */
  readonly onWeek: () => void;
}

/** Pictures of a person's own way, and the switch that lets the room read nothing. */
export function Insights({ house, actions, onWeek }: Props) {
  const say = useSay();
  const [isOn, setOn] = useState(house.hasInsights);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // What is shown is of the moment somebody came: pictures do not move under their eyes.
  const [now] = useState(house.now);
  useEffect(() => setOn(house.hasInsights), [house.hasInsights]);

  async function settle(wanted: boolean) {
    const reply = await actions.setOn(wanted);
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) setOn(wanted);
  }

  return (
    <>
      <h1 tabIndex={-1}>{say('insights_title')}</h1>
      <p class="soft">{say('insights_intro')}</p>
      {isOn && keeping(house).reads && <Pictures now={now} actions={actions} />}
      {!isOn && <Notice tone="plain">{say('insights_off')}</Notice>}
      <p>
        <Button look="quiet" onClick={onWeek}>
          {say('toolkit_week')}
        </Button>
      </p>
      <section class="card stack">
        <Check label={say('insights_switch')} checked={isOn} onChecked={(wanted) => void settle(wanted)} />
        <p class="soft small">{say('insights_switch_means')}</p>
        <Refused refusal={refusal} />
      </section>
    </>
  );
}
