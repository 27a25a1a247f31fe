import { LIMITS } from '../../utils/core/boundary';
import type { WeeklyTime } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { type MessageKey, useSay } from '../ui/say';
import { useUniqueId } from '../ui/useUniqueId';
import { dayName } from './windowText';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const EVENING: WeeklyTime = { days: [], from: '19:00', to: '22:00' };

interface Props {
  readonly times: readonly WeeklyTime[];
  readonly problem: MessageKey | undefined;
  readonly onTimes: (times: readonly WeeklyTime[]) => void;
}

/** Times that come back every week; one that ends earlier than it begins runs over midnight. */
export function WeeklyField({ times, problem, onTimes }: Props) {
  const say = useSay();
  const change = (i: number, part: Partial<WeeklyTime>) =>
    onTimes(times.map((time, other) => (other === i ? { ...time, ...part } : time)));
  const problemId = useUniqueId();
  const ties = { 'aria-invalid': true, 'aria-describedby': problemId } as const;
  const wrong = Math.max(
    0,
    times.findIndex(({ days }) => days.length === 0),
  );
  return (
    <div class="stack">
      {times.map((time, i) => (
        <fieldset class="weekly" key={i}>
          <legend class="unseen">{say('boundary_weekly_one')}</legend>
          <div class="days">
            {DAYS.map((day) => (
              <label class="choice day" key={day}>
                <input
                  type="checkbox"
                  aria-label={dayName(day, say.locale, 'long')}
                  {...(problem && i === wrong && day === 1 ? ties : {})}
                  checked={time.days.includes(day)}
                  onChange={(event) =>
                    change(i, { days: withDay(time.days, day, event.currentTarget.checked) })
                  }
                />
                <span>{dayName(day, say.locale)}</span>
              </label>
            ))}
          </div>
          <div class="row">
            <Clock
              label={say('boundary_weekly_from')}
              value={time.from}
              onValue={(from) => change(i, { from })}
            />
            <Clock label={say('boundary_weekly_to')} value={time.to} onValue={(to) => change(i, { to })} />
            {times.length > 1 && (
              <Button look="plain" onClick={() => onTimes(times.filter((_, other) => other !== i))}>
                {say('boundary_site_remove')}
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      {problem && (
        <div class="field">
          <p class="problem" id={problemId}>
            {say(problem)}
          </p>
        </div>
      )}
      {times.length < LIMITS.weeklyTimes && (
        <p>
          <Button look="plain" onClick={() => onTimes([...times, EVENING])}>
            {say('boundary_weekly_more')}
          </Button>
        </p>
      )}
    </div>
  );
}

function withDay(days: readonly number[], day: number, on: boolean): readonly number[] {
  return DAYS.filter((other) => (other === day ? on : days.includes(other)));
}

function Clock({
  label,
  value,
  onValue,
}: {
  label: string;
  value: string;
  onValue: (value: string) => void;
}) {
  return (
    <Field label={label}>
      {(ties) => (
        <input
          {...ties}
          class="input short"
          type="time"
          autocomplete="off"
          required
          value={value}
          onInput={(event) => event.currentTarget.value && onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
