import { useEffect, useState } from 'preact/hooks';
import { type Diverged as Both, divergedParts, type Side, wishOf } from '../../utils/core/diverged';
import { originsOf } from '../../utils/core/origin';
import { windowAt } from '../../utils/core/schedule';
import type { Moment } from '../../utils/core/window';
import { nameText } from '../boundaries/overviewText';
import { PreviewNote } from '../boundaries/PreviewNote';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, type Say, useSay } from '../ui/say';
import { Pair } from './Pair';

interface Props {
  readonly boundaryId: string;
  readonly now: Moment;
  readonly actions: Pick<Actions, 'ask' | 'diverged'>;
  readonly onBack: () => void;
  /** It is settled; with what there is to say. */
  readonly onDone: (news: MessageKey) => void;
  /** To be written by hand, which settles it, too. */
  readonly onEdit: (both: Both) => void;
}

/** The versions that two copies made of a boundary, side by side in what they differ, to keep one of them. */
export function Diverged({ boundaryId, now, actions, onBack, onDone, onEdit }: Props) {
  const say = useSay();
  const [both, setBoth] = useState<Both | null>(null);
  const [told, setTold] = useState<MessageKey | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function read() {
    const reply = await actions.diverged.read();
    const found = reply.ok ? reply.value.find(({ id }) => id === boundaryId) : undefined;
    if (!reply.ok) setTold(refusalKey(reply.refusal));
    else if (found) setBoth(found);
    else onDone('diverged_settled');
  }
  useEffect(() => void read(), [boundaryId]);

  async function keep(of: Both) {
    setBusy(true);
    const reply = await actions.diverged.keep(of);
    setBusy(false);
    if (reply.ok) onDone('diverged_kept');
    else setTold(refusalKey(reply.refusal));
  }

  async function take(of: Both, other: Side) {
    const wish = wishOf(other);
    // The browser asks only while the click is fresh: nothing is awaited before this.
    const asked = actions.ask(wish === 'ended' ? [] : wish.sites.flatMap(originsOf)).catch(() => false);
    setBusy(true);
    await asked;
    const reply = await actions.diverged.take(of, other);
    setBusy(false);
    if (reply.ok) onDone(reply.value.pending ? 'diverged_taken_waits' : 'diverged_taken');
    else setTold(refusalKey(reply.refusal));
  }

  return (
    <>
      <p class="back">
        <Button look="plain" onClick={onBack}>
          <Icon name="back" />
          {say('boundary_back')}
        </Button>
      </p>
      <h1 tabIndex={-1}>{both ? nameText(both.inForce, say) : say('diverged_title')}</h1>
      <p>{say('diverged_lead')}</p>
      <div role="status">{told && <Notice tone="care">{say(told)}</Notice>}</div>
      {both?.others.map((other, i) => (
        <section class="card stack" key={`${i}${other.boundary.changedAt}`}>
          {both.others.length > 1 && (
            <h2>{say('diverged_one_of', say.number(i + 1), say.number(both.others.length))}</h2>
          )}
          <Pair inForce={both.inForce} other={other} now={now} />
          <Taking both={both} other={other} now={now} />
          <div class="row">
            <Button look="quiet" aria-disabled={isBusy} onClick={() => !isBusy && void take(both, other)}>
              {say(takeKey(both, other))}
            </Button>
          </div>
        </section>
      ))}
      {both && (
        <div class="row">
          <Button look="quiet" aria-disabled={isBusy} onClick={() => !isBusy && void keep(both)}>
            {say('diverged_keep')}
          </Button>
          {both.inForce.boundary.endedAt === null && (
            <Button look="plain" onClick={() => onEdit(both)}>
              {say('diverged_edit')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** What taking it would do, said before it is done. */
function Taking({ both, other, now }: { readonly both: Both; readonly other: Side; readonly now: Moment }) {
  const say = useSay();
  const { boundary } = both.inForce;
  const wish = wishOf(other);
  if (boundary.endedAt !== null || divergedParts(both.inForce, other).length === 0) return null;
  if (wish === 'ended') return <p>{endingText(both.inForce, now, say)}</p>;
  return <PreviewNote boundary={boundary} rules={wish} now={now} />;
}

function endingText({ boundary }: Side, now: Moment, say: Say): string {
  const { on } = windowAt(boundary.window, boundary.createdAt, now);
  const minutes = on ? boundary.coolingOffMinutes : 0;
  return minutes > 0 ? say.count('ending_waits', minutes) : say('ending_at_once');
}

function takeKey({ inForce }: Both, other: Side): MessageKey {
  if (wishOf(other) === 'ended') return 'diverged_take_end';
  return inForce.boundary.endedAt === null ? 'diverged_take' : 'diverged_take_again';
}
