import { useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import { LONGEST_RITUAL_NAME, type Ritual } from '../../utils/core/ritual';
import type { Reply } from '../../utils/protocol';
import { dayName } from '../boundaries/windowText';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Refused } from '../ui/Refused';
import { Stepper } from '../ui/Stepper';
import { type MessageKey, useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { useFault } from '../ui/useFault';
import { useUniqueId } from '../ui/useUniqueId';
import { type RitualDraft, ritualIn } from './draft';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const KINDS = ['daily', 'weekly', 'monthly'] as const;

interface Props {
  readonly initial: RitualDraft;
  readonly onSave: (ritual: Ritual) => Promise<Reply<unknown>>;
  readonly onCancel: () => void;
}

/** What a person wants to do, and when it comes round. What is wrong is said where it is, when it is saved. */
export function RitualForm({ initial, onSave, onCancel }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState(initial);
  const { form, problem, setProblem } = useFault();
  const daysId = useUniqueId();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = (part: Partial<RitualDraft>) => {
    setProblem(null);
    setDraft({ ...draft, ...part });
  };
  const ties = { 'aria-invalid': true, 'aria-describedby': daysId } as const;
  const told = (key: MessageKey) => (problem === key ? say(key) : undefined);

  async function save(event: Event) {
    event.preventDefault();
    const ritual = ritualIn(draft);
    if (typeof ritual === 'string') return setProblem(ritual);
    const reply = await onSave(ritual);
    setRefusal(reply.ok ? null : reply.refusal);
  }

  return (
    <form ref={form} class="card stack" autocomplete="off" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={say('ritual_name')}
        hint={say('ritual_name_hint')}
        value={draft.name}
        longest={LONGEST_RITUAL_NAME}
        problem={told('ritual_problem_name')}
        onValue={(name) => change({ name })}
      />
      <Choice
        label={say('ritual_kind')}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: say(`ritual_kind_${value}`) }))}
        onValue={(kind) => change({ kind })}
      />
      {draft.kind === 'weekly' && (
        <fieldset class="field">
          <legend>{say('ritual_days')}</legend>
          <div class="days">
            {DAYS.map((day) => (
              <label class="choice day" key={day}>
                <input
                  type="checkbox"
                  aria-label={dayName(day, say.locale, 'long')}
                  {...(day === 1 && told('ritual_problem_days') && ties)}
                  checked={draft.days.includes(day)}
                  onChange={(event) =>
                    change({ days: withDay(draft.days, day, event.currentTarget.checked) })
                  }
                />
                <span>{dayName(day, say.locale)}</span>
              </label>
            ))}
          </div>
          {problem === 'ritual_problem_days' && (
            <p class="problem" id={daysId}>
              {say(problem)}
            </p>
          )}
        </fieldset>
      )}
      {draft.kind === 'monthly' && (
        <Stepper
          label={say('ritual_day')}
          hint={say('ritual_day_hint')}
          least={1}
          most={31}
          value={draft.day}
          problem={told('ritual_problem_day')}
          onValue={(day) => change({ day })}
        />
      )}
      <Field label={say('ritual_time')} hint={say('ritual_time_hint')} problem={told('ritual_problem_time')}>
        {(ties) => (
          <input
            {...ties}
            class="input short"
            type="time"
            autocomplete="off"
            value={draft.time}
            onInput={(event) => change({ time: event.currentTarget.value })}
          />
        )}
      </Field>
      <Refused refusal={refusal} />
      <div class="row">
        <Button look="main" type="submit">
          {say('ritual_save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {say('ritual_cancel')}
        </Button>
        <Door />
      </div>
    </form>
  );
}

function withDay(days: readonly number[], day: number, isOn: boolean): readonly number[] {
  return DAYS.filter((other) => (other === day ? isOn : days.includes(other)));
}
