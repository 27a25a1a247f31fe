import { useEffect, useRef, useState } from 'preact/hooks';
import { breakLeftMs } from '../../utils/core/break';
import type { House } from '../../utils/core/house';
import type { Reply } from '../../utils/protocol';
import type { ReadSite } from '../boundaries/typedSite';
import { Button } from '../ui/Button';
import { Lazy } from '../ui/Lazy';
import { Notice } from '../ui/Notice';
import { Ring } from '../ui/Ring';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { BreakActions } from './actions';

interface Props {
  readonly house: Pick<House, 'isDiary' | 'keepsNothing' | 'now' | 'taken' | 'vault'>;
  readonly actions: BreakActions;
  /** Reads a site that is typed; null where none can be: popups do not wait for the list of suffixes. */
  readonly readSite: ReadSite | null;
  /** Whether somebody is about to begin one, and that they are or are not any more. */
  readonly isBeginning: boolean;
  readonly onBeginning: (isBeginning: boolean) => void;
}

/** A break of one's own: its form while it is begun; how much of it is left; that it is over. Else nothing. */
export function BreakCard({ house, actions, readSite, isBeginning, onBeginning }: Props) {
  const say = useSay();
  const { taken, now } = house;
  const [told, setTold] = useState<MessageKey | null>(null);
  const [note, setNote] = useState('');
  const isReadable = taken !== null && house.vault !== 'locked' && !house.keepsNothing;

  useEffect(() => {
    setNote('');
    if (isReadable) void actions.plan().then((plan) => setNote(plan?.note ?? ''));
  }, [isReadable, taken?.from]);

  const heading = useRef<HTMLHeadingElement>(null);
  const wasTaken = useRef(taken !== null);
  useEffect(() => {
    // The form it was begun in is gone, and the focus with it.
    if (taken && !wasTaken.current && document.activeElement === document.body) heading.current?.focus();
    wasTaken.current = taken !== null;
  }, [taken]);

  async function then(work: Promise<Reply>) {
    const reply = await work;
    setTold(reply.ok ? null : refusalKey(reply.refusal));
  }

  if (taken && taken.end !== 'back') {
    const left = breakLeftMs(taken, now.at);
    return (
      <section class="card break">
        <div class="break-left">
          <Ring share={1 - left / (taken.until - taken.from)} />
          <div>
            <h2 ref={heading} tabIndex={-1}>
              {say(left > 0 ? 'break_running' : 'break_over')}
            </h2>
            <p class="soft small">
              {left > 0 ? say('ui_to_go', say.duration(left)) : say('break_over_means')}
            </p>
          </div>
        </div>
        {note && <p class="written">{note}</p>}
        <div class="row">
          <Button look="quiet" onClick={() => void then(actions.end())}>
            {say('break_back')}
          </Button>
          <Button look="plain" onClick={() => void then(actions.extend())}>
            {say('break_more')}
          </Button>
        </div>
        <div role="status">{told && <Notice tone="care">{say(told)}</Notice>}</div>
      </section>
    );
  }
  if (!isBeginning) return null;
  return (
    <Lazy part load={() => import('./BreakForm')}>
      {({ BreakForm }) => (
        <BreakForm house={house} actions={actions} readSite={readSite} onDone={() => onBeginning(false)} />
      )}
    </Lazy>
  );
}
