import { useEffect, useRef, useState } from 'preact/hooks';
import { BREAK_MINUTES, type BreakPlan, LONGEST_NOTE } from '../../utils/core/break';
import type { House } from '../../utils/core/house';
import { originsOf } from '../../utils/core/origin';
import type { Site } from '../../utils/core/site';
import type { ReadSite } from '../boundaries/typedSite';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';
import { useDraft } from '../ui/useDraft';
import type { BreakActions } from './actions';
import { RestingSites } from './RestingSites';

interface Props {
  readonly house: Pick<House, 'isDiary' | 'keepsNothing' | 'vault'>;
  readonly actions: BreakActions;
  readonly readSite: ReadSite | null;
  readonly onDone: () => void;
}

/** Taking a break: how long, a note for coming back, and what rests meanwhile. Where nothing can be kept, how long alone. */
export function BreakForm({ house, actions, readSite, onDone }: Props) {
  const say = useSay();
  const canKeep = house.vault !== 'locked' && !house.keepsNothing;
  const [minutes, setMinutes] = useState<BreakPlan['minutes']>(30);
  const [sites, setSites] = useState<readonly Site[]>([]);
  const [rests, setRests] = useState(false);
  const [told, setTold] = useState<MessageKey | null>(null);
  const [isBusy, setBusy] = useState(false);
  const draft = useDraft('break', '', actions.drafts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    if (!canKeep) return;
    void actions.plan().then((plan) => {
      if (!plan) return;
      setMinutes(plan.minutes);
      setSites(plan.sites);
      setRests(plan.sites.length > 0);
      if (!draft.isBegun) draft.write(plan.note);
    });
  }, []);

  async function begin() {
    const resting = rests && canKeep && !house.isDiary ? sites : [];
    // The browser's question comes first: after an await the click no longer counts.
    const asked = actions.ask(resting.flatMap(originsOf));
    setBusy(true);
    const isAllowed = await asked.catch(() => false);
    const note = canKeep ? (draft.text ?? '').trim() : '';
    // The note is kept first: it is read as soon as the break has begun.
    const kept = canKeep ? await actions.keepPlan({ minutes, sites, note }) : null;
    const reply =
      kept && !kept.ok
        ? kept
        : await actions.begin({
            minutes,
            sites: isAllowed ? resting : [],
            note,
            name: say('break_boundary'),
          });
    setBusy(false);
    if (!reply.ok) return setTold(refusalKey(reply.refusal));
    if (canKeep) draft.done();
    onDone();
  }

  return (
    <section class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {say('break_take')}
      </h2>
      <p class="soft small">{say('break_means')}</p>
      <Choice
        label={say('break_minutes')}
        value={String(minutes)}
        options={BREAK_MINUTES.map((n) => ({ value: String(n), label: say.duration(n * 60_000) }))}
        onValue={(value) => setMinutes(BREAK_MINUTES.find((n) => String(n) === value) ?? 30)}
      />
      {canKeep ? (
        <>
          <TextArea
            label={say('break_note')}
            hint={say('break_note_hint')}
            value={draft.text ?? ''}
            longest={LONGEST_NOTE}
            onValue={draft.write}
          />
          <RestingSites
            sites={sites}
            rests={rests}
            readSite={readSite}
            onSites={setSites}
            onRests={setRests}
          />
        </>
      ) : (
        <p class="soft small">{say(house.keepsNothing ? 'break_unkept' : 'break_locked')}</p>
      )}
      {house.isDiary && <p class="soft small">{say('break_diary')}</p>}
      <p class="soft small">{say('break_badge')}</p>
      <div role="status">{told && <Notice tone="care">{say(told)}</Notice>}</div>
      <div class="row">
        <Button look="main" disabled={isBusy} onClick={() => void begin()}>
          {say('break_begin')}
        </Button>
        <Button look="plain" onClick={onDone}>
          {say('break_not_now')}
        </Button>
      </div>
      <p class="small">
        <span>{say('break_unsafe')}</span> <Door />
      </p>
    </section>
  );
}
