import { useEffect, useState } from 'preact/hooks';
import { isQuiet, type QuietHours } from '../../utils/core/reminders';
import { Check } from '../ui/Check';
import { Field } from '../ui/Field';
import { useSay } from '../ui/say';

/** What is offered first. */
const NIGHT: QuietHours = { from: '22:00', to: '07:00' };

interface Props {
  readonly quiet: QuietHours | null;
  readonly onQuiet: (quiet: QuietHours | null) => void;
}

/** The time of day in which nothing reminds. */
export function QuietTimes({ quiet, onQuiet }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState(quiet ?? NIGHT);
  useEffect(() => setTyped(quiet ?? typed), [quiet?.from, quiet?.to]);
  const problem = quiet && !isQuiet(typed) ? say('ritual_quiet_problem') : undefined;

  function change(part: Partial<QuietHours>) {
    const next = { ...typed, ...part };
    setTyped(next);
    if (isQuiet(next)) onQuiet(next);
  }

  return (
    <section class="card stack">
      <h2>{say('ritual_quiet')}</h2>
      <Check
        label={say('ritual_quiet_on')}
        checked={quiet !== null}
        onChecked={(isOn) => onQuiet(isOn ? (isQuiet(typed) ? typed : NIGHT) : null)}
      />
      {quiet && (
        <div class="row">
          {(['from', 'to'] as const).map((end) => (
            <Field key={end} label={say(`ritual_quiet_${end}`)} problem={end === 'to' ? problem : undefined}>
              {(ties) => (
                <input
                  {...ties}
                  class="input short"
                  type="time"
                  autocomplete="off"
                  value={typed[end]}
                  onInput={(event) => change({ [end]: event.currentTarget.value })}
                />
              )}
            </Field>
          ))}
        </div>
      )}
      <p class="soft small">{say('ritual_quiet_means')}</p>
    </section>
  );
}
