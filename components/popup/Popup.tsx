import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../utils/core/address';
import type { House } from '../../utils/core/house';
import type { Feeling } from '../../utils/core/log';
import { covers } from '../../utils/core/region';
import { BreakCard } from '../break/BreakCard';
import { Held } from '../felt/Held';
import type { Actions } from '../house';
import type { WithDayLine } from '../lines/actions';
import { TodayLine } from '../lines/TodayLine';
import { GivenCard } from '../rituals/GivenCard';
import { useSupportDoor } from '../support/opening';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey, underscored } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import type { DailyActions } from './daily';
import { Foot, type Way } from './Foot';
import { Head } from './Head';
import { HoldingList } from './HoldingList';
import { LastCrossing } from './LastCrossing';
import { type PopupEvening, ThisEvening, useLead } from './ThisEvening';
import { Title } from './Title';
import { ToWrite } from './ToWrite';

interface Props {
  readonly house: House;
  /** Address of the page the button was pressed on, when it is a web page. */
  readonly here: string | null;
  readonly evening: PopupEvening;
  readonly actions: Pick<Actions, 'felt' | 'hold' | 'takeBack'> & DailyActions & WithDayLine;
  /** A hold logged by the keyboard a moment ago, to be taken back or given a word; null: none. */
  readonly heldId?: string | null;
  readonly onOpen: () => void;
  readonly onBoundaryHere: () => void;
  /** Opens the writing beside the page. */
  readonly onBeside: () => void;
  readonly onLock: () => void;
}

/** What has last been said: a hold that can be taken back, or why something was not done. */
type Word =
  | { readonly kind: 'held'; readonly eventId: string }
  | { readonly kind: 'told'; readonly key: MessageKey };

/** Everything daily, in its final layout from the first paint. */
export function Popup(props: Props) {
  const { house, here, evening, actions, heldId = null, onOpen, onBoundaryHere, onBeside, onLock } = props;
  const say = useSay();
  const onSupport = useSupportDoor();
  const [isBreaking, setBreaking] = useState(false);
  const [word, setWord] = useState<Word | null>(heldId ? { kind: 'held', eventId: heldId } : null);
  const pressed = useRef<Element | null>(null);
  const { lead, setLead, hasLed } = useLead(house, evening);
  useLayoutEffect(() => {
    const at = document.activeElement;
    // What says that it is held must not lie over where the focus is.
    if (word?.kind === 'held' && at?.matches(':focus-visible')) at.scrollIntoView({ block: 'nearest' });
  }, [word]);
  const host = here && isNew(here, house) ? new URL(here).host : null;

  const mayBreak = !house.taken && !isBreaking && house.storage === 'fine';
  const ways: readonly Way[] = [
    ...(mayBreak ? [{ name: 'break_take', icon: 'pause', onGo: () => setBreaking(true) } as const] : []),
    ...(onSupport ? [{ name: 'support_door', icon: 'heart', onGo: onSupport } as const] : []),
    { name: 'popup_open', icon: 'open', onGo: onOpen },
  ];

  async function hold(boundaryId: string) {
    if (house.keepsNothing) return unkept();
    pressed.current = document.activeElement;
    const reply = await actions.hold(boundaryId);
    if (reply.ok) setWord({ kind: 'held', eventId: reply.value.id });
    else setWord({ kind: 'told', key: refusalKey(reply.refusal) });
  }

  async function felt(eventId: string, feeling: Feeling | null): Promise<boolean> {
    const reply = await actions.felt(eventId, feeling);
    if (!reply.ok) setWord({ kind: 'told', key: refusalKey(reply.refusal) });
    return reply.ok;
  }

  function unkept() {
    setWord({ kind: 'told', key: 'look_held_unkept' });
  }

  async function takeBack(eventId: string) {
    const reply = await actions.takeBack(eventId);
    // What was pressed goes, and the focus with it: back to where the hold was said.
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
    setWord({ kind: 'told', key: reply.ok ? 'popup_taken_back' : refusalKey(reply.refusal) });
  }

  return (
    <>
      <Head house={house} onLock={house.vault === 'open' ? onLock : null} />
      <main class={`popup-main lead-${lead}`}>
        <Title house={house} />
        {lead !== 'rests' && (
          <ThisEvening
            house={house}
            lead={lead}
            actions={evening.actions}
            onDone={(isKept) => {
              setLead('rests');
              setWord(isKept ? { kind: 'told', key: 'evening_kept' } : null);
            }}
          />
        )}
        {!isBreaking && <TodayLine house={house} actions={actions.lines} />}
        {house.storage !== 'fine' && (
          <>
            <Notice tone="care">{say(`ui_storage_${underscored(house.storage)}`)}</Notice>
            <Button look="main" wide onClick={onOpen}>
              {say('popup_rescue')}
            </Button>
          </>
        )}
        <GivenCard house={house} actions={actions.rituals} />
        <BreakCard
          house={house}
          actions={actions.break}
          readSite={null}
          isBeginning={isBreaking}
          onBeginning={setBreaking}
        />
        {house.isDiary && <Notice tone="plain">{say('look_diary_now')}</Notice>}
        {house.storage === 'fine' && (
          <HoldingList
            house={house}
            onHold={(boundaryId) => void hold(boundaryId)}
            onUnkept={unkept}
            onOpen={onOpen}
          />
        )}
        {host && !house.keepsNothing && house.storage === 'fine' && (
          <Button look="quiet" wide onClick={onBoundaryHere}>
            {say('popup_here', host)}
          </Button>
        )}
        <ToWrite
          house={house}
          lead={lead}
          hasLed={hasLed}
          onEvening={() => setLead('leads')}
          onBeside={onBeside}
        />
        <div role="status" class="popup-told">
          {word?.kind === 'told' && <Notice tone="plain">{say(word.key)}</Notice>}
        </div>
      </main>
      {word?.kind === 'held' && (
        <section class="popup-undo" aria-label={say('ui_undo')}>
          <Held
            key={word.eventId}
            onUndo={() => void takeBack(word.eventId)}
            onGone={() => setWord(null)}
            onFelt={(feeling) => felt(word.eventId, feeling)}
          />
        </section>
      )}
      {/* Over the end of a list, and of no form: what begins a break stands there. */}
      {word?.kind !== 'held' && lead === 'rests' && !isBreaking && (
        <LastCrossing house={house} onFelt={felt} />
      )}
      <Foot ways={ways} />
    </>
  );
}

/** Whether a page has no boundary yet. */
function isNew(here: string, house: House): boolean {
  const address = addressOf(here);
  return (
    !!address &&
    !house.boundaries.some(({ boundary }) => boundary.sites.some((site) => covers(site, address)))
  );
}
