import { daysUpTo, startOf } from '../../utils/core/insights/days';
import { dateOf } from '../../utils/core/insights/wall-clock';
import type { LogEvent } from '../../utils/core/log';
import type { Overview } from '../../utils/core/overview';
import { weekHolds } from '../../utils/core/week-holds';
import type { Moment } from '../../utils/core/window';
import { nameText } from '../boundaries/overviewText';
import { dateText } from '../support/dateText';
import { useSay } from '../ui/say';

interface Props {
  readonly log: readonly LogEvent[];
  readonly boundaries: readonly Overview[];
  readonly now: Moment;
}

const WEEK_DAYS = 7;

/** What was held in the seven days up to today: holds come first, and nothing is set against another week. Of none no number is said. */
export function Held({ log, boundaries, now }: Props) {
  const say = useSay();
  const { from, to } = daysUpTo(now, WEEK_DAYS);
  const fromAt = startOf(from, now.zone);
  const untilAt = startOf(to + 1, now.zone);
  const all = weekHolds(log, null, fromAt, untilAt);
  const each = boundaries
    .map((overview) => ({ overview, of: weekHolds(log, overview.boundary.id, fromAt, untilAt) }))
    .filter(({ of }) => of.held > 0);
  return (
    <section class="card stack">
      <h2>{say('week_held')}</h2>
      <p class="soft small">
        {say('week_days', dateText(dateOf(from), say.locale), dateText(dateOf(to), say.locale))}
      </p>
      {all.held > 0 ? (
        <p class="week-held">{say.count('week_held_times', all.held)}</p>
      ) : (
        <p>{say(all.visits > 0 ? 'week_held_none' : 'week_none')}</p>
      )}
      {all.turnedBack > 0 && <p>{say.count('week_visits', all.visits, say.number(all.turnedBack))}</p>}
      {each.length > 1 && (
        <ul class="week-each">
          {each.map(({ overview, of }) => (
            <li class="row spread" key={overview.boundary.id}>
              <span class="grow">{nameText(overview, say)}</span>
              <span class="soft">{say.count('ui_held_times', of.held)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
