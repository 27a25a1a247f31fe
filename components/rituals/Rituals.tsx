import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nextOf } from '../../utils/core/due';
import type { House } from '../../utils/core/house';
import type { Kept } from '../../utils/core/kept';
import type { Ritual } from '../../utils/core/ritual';
import type { Moment } from '../../utils/core/window';
import type { Reply } from '../../utils/protocol';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { ReminderWish, RitualActions, RitualsRead } from './actions';
import { CalendarFile } from './CalendarFile';
import { draftOfRitual, EMPTY, IDEAS, type RitualDraft } from './draft';
import { PauseAll } from './PauseAll';
import { QuietTimes } from './QuietTimes';
import { RitualCard } from './RitualCard';
import { RitualForm } from './RitualForm';

interface Props {
  readonly house: House;
  readonly actions: RitualActions;
  /** What stands under the heading. */
  readonly children: ComponentChildren;
}

/** What is being written: a new ritual, or one that is changed. */
interface Form {
  readonly kept: Kept<Ritual> | null;
  readonly draft: RitualDraft;
}

/** A small calendar of one's own: what comes round next stands first. Nothing reminds until it is switched on. */
export function Rituals({ house, actions, children }: Props) {
  const say = useSay();
  const { now } = house;
  const [read, setRead] = useState<RitualsRead | null>(null);
  const [form, setForm] = useState<Form | null>(null);
  const [told, setTold] = useState<MessageKey | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A notification's answer, or another page, may have changed what there is.
  const given = house.given.map(({ id, wall }) => `${id} ${wall}`).join();
  useEffect(() => void show(), [given]);

  async function show() {
    const reply = await actions.read();
    if (reply.ok) setRead(reply.value);
    else setTold(refusalKey(reply.refusal));
  }

  async function done(work: Promise<Reply<unknown>>, news: MessageKey) {
    const reply = await work;
    setTold(reply.ok ? news : refusalKey(reply.refusal));
    await show();
    return reply;
  }

  async function remind(kept: Kept<Ritual>, wish: ReminderWish | null) {
    // The browser's question comes first: after an await the click no longer counts.
    const asked = wish?.means === 'notification' ? actions.askToNotify() : Promise.resolve(true);
    const isAllowed = await asked.catch(() => false);
    const news = !wish ? 'ritual_off' : isAllowed ? 'ritual_on' : 'ritual_on_by_dot';
    await done(actions.setReminder(kept, isAllowed ? wish : wish && { means: 'dot', isNamed: false }), news);
  }

  async function save(ritual: Ritual) {
    const kept = form?.kept;
    const reply = await done(kept ? actions.edit(kept, ritual) : actions.write(ritual), 'ritual_saved');
    if (reply.ok) close();
    return reply;
  }

  function close() {
    setForm(null);
    heading.current?.focus({ preventScroll: true });
  }

  const rituals = read ? inOrder(read, now) : [];
  return (
    <>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {say('ritual_title')}
        </h1>
        <p class="soft">{say('ritual_lead')}</p>
      </div>
      {children}
      {house.isDiary && <p class="soft small">{say('ritual_diary')}</p>}
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      {read && read.unreadable > 0 && (
        <Notice tone="care">{say.count('ritual_unreadable', read.unreadable)}</Notice>
      )}
      {form && (
        <section class="stack">
          <h2>{say(form.kept ? 'ritual_form_change' : 'ritual_form_new')}</h2>
          <RitualForm key={form.kept?.id} initial={form.draft} onSave={save} onCancel={close} />
        </section>
      )}
      {read && !form && (
        <>
          {rituals.length > 0 && (
            <ul class="stack" aria-label={say('ritual_list')}>
              {rituals.map((kept) => (
                <RitualCard
                  key={kept.id}
                  kept={kept}
                  read={read}
                  now={now}
                  onReminder={(wish) => void remind(kept, wish)}
                  onNotToday={() => void done(actions.notToday(kept.id), 'ritual_not_today_done')}
                  onChange={() => setForm({ kept, draft: draftOfRitual(ritualNow(kept)) })}
                  onErase={() =>
                    void done(actions.erase(kept), 'ritual_erased').then(() => heading.current?.focus())
                  }
                />
              ))}
            </ul>
          )}
          <section class="stack">
            <h2>{say(rituals.length === 0 ? 'ritual_first' : 'ritual_more')}</h2>
            <div class="row">
              {IDEAS.map((idea) => (
                <Button
                  key={idea.name}
                  look="quiet"
                  onClick={() => setForm({ kept: null, draft: { ...idea, name: say(idea.name) } })}
                >
                  {say(idea.name)}
                </Button>
              ))}
              <Button look="plain" onClick={() => setForm({ kept: null, draft: EMPTY })}>
                {say('ritual_own')}
              </Button>
            </div>
          </section>
          {rituals.length > 0 && (
            <>
              <QuietTimes
                quiet={read.reminders.quiet}
                onQuiet={(quiet) => void done(actions.setQuiet(quiet), 'ritual_quiet_saved')}
              />
              <PauseAll
                pausedUntil={read.reminders.pausedUntil}
                now={now}
                onPause={(until) =>
                  void done(actions.pauseUntil(until), until ? 'ritual_pause_begun' : 'ritual_pause_over')
                }
              />
              <CalendarFile save={actions.saveCalendar} />
            </>
          )}
        </>
      )}
    </>
  );
}

/** Those that remind first, by when they do next; then the others, as they were made. */
function inOrder({ things, reminders }: RitualsRead, now: Moment): readonly Kept<Ritual>[] {
  const nextAt = ({ id }: Kept<Ritual>) => {
    const reminder = reminders.on.find((one) => one.id === id);
    return (reminder && nextOf(reminder, reminders, now)) ?? Number.POSITIVE_INFINITY;
  };
  return things.toSorted((a, b) => {
    const [first, second] = [nextAt(a), nextAt(b)];
    return first === second ? a.at - b.at : first - second;
  });
}

function ritualNow({ versions }: Kept<Ritual>): Ritual {
  return (
    versions.find(({ value }) => value)?.value ?? { name: '', when: { kind: 'daily', time: EMPTY.time } }
  );
}
