import { useEffect, useRef, useState } from 'preact/hooks';
import { type Boundary, LIMITS } from '../../utils/core/boundary';
import { changed, rulesProblem } from '../../utils/core/change';
import { originsOf } from '../../utils/core/origin';
import type { Refusal } from '../../utils/core/refused';
import type { SiteReading } from '../../utils/core/site-reading';
import type { Moment } from '../../utils/core/window';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import { TextArea, TextField } from '../ui/TextField';
import { type Draft, rulesIn } from './draft';
import { LanesField } from './LanesField';
import { MoreFields, ResponseField } from './MoreFields';
import { finished, type Problems } from './problems';
import { SitesField } from './SitesField';
import { WindowField } from './WindowField';

interface Props {
  readonly initial: Draft;
  /** The boundary that is being changed; null for a new one. */
  readonly boundary: Boundary | null;
  readonly now: Moment;
  readonly actions: Pick<Actions, 'ask' | 'save'>;
  readonly readSite: (text: string) => SiteReading;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Makes or changes a boundary. What matters first comes first; the rest has good answers and is folded away. */
export function BoundaryForm({ initial, boundary, now, actions, readSite, onSaved, onCancel }: Props) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(initial);
  const [problems, setProblems] = useState<Problems>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, setSaving] = useState(false);
  const words = (part: Partial<Draft['words']>) => setDraft({ ...draft, words: { ...draft.words, ...part } });

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problems]);

  function save() {
    const done = finished(draft, readSite, now);
    setDraft(done.draft);
    setProblems(done.problems);
    setRefusal(null);
    if (Object.keys(done.problems).length > 0) return;
    const origins = [...new Set(done.draft.sites.flatMap((site) => originsOf(site)))];
    // The browser asks only while the click is fresh: nothing may be awaited before this.
    const asked = actions.ask(origins).catch(() => false);
    setSaving(true);
    void asked.then(() => store(done.draft));
  }

  /** A refused permission is no reason to lose the boundary: the list says that it is not watched. */
  async function store(done: Draft) {
    const reply = await actions.save({ id: done.id, rules: rulesIn(done, now), words: done.words });
    setSaving(false);
    if (reply.ok) onSaved();
    else setRefusal(reply.refusal);
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
        onValue={(name) => words({ name })}
      />
      <SitesField
        sites={draft.sites}
        typed={draft.typedSite}
        problem={problems.site}
        readSite={readSite}
        onSites={(sites) => setDraft((last) => ({ ...last, sites }))}
        onTyped={(typedSite) => setDraft((last) => ({ ...last, typedSite }))}
      />
      <WindowField
        window={draft.window}
        problem={problems.window}
        onWindow={(window) => setDraft({ ...draft, window })}
      />
      <TextArea
        label={say('boundary_why')}
        hint={say('boundary_why_hint')}
        longest={LIMITS.words}
        value={draft.words.why}
        onValue={(why) => words({ why })}
      />
      <TextField
        label={say('boundary_plan')}
        hint={say('boundary_plan_hint')}
        longest={LIMITS.words}
        value={draft.words.plan}
        onValue={(plan) => words({ plan })}
      />
      <ResponseField draft={draft} onDraft={setDraft} />
      <details
        open={
          problems.planLink !== undefined || problems.lane !== undefined || problems.figures !== undefined
        }
      >
        <summary>{say('boundary_more')}</summary>
        <div class="stack more">
          <LanesField
            lanes={draft.lanes}
            typed={draft.typedLane}
            problem={problems.lane}
            readSite={readSite}
            onLanes={(lanes) => setDraft((last) => ({ ...last, lanes }))}
            onTyped={(typedLane) => setDraft((last) => ({ ...last, typedLane }))}
          />
          <TextField
            label={say('boundary_plan_link')}
            hint={say('boundary_plan_link_hint')}
            problem={problems.planLink && say(problems.planLink)}
            longest={LIMITS.words}
            value={draft.words.planLink}
            onValue={(planLink) => words({ planLink })}
            inputMode="url"
          />
          <MoreFields draft={draft} onDraft={setDraft} />
          {problems.figures && (
            <p role="alert" class="field">
              <span class="problem">{say(problems.figures)}</span>
            </p>
          )}
        </div>
      </details>
      {boundary && waits(boundary, draft, now) && (
        <Notice tone="plain">{say.count('boundary_waits', boundary.coolingOffMinutes)}</Notice>
      )}
      {draft.sites.length > 0 && boundary === null && <p class="soft small">{say('boundary_ask_hint')}</p>}
      {refusal && <Notice tone="care">{say(refusalKey(refusal))}</Notice>}
      <div class="row">
        <Button look="main" type="submit" disabled={isSaving}>
          {say(boundary ? 'boundary_save_change' : 'boundary_save')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {say('boundary_cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Whether something in the form is looser than what stands, and so would wait. */
function waits(boundary: Boundary, draft: Draft, now: Moment): boolean {
  const rules = rulesIn(draft, now);
  return rulesProblem(rules) === null && changed(boundary, rules, now).pending !== null;
}
