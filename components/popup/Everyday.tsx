import { useState } from 'preact/hooks';
import { isEvening } from '../../utils/core/evening';
import type { House } from '../../utils/core/house';
import type { LogEvent } from '../../utils/core/log';
import type { Reply } from '../../utils/protocol';
import { BreakCard } from '../break/BreakCard';
import { GivenCard } from '../rituals/GivenCard';
import { useSupportDoor } from '../support/opening';
import { Breath } from '../ui/Breath';
import { Button } from '../ui/Button';
import { Lazy } from '../ui/Lazy';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { Undo } from '../ui/Undo';
import type { UnlockActions } from '../vault/actions';
import { Affirmation } from './Affirmation';
import type { DailyActions } from './daily';
import { Foot } from './Foot';
import { Head } from './Head';
import { Title } from './Title';

interface Props {
  readonly house: House;
  readonly actions: {
    /** Logs that something was held, without saying what. */
    holdUnnamed(): Promise<Reply<LogEvent>>;
    takeBack(eventId: string): Promise<Reply>;
  } & DailyActions;
  readonly vault: UnlockActions;
  /** The vault was opened by the recovery code: the options app goes on from there. */
  readonly onRecovered: () => void;
  /** A hold logged by the keyboard a moment ago, to be taken back; null: none. */
  readonly heldId?: string | null;
}

/**
 * The popup of a locked vault: a day's page like any other, a line, a breath. That is all it is; it hides nothing but
 * what was written, and the way to that stands at its foot.
 */
export function Everyday(props: Props) {
  const { house, actions, vault, onRecovered } = props;
  const say = useSay();
  const onSupport = useSupportDoor();
  const [heldId, setHeldId] = useState<string | null>(props.heldId ?? null);
  const [told, setTold] = useState<MessageKey | null>(null);
  const [isBreaking, setBreaking] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [hasOpened, setOpened] = useState(false);

  async function hold() {
    if (house.keepsNothing) return setTold('look_held_unkept');
    const reply = await actions.holdUnnamed();
    setTold(reply.ok ? null : refusalKey(reply.refusal));
    if (reply.ok) setHeldId(reply.value.id);
  }

  async function takeBack(eventId: string) {
    setHeldId(null);
    const reply = await actions.takeBack(eventId);
    setTold(reply.ok ? 'popup_taken_back' : refusalKey(reply.refusal));
  }

  const mayBreak = !house.taken && !isBreaking;
  return (
    <>
      <Head house={house} onLock={null} />
      <main class="popup-main everyday">
        <Title house={house} said="vault_state_locked" />
        {!isBreaking && <Affirmation line={house.affirmation} />}
        {!isOpening && <GivenCard house={house} actions={actions.rituals} />}
        {!isOpening && (
          <BreakCard
            house={house}
            actions={actions.break}
            readSite={null}
            isBeginning={isBreaking}
            onBeginning={setBreaking}
          />
        )}
        {!isOpening && !isBreaking && <Breath />}
        {!isOpening && (
          <Button look="quiet" wide onClick={() => void hold()}>
            {say('everyday_held')}
          </Button>
        )}
        {isOpening && (
          <Lazy part load={() => import('../vault/Unlock')}>
            {({ Unlock }) => (
              <Unlock first actions={vault} onOpen={() => undefined} onRecovered={onRecovered}>
                <Button look="plain" onClick={() => setOpening(false)}>
                  {say('everyday_not_now')}
                </Button>
              </Unlock>
            )}
          </Lazy>
        )}
        {!isOpening && isEvening(house.now, house.eveningHour) && (
          <p class="soft small">{say(house.keepsNothing ? 'evening_unkept' : 'evening_locked')}</p>
        )}
        {!isOpening && house.sitesInVault.isOn && <p class="soft small">{say('everyday_resting')}</p>}
        <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      </main>
      {heldId && (
        <section class="popup-undo" aria-label={say('ui_undo')}>
          <Undo
            text={say('popup_held')}
            onUndo={() => void takeBack(heldId)}
            onGone={() => setHeldId(null)}
          />
        </section>
      )}
      {!isOpening && (
        <Foot
          ways={[
            ...(mayBreak
              ? [{ name: 'break_take', icon: 'pause', onGo: () => setBreaking(true) } as const]
              : []),
            ...(onSupport ? [{ name: 'support_door', icon: 'heart', onGo: onSupport } as const] : []),
            {
              name: 'everyday_open',
              icon: 'lock',
              onGo: () => {
                setOpening(true);
                setOpened(true);
              },
            },
          ]}
          first={hasOpened ? 'everyday_open' : null}
        />
      )}
    </>
  );
}
