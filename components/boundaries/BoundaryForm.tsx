import { useEffect, useRef, useState } from 'preact/hooks';
import { type Boundary, LIMITS } from '../../utils/core/boundary';
import { originsOf } from '../../utils/core/origin';
import { windowAt } from '../../utils/core/schedule';
import type { Moment } from '../../utils/core/window';
import type { Actions } from '../house';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { type Draft, rulesIn } from './draft';
import { FoldedFields } from './FoldedFields';
import { PreviewNote } from './PreviewNote';
import { finished, type Problems } from './problems';
import { SitesField } from './SitesField';
import type { ReadSite } from './typedSite';
import { WindowField } from './WindowField';
import { windowText } from './windowText';

interface Props {
  readonly initial: Draft;
  /** The boundary that is being changed; null for a new one. */
  readonly boundary: Boundary | null;
  readonly now: Moment;
  readonly actions: Pick<Actions, 'ask' | 'save' | 'lines'>;
  readonly readSite: ReadSite;
  /** Told of every change, by a view that keeps the form for later. */
  readonly onDraft?: (draft: Draft) => void;
  /** Saved, with what is to be done instead: empty for nothing. */
  readonly onSaved: (plan: string) => void;
  readonly onCancel: () => void;
}

/** Makes or changes a boundary. What matters first comes first; the rest has good answers and is folded away. */
export function BoundaryForm(props: Props) {
  const { initial, boundary, now, actions, readSite, onDraft, onSaved, onCancel } = props;
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(initial);
  const [problems, setProblems] = useState<Problems>({});
  const [refusal, setRefusal] = useState<MessageKey | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { kept } = draft.window;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);

  function change(part: Partial<Draft>) {
    setDraft((last) => ({ ...last, ...part }));
    onDraft?.({ ...draft, ...part });
  }

  function save() {
    if (isSaving) return;
    const done = finished(draft, readSite, now);
    change(done.draft);
    setProblems(done.problems);
    setRefusal(null);
    if (Object.keys(done.problems).length > 0) return;
    const origins = [...new Set(done.draft.sites.flatMap(originsOf))];
    // The browser asks only while the click is fresh: nothing may be awaited before this.
    const asked = actions.ask(origins).catch(() => false);
    setSaving(true);
    void asked.then(() => store(done.draft));
  }

  /** A refused permission is no reason to lose the boundary: the list says that it is not watched. */
  async function store(done: Draft) {
    const reply = await actions.save({ id: done.id, rules: rulesIn(done, now), words: done.words });
    setSaving(false);
    if (reply.ok) onSaved(done.words.plan.trim());
    else setRefusal(refusalKey(reply.refusal));
  }

  return (
    <form
      ref={form}
      class="stack form"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={say('boundary_name')}
        hint={say('boundary_name_hint')}
        problem={problems.name && say(problems.name)}
        longest={LIMITS.name}
        value={draft.words.name}
        onValue={(name) => change({ words: { ...draft.words, name } })}
      />
      <SitesField draft={draft} problem={problems.site} readSite={readSite} onDraft={change} />
      <WindowField
        window={draft.window}
        standing={
          boundary && kept?.kind === 'for'
            ? say('boundary_stands', windowText(kept, windowAt(kept, boundary.createdAt, now), now, say))
            : null
        }
        problem={problems.window}
        onWindow={(window) => change({ window })}
      />
      <FoldedFields
        draft={draft}
        problems={problems}
        readSite={readSite}
        lines={actions.lines}
        onDraft={change}
      />
      {boundary && <PreviewNote boundary={boundary} rules={rulesIn(draft, now)} now={now} />}
      {boundary === null && (
        <p class="soft small">
          {say(draft.sites.length > 0 || draft.typedSite.trim() ? 'boundary_ask_hint' : 'boundary_hand_hint')}
        </p>
      )}
      {refusal && (
        <div role="alert">
          <Notice tone="care">{say(refusal)}</Notice>
        </div>
      )}
      <div class="row">
        <Button look="main" type="submit" aria-disabled={isSaving}>
          {say(boundary ? 'boundary_save_change' : 'boundary_save')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {say('boundary_cancel')}
        </Button>
        <Door />
      </div>
    </form>
  );
}
