import { useEffect, useRef, useState } from 'preact/hooks';
import { eveningDay, isEvening } from '../../utils/core/evening';
import type { House } from '../../utils/core/house';
import type { CheckInActions } from '../check-in/actions';
import { canKeep } from '../check-in/canKeep';
import { Lazy } from '../ui/Lazy';
import { useSay } from '../ui/say';

/** The evening, as a popup is given it. */
export interface PopupEvening {
  /** The day on whose evening it has been kept or put off in this browser session; null for none. */
  readonly restedOn: string | null;
  readonly actions: CheckInActions;
}

/** Whether the check-in stands before everything: not known yet, it does, or it waits further down. */
export type Lead = 'unknown' | 'leads' | 'rests';

/** Where it stands, and whether it led a moment ago: the focus that was in it wants a place. */
interface Leading {
  readonly lead: Lead;
  readonly setLead: (lead: Lead) => void;
  readonly hasLed: boolean;
}

const form = () => import('../check-in/Evening');

/**
 * Where the check-in stands. That the evening has come is known at the first paint; whether there has been one is
 * asked of the vault after it, and until then its place is kept free, so that nothing jumps.
 */
export function useLead(house: House, { restedOn, actions }: PopupEvening): Leading {
  const day = eveningDay(house.now);
  const mayLead = canKeep(house) && isEvening(house.now, house.eveningHour) && restedOn !== day;
  const [lead, setLead] = useState<Lead>(mayLead ? 'unknown' : 'rests');
  useEffect(() => {
    if (lead !== 'unknown') return;
    void form();
    void actions.on(day).then((there) => {
      const isFree = there.ok && there.value.length === 0;
      setLead(isFree ? 'leads' : 'rests');
      if (!isFree && there.ok) void actions.rest(day);
    });
  }, []);
  const seen = useRef(lead);
  const hasLed = seen.current === 'leads' && lead === 'rests';
  useEffect(() => {
    seen.current = lead;
  }, [lead]);
  return { lead: canKeep(house) ? lead : 'rests', setLead, hasLed };
}

interface Props {
  readonly house: House;
  readonly lead: Lead;
  readonly actions: CheckInActions;
  readonly onDone: (isKept: boolean) => void;
}

/** The check-in before everything else in the popup. */
export function ThisEvening({ house, lead, actions, onDone }: Props) {
  const say = useSay();
  return (
    <section class="this-evening">
      <h2>{say('evening_title')}</h2>
      {lead === 'leads' && (
        <Lazy part load={form}>
          {({ Evening }) => <Evening house={house} actions={actions} isWanted onDone={onDone} />}
        </Lazy>
      )}
    </section>
  );
}
