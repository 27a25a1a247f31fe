import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Stepper } from '../ui/Stepper';
import { type MessageKey, useSay } from '../ui/say';
import type { WindowDraft } from './draft';
import { WeeklyField } from './WeeklyField';

const KINDS = ['for', 'until', 'weekly', 'open'] as const;
const UNITS = ['hours', 'days'] as const;

interface Props {
  readonly window: WindowDraft;
  readonly problem: MessageKey | undefined;
  readonly onWindow: (window: WindowDraft) => void;
}

/** When a boundary is on. */
export function WindowField({ window, problem, onWindow }: Props) {
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
        <div class="row">
          <Stepper
            label={say('boundary_window_amount')}
            value={window.amount}
            least={1}
            most={8784}
            problem={problem && say(problem)}
            onValue={(amount) => change({ amount })}
          />
          <Choice
            label={say('boundary_window_unit')}
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
    </div>
  );
}
