import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Reply } from '../../utils/protocol';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey, underscored } from '../ui/refusal';
import { Said } from '../ui/Said';
import { type MessageKey, useSay } from '../ui/say';
import { Undo } from '../ui/Undo';
import { BoundaryCard } from './BoundaryCard';

interface Props {
  readonly house: House;
  readonly actions: Actions;
  /** What has happened just before, to be said. */
  readonly news: MessageKey | null;
  readonly onNew: () => void;
  readonly onEdit: (boundaryId: string) => void;
}

/** All boundaries that stand, newest first. */
export function Boundaries({ house, actions, news, onNew, onEdit }: Props) {
  const say = useSay();
  const [told, setTold] = useState<MessageKey | null>(news);
  const [heldId, setHeldId] = useState<string | null>(null);

  async function run<T>(reply: Promise<Reply<T>>, done: MessageKey | null) {
    const answer = await reply;
    setTold(answer.ok ? done : refusalKey(answer.refusal));
    return answer;
  }

  async function hold(boundaryId: string) {
    const answer = await run(actions.hold(boundaryId), null);
    if (answer.ok) setHeldId(answer.value.id);
  }

  function allow(origins: readonly string[]) {
    void actions.ask(origins).then(
      (granted) => setTold(granted ? 'boundary_allowed' : 'boundary_not_allowed'),
      () => setTold('boundary_not_allowed'),
    );
  }

  return (
    <>
      <div class="row spread page-head">
        <div>
          <h1 tabIndex={-1}>{say('boundaries_title')}</h1>
          <p class="soft">{say('boundaries_lead')}</p>
        </div>
        <Button look="main" onClick={onNew}>
          {say('boundaries_new')}
        </Button>
      </div>
      <Said>{told ? say(told) : ''}</Said>
      {told && <Notice tone="plain">{say(told)}</Notice>}
      {house.storage !== 'fine' && (
        <Notice tone="care">{say(`ui_storage_${underscored(house.storage)}`)}</Notice>
      )}
      {house.boundaries.length === 0 && house.storage === 'fine' && (
        <p class="card">{say('boundaries_empty')}</p>
      )}
      <ul class="stack">
        {house.boundaries.map((overview) => {
          const { id } = overview.boundary;
          return (
            <BoundaryCard
              key={id}
              overview={overview}
              now={house.now}
              onHold={() => void hold(id)}
              onEdit={() => onEdit(id)}
              onEnd={() => void run(actions.end(id), 'boundary_end_asked')}
              onKeep={() => void run(actions.keepAfterAll(id), 'boundary_kept')}
              onClose={(verdict, next) => void run(actions.close(id, verdict, next), 'closing_logged')}
              onAllow={allow}
            />
          );
        })}
      </ul>
      {heldId && (
        <div class="page-undo">
          <Undo
            text={say('popup_held')}
            onUndo={() => {
              void run(actions.takeBack(heldId), 'popup_taken_back');
              setHeldId(null);
            }}
            onGone={() => setHeldId(null)}
          />
        </div>
      )}
    </>
  );
}
