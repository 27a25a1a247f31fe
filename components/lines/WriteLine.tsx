import { useState } from 'preact/hooks';
import { THEMES, type Theme } from '../../utils/core/deck';
import { LONGEST_LINE } from '../../utils/core/line';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { useFault } from '../ui/useFault';

interface Props {
  readonly label: string;
  readonly initial: { readonly text: string; readonly theme: Theme | null };
  readonly onSave: (text: string, theme: Theme | null) => Promise<Reply<unknown>>;
  readonly onCancel?: () => void;
}

/** A place for a line of one's own. What was typed stays until it is saved. */
export function WriteLine({ label, initial, onSave, onCancel }: Props) {
  const say = useSay();
  const [text, setText] = useState(initial.text);
  const [theme, setTheme] = useState(initial.theme);
  const { form, problem, setProblem } = useFault();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, setSaving] = useState(false);

  async function save() {
    if (isSaving) return;
    if (text.trim() === '') return setProblem('line_empty');
    setProblem(null);
    setSaving(true);
    const reply = await onSave(text.trim(), theme);
    setSaving(false);
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok && !onCancel) setText('');
  }

  return (
    <form
      ref={form}
      class="stack"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={label}
        hint={say('line_write_hint')}
        value={text}
        problem={problem ? say(problem) : undefined}
        longest={LONGEST_LINE}
        onValue={setText}
      />
      <Field label={say('line_write_theme')}>
        {(ties) => (
          <select
            {...ties}
            class="input"
            autocomplete="off"
            value={theme ?? ''}
            onChange={(event) => setTheme(THEMES.find((name) => name === event.currentTarget.value) ?? null)}
          >
            <option value="">{say('line_theme_none')}</option>
            {THEMES.map((name) => (
              <option value={name} key={name}>
                {say(`line_theme_${name}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Refused refusal={refusal} />
      <div class="row">
        <Button look={onCancel ? 'quiet' : 'main'} type="submit" aria-disabled={isSaving}>
          {say('line_write_save')}
        </Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {say('line_write_cancel')}
          </Button>
        )}
        <Door />
      </div>
    </form>
  );
}
