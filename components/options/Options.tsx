import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Start } from '../../utils/core/start';
import type { ReadSite } from '../boundaries/typedSite';
import type { Actions } from '../house';
import { Rescue } from '../rescue/Rescue';
import { Erased } from '../settings/Erased';
import { LanguageChoice } from '../settings/LanguageChoice';
import type { About } from '../settings/Settings';
import { Door } from '../support/Door';
import { LeadsToSupport } from '../support/opening';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { NewPassphrase } from '../vault/NewPassphrase';
import { type Answer, settleAnswer } from '../welcome/answer';
import { Welcome } from '../welcome/Welcome';
import { Alone } from './Alone';
import { Locked } from './Locked';
import { Nav } from './Nav';
import { afterAnswer, firstPlace, type Place, placeOf, roomOf, shortOf } from './place';
import { Rooms } from './Rooms';
import { useAlone } from './useAlone';
import { useHeading } from './useHeading';
import { useSealedForms } from './useSealedForms';

interface Props {
  readonly house: House;
  readonly actions: Actions;
  readonly about: About;
  /** What the person came for from another page; a new object is a new wish. */
  readonly start: Start | null;
  readonly readSite: ReadSite;
  /** Reads everything anew. */
  readonly onRetry: () => Promise<void>;
}

/** The options app: the way about, and the place one is at. The focus follows to the heading of a new place. */
export function Options({ house, actions, about, start, readSite, onRetry }: Props) {
  const say = useSay();
  const [place, setPlace] = useState<Place>(() => firstPlace(house.welcomed, start));
  const drafts = useSealedForms(house.vault, actions.journal);
  const [isErased, setErased] = useState(false);
  const [isRescuing, setRescuing] = useState(false);
  const [recovered, setRecovered] = useState<Uint8Array<ArrayBuffer> | null>(null);
  const isPlain = house.storage === 'fine' && !isRescuing && !isErased && !recovered;
  const hasRooms = isPlain && place.name !== 'welcome' && house.vault !== 'locked';
  const alone = useAlone(start, hasRooms);
  const main = useRef<HTMLElement>(null);
  const seen = useRef(start);
  const isWriting = place.name === 'new' || place.name === 'edit' || place.name === 'welcome';

  useEffect(() => {
    // A form in which someone is writing is not taken away: the new wish waits until they have left it.
    if (isWriting) return;
    if (start && start.kind !== 'support' && start !== seen.current) setPlace(firstPlace(true, start));
    seen.current = start;
  }, [start, isWriting]);

  useHeading(main, place, house.vault);

  // What gives a way in does not outlive the locking, nor does a task begun while it was open.
  useLayoutEffect(() => {
    if (house.vault !== 'locked') return;
    setRecovered(null);
    setPlace((at) => (at.name === 'vault' ? placeOf('settings') : at));
  }, [house.vault]);

  function welcomed(next: Place) {
    if (house.welcomed) return setPlace({ name: 'settings' });
    // Not being able to keep that it was read is no reason to stop here: it is shown once more then.
    void actions.welcomed().catch(() => undefined);
    setPlace(next);
  }
  const toFirst: Place = { name: 'new', typedSite: start?.kind === 'site' ? shortOf(start.address) : '' };

  async function answered(answer: Answer) {
    const refusal = await settleAnswer(answer, actions);
    if (!refusal) welcomed(afterAnswer(answer, toFirst));
    return refusal;
  }

  function standing() {
    if (isErased) {
      return (
        <Erased
          onRemove={actions.remove}
          onBegin={() => {
            setErased(false);
            setPlace({ name: 'welcome' });
          }}
        />
      );
    }
    if (house.storage !== 'fine' || isRescuing) {
      return (
        <Rescue
          house={house}
          actions={actions}
          onRetry={onRetry}
          onStay={() => setRescuing(true)}
          onGoOn={() => setRescuing(false)}
          onRecovered={setRecovered}
          onErased={() => {
            setRescuing(false);
            setErased(true);
          }}
        />
      );
    }
    if (place.name === 'welcome') {
      const { languages } = about;
      return (
        <Welcome
          browser={about.browser}
          isAgain={house.welcomed}
          language={<LanguageChoice house={house} languages={languages} look={actions.look} />}
          onDone={() => welcomed(toFirst)}
          onAnswer={answered}
        />
      );
    }

    if (recovered) {
      return (
        <main class="page">
          <NewPassphrase
            actions={actions.vault}
            onChange={(passphrase, progress) =>
              actions.vault.change({ recoveryCode: recovered }, passphrase, progress)
            }
            onDone={() => setRecovered(null)}
          />
        </main>
      );
    }
    if (house.vault === 'locked') {
      return (
        <Locked
          house={house}
          vault={actions.vault}
          practice={actions}
          onRecovered={setRecovered}
          erase={actions.eraseAll}
          onErased={() => setErased(true)}
        />
      );
    }

    return (
      <div class="options">
        <Nav
          room={roomOf(place)}
          onRoom={(room) => setPlace(placeOf(room))}
          face={house.face}
          vault={house.vault}
          onLock={() => void actions.vault.lock()}
        />
        <main ref={main} class="page">
          {house.isDiary && <Notice tone="plain">{say('look_diary_now')}</Notice>}
          <Rooms
            key={place.name}
            place={place}
            house={house}
            actions={actions}
            about={about}
            drafts={drafts}
            readSite={readSite}
            onPlace={setPlace}
            onErased={() => setErased(true)}
          />
        </main>
      </div>
    );
  }

  return (
    <>
      <LeadsToSupport value={null}>
        {alone.isAlone && <Alone house={house} actions={actions} onBack={alone.close} />}
      </LeadsToSupport>
      <LeadsToSupport value={alone.open}>
        <div hidden={alone.isAlone}>
          {!hasRooms && (
            <header class="door">
              <Door />
            </header>
          )}
          {standing()}
        </div>
      </LeadsToSupport>
    </>
  );
}
