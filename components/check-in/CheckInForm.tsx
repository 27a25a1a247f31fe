import { useEffect, useRef, useState } from 'preact/hooks';
import { answered, answeredNothing, type CheckIn, distinct, saysAnything } from '../../utils/core/check-in';
import { isEntry } from '../../utils/core/entry';
import { parsedJson } from '../../utils/core/json';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import type { DraftActions } from '../drafts';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import { useDraft } from '../ui/useDraft';
import { useUniqueId } from '../ui/useUniqueId';
import { Chips } from './Chips';
import { Feelings } from './Feelings';
import { goOn, startOf } from './goOn';
import { More } from './More';

/** What a form offers to a tap. */
export interface Offers {
  readonly nourishing: readonly string[];
  /** Names of boundaries. */
  readonly upheld: readonly string[];
  readonly feelingWords: readonly string[];
}

interface Props {
  /** Which form it is: what is begun in one is not found in another. */
  readonly form: string;
  readonly initial: CheckIn;
  readonly offers: Offers;
  readonly drafts: DraftActions;
  readonly onSave: (checkIn: CheckIn) => Promise<Reply<unknown>>;
  /** It has the focus as soon as it is there. */
  readonly first?: boolean;
  /** Only where there is something to go back to; `drop` forgets what was begun. */
  readonly cancel?: { readonly label: string; readonly onCancel: (drop: () => void) => void };
}

/** The evening's three questions, each answered by a tap or left; everything else is folded away. */
export function CheckInForm({ form, initial, offers, drafts, onSave, first, cancel }: Props) {
  const say = useSay();
  const id = useUniqueId();
  const draft = useDraft(form, JSON.stringify(initial), drafts);
  const [refusal, setRefusal] = useState<Refusal | 'empty' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const isThere = draft.text !== null;

  useEffect(() => {
    if (first && isThere) startOf(element.current?.querySelector('[data-step]'))?.focus();
  }, [isThere]);

  if (draft.text === null) return null;
  // The day is that of the evening it is kept on, not of the one it was begun on.
  const checkIn: CheckIn = { ...begunIn(draft.text, initial), date: initial.date };
  const { nothing = [] } = checkIn;
  const change = (next: CheckIn) => {
    setRefusal(null);
    draft.write(JSON.stringify(next));
  };

  async function save(event: Event) {
    event.preventDefault();
    if (!saysAnything(checkIn)) return setRefusal('empty');
    setBusy(true);
    const reply = await onSave(checkIn);
    setBusy(false);
    setRefusal(reply.ok ? null : reply.refusal);
    if (reply.ok) draft.done();
  }

  const everyday = (['tea', 'walk', 'talk', 'rest'] as const).map((name) => say(`evening_idea_${name}`));
  return (
    <form
      ref={element}
      class="evening-form"
      autocomplete="off"
      aria-describedby={`${id}-keys`}
      onKeyDown={goOn}
      onSubmit={(event) => void save(event)}
    >
      <p class="unseen" id={`${id}-keys`}>
        {say('evening_keys')}
      </p>
      <Chips
        label={say('evening_nourishing')}
        options={distinct([...offers.nourishing, ...everyday], 4)}
        value={checkIn.nourishing}
        isNothing={nothing.includes('nourishing')}
        onWords={(words) => change(answered(checkIn, 'nourishing', words))}
        onNothing={() => change(answeredNothing(checkIn, 'nourishing'))}
      />
      <Chips
        label={say('evening_upheld')}
        options={offers.upheld}
        value={checkIn.upheld}
        isNothing={nothing.includes('upheld')}
        onWords={(words) => change(answered(checkIn, 'upheld', words))}
        onNothing={() => change(answeredNothing(checkIn, 'upheld'))}
      />
      <Feelings checkIn={checkIn} own={offers.feelingWords} onChange={change} />
      <More checkIn={checkIn} onChange={change} />
      <div role="status">
        {refusal && (
          <Notice tone="care">{say(refusal === 'empty' ? 'evening_empty' : refusalKey(refusal))}</Notice>
        )}
      </div>
      <div class="row evening-end">
        <Button look="main" type="submit" disabled={isBusy}>
          {say('evening_save')}
        </Button>
        {cancel && (
          <Button look="plain" onClick={() => cancel.onCancel(draft.done)}>
            {cancel.label}
          </Button>
        )}
      </div>
      <Door />
    </form>
  );
}

/** What was begun; what another version of ours began in another shape is left where it is until something is written. */
function begunIn(text: string, initial: CheckIn): CheckIn {
  const begun = parsedJson(text);
  return isEntry(begun) && begun.form === 'check-in' ? begun : initial;
}
