import { useState } from 'preact/hooks';
import type { FirmTime } from '../../utils/core/boundary';
import { type Foresight, firmTimeFor } from '../../utils/core/foresight';
import type { Moment } from '../../utils/core/window';
import { lastDayText } from '../boundaries/firmTimeText';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';

interface Props {
  readonly foresight: Foresight;
  /** The hours, in words. */
  readonly when: string;
  readonly now: Moment;
  readonly onTake: (one: FirmTime) => void;
}

/** How many weeks it may last. */
const LENGTHS = ['2', '4', '8'] as const;

/** Something firmer for some hours of the week: what it would do is said before it is done. Nothing is ever done by itself. */
export function FirmOffer({ foresight, when, now, onTake }: Props) {
  const say = useSay();
  const [isLooking, setLooking] = useState(false);
  const [response, setResponse] = useState(foresight.offers[0] ?? 'rest');
  const [weeks, setWeeks] = useState<(typeof LENGTHS)[number]>('4');
  const one = firmTimeFor(foresight, response, Number(weeks), now);
  if (!isLooking) {
    return (
      <p>
        <Button look="quiet" aria-label={say('foresight_look_named', when)} onClick={() => setLooking(true)}>
          {say('foresight_look')}
        </Button>
      </p>
    );
  }
  return (
    <form
      class="stack firm-offer"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(one);
      }}
    >
      {foresight.offers.length > 1 ? (
        <Choice
          label={say('foresight_what')}
          options={foresight.offers.map((value) => ({ value, label: say(`boundary_response_${value}`) }))}
          value={response}
          onValue={setResponse}
        />
      ) : (
        <p class="label">{say(`boundary_response_${response}`)}</p>
      )}
      <p class="soft small">{say(`boundary_response_${response}_hint`)}</p>
      <Choice
        label={say('foresight_weeks')}
        options={LENGTHS.map((value) => ({ value, label: say.count('foresight_for', Number(value)) }))}
        value={weeks}
        onValue={setWeeks}
      />
      <p>{say('foresight_means', when, lastDayText(one, now.zone, say))}</p>
      <div class="row">
        <Button look="quiet" type="submit" first>
          {say('foresight_yes')}
        </Button>
        <Button look="plain" onClick={() => setLooking(false)}>
          {say('foresight_no')}
        </Button>
      </div>
    </form>
  );
}
