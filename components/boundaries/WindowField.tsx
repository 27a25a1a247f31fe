import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Stepper } from '../ui/Stepper';
import { type MessageKey, useSay } from '../ui/say';
import { WeeklyField } from './WeeklyField';
import type { WindowDraft } from './windowDraft';

const KINDS = ['for', 'until', 'weekly', 'open'] as const;
const UNITS = ['hours', 'days'] as const;
/** Hours in a leap year: the longest that a boundary is made for. */
const MOST = 8784;

interface Props {
  readonly window: WindowDraft;
  /** How the window stands, where it is one that stands already. */
  readonly standing: string | null;
  readonly problem: MessageKey | undefined;
  readonly onWindow: (window: WindowDraft) => void;
}

/** When a boundary is on. */
export function WindowField({ window, standing, problem, onWindow }: Props) {
  const say = useSay();
  const change = (part: Partial<WindowDraft>) => onWindow({ ...window, ...part, kept: null });
  return (
    <div class="stack">
      <Choice
        label={say('boundary_window')}
        options={KINDS.map((value) => ({ value, label: say(`boundary_window_${value}`) }))}
        value={window.kind}
        onValue={(kind) => change({ kind })}
      />
      {window.kind === 'for' && (
        <div class="amount">
          <Stepper
            label={say('boundary_window_amount')}
            value={window.amount}
            least={1}
            most={MOST}
            problem={problem && say(problem)}
            onValue={(amount) => change({ amount })}
          />
          <Choice
            label={say('boundary_window_unit')}
            quietLabel
            options={UNITS.map((value) => ({ value, label: say(`boundary_window_${value}`) }))}
            value={window.unit}
            onValue={(unit) => change({ unit })}
          />
        </div>
      )}
      {window.kind === 'until' && (
        <Field label={say('boundary_window_wall')} problem={problem && say(problem)}>
          {(ties) => (
            <input
              {...ties}
              class="input short"
              type="datetime-local"
              autocomplete="off"
              value={window.wall}
              onInput={(event) => change({ wall: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      {window.kind === 'weekly' && (
        <WeeklyField times={window.times} problem={problem} onTimes={(times) => change({ times })} />
      )}
      {standing && <p class="soft">{standing}</p>}
    </div>
  );
}
