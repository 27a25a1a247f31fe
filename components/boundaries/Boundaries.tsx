import { useEffect, useRef, useState } from 'preact/hooks';
import type { Diverged } from '../../utils/core/diverged';
import type { House } from '../../utils/core/house';
import { keptDays } from '../../utils/core/kept-days';
import type { LogEvent, Verdict } from '../../utils/core/log';
import type { Overview } from '../../utils/core/overview';
import type { Reply } from '../../utils/protocol';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Kelp } from '../ui/Kelp';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { BoundaryCard } from './BoundaryCard';
import { HeldUndo } from './HeldUndo';
import { nameText } from './overviewText';
import { TwoVersions } from './TwoVersions';

interface Props {
  readonly house: House;
  readonly actions: Actions;
  /** What has happened just before, to be said. */
  readonly news: MessageKey | null;
  readonly onNew: () => void;
  readonly onEdit: (boundaryId: string, verdict: Verdict | null) => void;
  readonly onDiverged: (boundaryId: string) => void;
}

/** All boundaries that stand: those that wait for an answer, those that are on, the others. */
export function Boundaries({ house, actions, news, onNew, onEdit, onDiverged }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState<MessageKey | null>(news);
  const [heldId, setHeldId] = useState<string | null>(null);
  const count = house.boundaries.length;
  const hasActed = useRef(false);
  const isReadable = house.storage === 'fine';
  const [diverged, setDiverged] = useState<readonly Diverged[]>([]);
  const isStanding = ({ id }: Diverged) => house.boundaries.some(({ boundary }) => boundary.id === id);

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

  function allow(origins: readonly string[]) {
    void actions.ask(origins).then(
      (isGranted) => setTold(isGranted ? 'boundary_allowed' : 'boundary_not_allowed'),
      () => setTold('boundary_not_allowed'),
    );
  }

  return (
    <>
      <div class="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {say('boundaries_title')}
          </h1>
          <p class="soft">{say('boundaries_lead')}</p>
        </div>
        {isReadable && (
          <Button look="main" onClick={onNew}>
            {say('boundaries_new')}
          </Button>
        )}
      </div>
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      {count === 0 && isReadable && (
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
          const { id } = overview.boundary;
          return (
            <BoundaryCard
              key={id}
              overview={overview}
              now={house.now}
              onHold={() => void hold(id)}
              onEdit={(verdict) => onEdit(id, verdict)}
              onEnd={() =>
                void run(actions.end(id), ({ endedAt }) =>
                  endedAt === null ? 'boundary_end_waits' : 'boundary_ended',
                )
              }
              onKeep={() => void run(actions.keepAfterAll(id), () => 'boundary_kept')}
              onClose={(verdict, next) =>
                void run(actions.close(id, verdict, next), () =>
                  next ? 'closing_begun' : 'closing_finished',
                )
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
