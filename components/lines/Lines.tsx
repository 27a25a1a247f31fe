import { useRef, useState } from 'preact/hooks';
import type { Theme } from '../../utils/core/deck';
import { themesIn } from '../../utils/core/hand';
import type { House } from '../../utils/core/house';
import { type Line, ORDER_ID } from '../../utils/core/line';
import { localDate } from '../../utils/core/local-date';
import type { Reply } from '../../utils/protocol';
import { Asking } from '../ui/Asking';
import { Notice } from '../ui/Notice';
import { Refused } from '../ui/Refused';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { LineActions } from './actions';
import { LineCard } from './LineCard';
import { LineRow } from './LineRow';
import { lineText } from './lineText';
import { ShelfChoice } from './ShelfChoice';
import { linesOn, type Shelf, type ShelfLine } from './shelf';
import { ThemeOrder } from './ThemeOrder';
import { useLines } from './useLines';
import { WriteLine } from './WriteLine';

interface Props {
  readonly house: Pick<House, 'affirmation' | 'now' | 'keepsNothing'>;
  readonly actions: LineActions;
}

/** All lines, and everything that can be said of them. What is not true for a person need not be looked at again. */
export function Lines({ house, actions }: Props) {
  const say = useSay();
  const { affirmation, now, keepsNothing } = house;
  const { things, hand, unreadable, refusal, read } = useLines(actions);
  const [shelf, setShelf] = useState<Shelf>(affirmation.theme ?? 'own');
  const [card, setCard] = useState<{ text: string; theme: Theme | null } | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [told, setTold] = useState<MessageKey | null>(null);
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = card ?? { text: lineText(affirmation, say), theme: affirmation.theme };
  const lines = linesOn(shelf, hand, things);

  async function done(work: Promise<Reply<unknown>>, news: MessageKey | null): Promise<Reply<unknown>> {
    const reply = await work;
    // A form says by itself that what is in it could not be kept.
    const isForm = news === 'line_written';
    setTold(reply.ok ? news : isForm ? null : refusalKey(reply.refusal));
    if (reply.ok) await read();
    return reply;
  }

  function change(at: ShelfLine, part: object, news: MessageKey | null = null) {
    const value = { ...at.line, ...part } as Line;
    return done(at.form === 'own' ? actions.edit(at.kept, value) : actions.put(at.id, value), news);
  }

  function toCard(text: string, theme: Theme | null) {
    setCard({ text, theme });
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('line_title')}
      </h1>
      <p class="soft">{say('line_lead')}</p>
      {keepsNothing && <Notice tone="plain">{say('line_unkept')}</Notice>}
      <section ref={place} tabIndex={-1} class="card-focus" aria-label={say('line_card_title')}>
        <LineCard date={localDate(now)} {...shown} actions={actions} />
      </section>
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      <Refused refusal={refusal} />
      {unreadable > 0 && <Notice tone="care">{say.count('line_unreadable', unreadable)}</Notice>}
      {!keepsNothing && (
        <section class="card stack">
          <h2>{say('line_write_title')}</h2>
          <WriteLine
            label={say('line_write')}
            initial={{ text: '', theme: null }}
            onSave={async (text, theme) => {
              const line = { form: 'own', text, theme, verdict: null, kept: false, hidden: false } as const;
              const reply = await done(actions.write(line), 'line_written');
              if (reply.ok) setShelf('own');
              return reply;
            }}
          />
        </section>
      )}
      <ShelfChoice shelf={shelf} onShelf={setShelf} />
      {lines.length === 0 && (
        <p class="soft">{say(`line_none_${shelf === 'kept' || shelf === 'hidden' ? shelf : 'own'}`)}</p>
      )}
      <ul class="stack">
        {lines.map((at) =>
          editing === at.id && at.form === 'own' ? (
            <li class="card stack" key={at.id}>
              <WriteLine
                label={say('line_edit_label')}
                initial={at.line}
                onCancel={() => setEditing(null)}
                onSave={async (text, theme) => {
                  const reply = await change(at, { text, theme }, 'line_written');
                  if (reply.ok) {
                    setEditing(null);
                    heading.current?.focus({ preventScroll: true });
                  }
                  return reply;
                }}
              />
              <Asking
                label={say('line_erase')}
                question={say('line_erase_question')}
                yes={say('line_erase_yes')}
                no={say('line_erase_no')}
                onYes={() => {
                  setEditing(null);
                  heading.current?.focus({ preventScroll: true });
                  void done(actions.erase(at.kept), 'line_erased');
                }}
              />
            </li>
          ) : (
            <LineRow
              key={at.id}
              at={at}
              isReading={keepsNothing}
              onSay={(part) => {
                // What is hidden goes from under the press, and the focus with it.
                if ('hidden' in part) heading.current?.focus({ preventScroll: true });
                void change(at, part, 'hidden' in part ? (part.hidden ? 'line_hidden' : 'line_shown') : null);
              }}
              onCard={(text) => toCard(text, at.theme)}
              onEdit={() => setEditing(at.id)}
            />
          ),
        )}
      </ul>
      {!keepsNothing && (
        <ThemeOrder
          themes={themesIn(hand)}
          isAlike={hand.order === null}
          onOrder={(themes) => void done(actions.put(ORDER_ID, { form: 'order', themes }), null)}
        />
      )}
    </>
  );
}
