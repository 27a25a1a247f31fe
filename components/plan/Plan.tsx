import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { PLAN_LIMITS, type PlanNote, type Standing, standings } from '../../utils/core/plan';
import { PLAN } from '../../utils/core/plan-sections';
import type { Reply } from '../../utils/protocol';
import type { JournalActions } from '../journal/actions';
import type { SupportActions } from '../support/actions';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { useBegun } from '../ui/useBegun';
import { keeping, useThings } from '../ui/useThings';
import { AtHand } from './AtHand';
import type { PlanActions } from './actions';
import { Paper } from './Paper';
import { PlanSection } from './PlanSection';
import { planText } from './planText';

interface Props {
  readonly house: House;
  readonly actions: PlanActions;
  readonly support: SupportActions;
  readonly journal: JournalActions;
}

/**
 * The safety plan: a list of choices, after the people to make it with. It can be read whatever is locked or not
 * wanted, and keeps nothing by being read.
 */
export function Plan({ house, actions, support, journal }: Props) {
  const say = useSay();
  const { reads, keeps } = keeping(house);
  const notes = useThings(actions.notes, reads);
  const begun = useBegun('plan', journal, keeps);
  const [isMine, setMine] = useState(false);
  const standing = standings(notes.things);
  const isReady = keeps && begun.isRead && notes.read !== null;
  const writes = isReady && (isMine || standing.length > 0 || Object.keys(begun.begun).length > 0);

  /** Changes what stands there, or begins it. The others it rested on go only when that is kept. */
  async function keep(there: Standing | null, note: PlanNote): Promise<Reply<unknown>> {
    const isNothing = note.item !== '' && note.state === null && note.words.trim() === '';
    const [first, ...others] = there?.kept ?? [];
    if (!first) return isNothing ? { ok: true, value: null } : actions.notes.write(note, 0);
    const reply = isNothing ? await actions.notes.erase(first) : await actions.notes.edit(first, note);
    if (!reply.ok) return reply;
    for (const other of others) {
      const erased = await actions.notes.erase(other);
      if (!erased.ok) return erased;
    }
    return reply;
  }

  async function erase(those: readonly Standing[]): Promise<Reply<unknown>> {
    for (const kept of those.flatMap((one) => one.kept)) {
      const reply = await actions.notes.erase(kept);
      if (!reply.ok) return reply;
    }
    return { ok: true, value: null };
  }

  return (
    <>
      <h1 tabIndex={-1}>{say('plan_title')}</h1>
      <p>{say('plan_lead')}</p>
      <AtHand support={support} />
      <Notice tone="care">
        <div class="stack">
          <p>{say('plan_advocate')}</p>
          <p>{say('plan_leaving')}</p>
        </div>
      </Notice>
      <section class="stack">
        <p>{say(writes ? 'plan_writing' : 'plan_reading')}</p>
        {house.vault === 'unsealed' && keeps && <Notice tone="plain">{say('plan_unsealed')}</Notice>}
        {isReady && !writes && (
          <div class="row">
            <Button look="quiet" onClick={() => setMine(true)}>
              {say('plan_make_mine')}
            </Button>
          </div>
        )}
      </section>
      {notes.read && notes.read.unreadable > 0 && (
        <Notice tone="care">{say.count('journal_unreadable', notes.read.unreadable)}</Notice>
      )}
      <div role="status">{notes.told && <Notice tone="plain">{say(notes.told)}</Notice>}</div>
      <ul class="stack">
        {PLAN.map((section) => (
          <PlanSection
            key={section.id}
            section={section}
            standings={standing.filter((one) => one.section === section.id)}
            writing={
              writes
                ? {
                    begun,
                    longest: PLAN_LIMITS,
                    keep: (there, note) => notes.run(keep(there, note), 'plan_kept'),
                    erase: (there) => void notes.run(erase([there]), 'plan_erased'),
                  }
                : null
            }
          />
        ))}
      </ul>
      <Paper text={planText(standing, say)} actions={actions} />
      {keeps && standing.length > 0 && (
        <Asking
          label={say('plan_erase_all')}
          question={say('plan_erase_all_question')}
          yes={say('journal_erase_yes')}
          no={say('journal_erase_no')}
          onYes={() => void notes.run(erase(standing), 'plan_erased')}
        />
      )}
    </>
  );
}
