import { useEffect, useRef, useState } from 'preact/hooks';
import type { Diverged } from '../../utils/core/diverged';
import { withoutFirmTime } from '../../utils/core/firm-rules';
import type { House } from '../../utils/core/house';
import { keptDays } from '../../utils/core/kept-days';
import type { LogEvent, Verdict } from '../../utils/core/log';
import type { Overview } from '../../utils/core/overview';
import type { Reply } from '../../utils/protocol';
import type { Actions } from '../house';
import { Kelp } from '../ui/Kelp';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { useTold } from '../ui/useTold';
import { AfterEnd } from './AfterEnd';
import { BoundaryCard } from './BoundaryCard';
import { HeldUndo } from './HeldUndo';
import { ListHead } from './ListHead';
import { nameText } from './overviewText';
import { Rehearsal } from './Rehearsal';
import { TwoVersions } from './TwoVersions';
import { useFarewells } from './useFarewells';

interface Props {
  readonly house: House;
  readonly actions: Actions;
  /** What has happened just before, to be said. */
  readonly news: MessageKey | null;
  /** A plan that was made just before; empty: none. */
  readonly plan: string;
  readonly onNew: () => void;
  readonly onEdit: (boundaryId: string, verdict: Verdict | null) => void;
  readonly onDiverged: (boundaryId: string) => void;
}

/** All boundaries that stand: those that wait for an answer, those that are on, the others. */
export function Boundaries({ house, actions, news, plan, onNew, onEdit, onDiverged }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useTold(news);
  const [heldId, setHeldId] = useState<string | null>(null);
  const hasActed = useRef(false);
  const isReadable = house.storage === 'fine';
  const [diverged, setDiverged] = useState<readonly Diverged[]>([]);
  const isStanding = ({ id }: Diverged) => house.boundaries.some(({ boundary }) => boundary.id === id);
  const farewells = useFarewells(house, actions);
  const [ended, setEnded] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [rehearsed, setRehearsed] = useState(plan);
  const [month, setMonth] = useState<readonly LogEvent[] | null>(null);

  useEffect(() => {
    void actions.month().then(setMonth);
    void actions.diverged.read().then((reply) => setDiverged(reply.ok ? reply.value : []));
  }, [actions]);

  useEffect(() => {
    // What was pressed may be gone now, and the focus with it: it goes to the heading, and nothing moves on the screen.
    if (!hasActed.current || document.activeElement !== document.body) return;
    hasActed.current = false;
    heading.current?.focus({ preventScroll: true });
  });

  async function run<T>(reply: Promise<Reply<T>>, done: (value: T) => MessageKey | null) {
    const answer = await reply;
    hasActed.current = true;
    setTold(answer.ok ? done(answer.value) : refusalKey(answer.refusal));
    return answer;
  }

  async function hold(boundaryId: string) {
    const answer = await run(actions.hold(boundaryId), () => null);
    if (answer.ok) setHeldId(answer.value.id);
  }

  /** The words first: the card that they stand on goes with what comes after. */
  async function keepWords(id: string, name: string, then: () => void) {
    const kept = await farewells.keep(id, name);
    if (kept.ok) then();
    else await run(Promise.resolve(kept), () => null);
  }

  async function end(id: string, name: string) {
    const answer = await run(actions.end(id), ({ endedAt }) =>
      endedAt === null ? 'boundary_end_waits' : 'boundary_ended',
    );
    if (answer.ok && answer.value.endedAt !== null && farewells.fieldsOf(id)) setEnded({ id, name });
  }

  function afterEnd(news: MessageKey | null) {
    if (ended) farewells.drop(ended.id);
    setEnded(null);
    hasActed.current = true;
    setTold(news);
  }

  function rehearsalDone() {
    setRehearsed('');
    hasActed.current = true;
  }

  function allow(origins: readonly string[]) {
    void actions.ask(origins).then(
      (isGranted) => setTold(isGranted ? 'boundary_allowed' : 'boundary_not_allowed'),
      () => setTold('boundary_not_allowed'),
    );
  }

  return (
    <>
      <ListHead heading={heading} onNew={isReadable ? onNew : null} />
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      {rehearsed && <Rehearsal plan={rehearsed} onDone={rehearsalDone} />}
      {ended && (
        <AfterEnd
          name={ended.name}
          fields={farewells.fieldsOf(ended.id) ?? {}}
          onFields={(fields) => farewells.write(ended.id, fields)}
          onKeep={() => void keepWords(ended.id, ended.name, () => afterEnd('farewell_kept'))}
          onSkip={() => afterEnd(null)}
        />
      )}
      {house.boundaries.length === 0 && isReadable && (
        <div class="empty">
          <p>{say('boundaries_empty')}</p>
          <Kelp />
        </div>
      )}
      {diverged
        .filter((both) => !isStanding(both))
        .map((both) => (
          <TwoVersions
            key={both.id}
            name={nameText(both.inForce, say)}
            hasEnded
            onLook={() => onDiverged(both.id)}
          />
        ))}
      <ul class="stack">
        {house.boundaries.toSorted(byUrgency).map((overview) => {
          const { boundary, words } = overview;
          const { id } = boundary;
          const name = nameText(overview, say);
          return (
            <BoundaryCard
              key={id}
              overview={overview}
              now={house.now}
              onHold={() => void hold(id)}
              onEdit={(verdict) => void keepWords(id, name, () => onEdit(id, verdict))}
              onEnd={() => void end(id, name)}
              onKeep={() => void run(actions.keepAfterAll(id), () => 'boundary_kept')}
              onClose={(verdict, next) =>
                void keepWords(
                  id,
                  name,
                  () =>
                    void run(actions.close(id, verdict, next), () =>
                      next ? 'closing_begun' : 'closing_finished',
                    ),
                )
              }
              farewell={farewells.fieldsOf(id)}
              onFarewell={(fields) => farewells.write(id, fields)}
              onSoften={
                words &&
                ((one) => {
                  const rules = withoutFirmTime(boundary, one, house.now);
                  void run(actions.save({ id, rules, words }), ({ pending }) =>
                    pending ? 'firm_goes_later' : 'firm_taken_back',
                  );
                })
              }
              onAllow={allow}
              kept={month && keptDays(month, overview.boundary, house.now)}
              onDiverged={diverged.some((both) => both.id === id) ? () => onDiverged(id) : null}
            />
          );
        })}
      </ul>
      <HeldUndo
        eventId={heldId}
        onUndo={(eventId) => {
          setHeldId(null);
          void run(actions.takeBack(eventId), () => 'popup_taken_back');
        }}
        onGone={() => setHeldId(null)}
        felt={actions.felt}
      />
    </>
  );
}

function byUrgency(a: Overview, b: Overview): number {
  return rank(a) - rank(b);
}

function rank({ window }: Overview): number {
  if (window.over) return 0;
  return window.on ? 1 : 2;
}
