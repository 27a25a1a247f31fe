import { useEffect, useRef } from 'preact/hooks';
import { PLAN_STATES, type PlanNote, type Standing } from '../../utils/core/plan';
import { Asking } from '../ui/Asking';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { underscored } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { NoteForm } from './NoteForm';
import type { PlanWriting } from './writing';

interface Props {
  /** What it is called among the things begun. */
  readonly name: string;
  readonly text: string;
  /** What there is to know before doing it. */
  readonly marks: readonly string[];
  /** As it is when nothing has been said of it. */
  readonly note: PlanNote;
  readonly standing: Standing | null;
  readonly writing: PlanWriting | null;
}

/** One point of the plan: what it is, who might notice, and how the person stands to it. */
export function PlanPoint({ name, text, marks, note, standing, writing }: Props) {
  const say = useSay();
  const words = standing?.words ?? [];
  const state = standing?.state ?? null;
  const joined = words.join('\n\n');
  const wordsLabel = say(words.length > 0 ? 'plan_words_change' : 'plan_words');
  const begun = writing?.begun.begun[name];
  const opener = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // What was pressed gives way to the form, and the form to it: the focus goes along.
    if (begun && !wasOpen.current && document.activeElement === document.body)
      opener.current?.querySelector('textarea')?.focus();
    if (!begun && wasOpen.current) opener.current?.querySelector<HTMLElement>('.plan-words')?.focus();
    wasOpen.current = begun !== undefined;
  }, [begun !== undefined]);

  return (
    <li ref={opener} class="plan-point stack">
      <p>{text}</p>
      {marks.map((mark, i) => (
        <p key={mark} class={i === 0 ? 'mark small' : 'soft small'}>
          {mark}
        </p>
      ))}
      {!writing && state && (
        <p class="small soft">{say(`plan_state_${underscored(state)}` satisfies MessageKey)}</p>
      )}
      {words.length > 1 && <Notice tone="care">{say('journal_two_versions')}</Notice>}
      {!begun &&
        words.map((each) => (
          <p key={each} class="written own-words">
            {each}
          </p>
        ))}
      {writing && (
        <Choice
          quietLabel
          label={say('plan_state_of', text)}
          options={PLAN_STATES.map((value) => ({
            value,
            label: say(`plan_state_${underscored(value)}` satisfies MessageKey),
          }))}
          value={state}
          onValue={(next) => void writing.keep(standing, { ...note, state: next, words: joined })}
        />
      )}
      {writing && begun && (
        <NoteForm
          text={begun.words ?? ''}
          longest={writing.longest.words}
          label={say('plan_words_for', text)}
          onText={(next) => writing.begun.write(name, { words: next })}
          onSave={async (next) => {
            if (await writing.keep(standing, { ...note, state, words: next })) writing.begun.done(name);
          }}
          onCancel={() => writing.begun.done(name)}
        />
      )}
      {writing && !begun && (
        <div class="row">
          <button
            type="button"
            class="button plain plan-words"
            aria-label={say('ui_named', wordsLabel, text)}
            onClick={() => writing.begun.write(name, { words: joined })}
          >
            {wordsLabel}
          </button>
          {standing && (
            <Asking
              label={say('plan_erase')}
              about={text}
              question={say('plan_erase_question')}
              yes={say('journal_erase_yes')}
              no={say('journal_erase_no')}
              onYes={() => writing.erase(standing)}
            />
          )}
        </div>
      )}
    </li>
  );
}
