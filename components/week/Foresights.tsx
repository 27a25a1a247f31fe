import type { Rules } from '../../utils/core/boundary';
import { withFirmTime, withoutFirmTime } from '../../utils/core/firm-rules';
import { standingFirmTimes } from '../../utils/core/firm-time';
import { FORESIGHT_WEEKS, type Foresight } from '../../utils/core/foresight';
import type { Overview } from '../../utils/core/overview';
import type { Moment } from '../../utils/core/window';
import { FirmTimes } from '../boundaries/FirmTimes';
import { nameText } from '../boundaries/overviewText';
import { weeklyText } from '../boundaries/windowText';
import { type MessageKey, useSay } from '../ui/say';
import { FirmOffer } from './FirmOffer';

/** A boundary with the hours that have been hard at it. */
export interface Looked {
  readonly overview: Overview;
  readonly foresights: readonly Foresight[];
}

interface Props {
  readonly looked: readonly Looked[];
  readonly now: Moment;
  readonly keeps: boolean;
  /** Changes a boundary; then says one of two things: that it holds at once, or that it waits. */
  readonly onChange: (overview: Overview, rules: Rules, atOnce: MessageKey, waits: MessageKey) => void;
}

/** Hours that have been hard, and something firmer for them alone: offered, explained, with an end, and taken back by a tap. */
export function Foresights({ looked, now, keeps, onChange }: Props) {
  const say = useSay();
  const shown = looked
    .map((one) => ({ ...one, standing: standingFirmTimes(one.overview.boundary.firmTimes, now.at) }))
    .filter(({ foresights, standing }) => foresights.length > 0 || standing.length > 0);
  const weeks = say.number(FORESIGHT_WEEKS);
  return (
    <section class="card stack">
      <h2>{say('foresight_title')}</h2>
      {shown.length === 0 && <p>{say('foresight_none', weeks)}</p>}
      {shown.map(({ overview, foresights, standing }) => (
        <div class="stack" key={overview.boundary.id}>
          <h3>{nameText(overview, say)}</h3>
          {foresights.map((foresight) => {
            const { time, days, of, crossed } = foresight;
            const when = weeklyText([time], say);
            return (
              <div class="stack" key={when}>
                <p>{say.count('foresight_said', crossed, when, say.number(days), say.number(of), weeks)}</p>
                {keeps && overview.words && foresight.offers.length > 0 && (
                  <FirmOffer
                    foresight={foresight}
                    when={when}
                    now={now}
                    onTake={(one) =>
                      onChange(
                        overview,
                        withFirmTime(overview.boundary, one, now),
                        'foresight_taken',
                        'foresight_taken',
                      )
                    }
                  />
                )}
              </div>
            );
          })}
          {standing.length > 0 && (
            <>
              <p class="soft small">{say('firm_title')}</p>
              <FirmTimes
                firmTimes={standing}
                zone={now.zone}
                onTakeBack={
                  keeps && overview.words
                    ? (one) =>
                        onChange(
                          overview,
                          withoutFirmTime(overview.boundary, one, now),
                          'firm_taken_back',
                          'firm_goes_later',
                        )
                    : null
                }
              />
            </>
          )}
        </div>
      ))}
      {shown.some(({ foresights }) => foresights.length > 0) && (
        <p class="soft small">{say('foresight_not_why')}</p>
      )}
    </section>
  );
}
