import { useEffect, useRef, useState } from 'preact/hooks';
import { blankCheckIn } from '../../utils/core/check-in';
import type { Entry } from '../../utils/core/entry';
import { eveningDay } from '../../utils/core/evening';
import type { House } from '../../utils/core/house';
import type { Kept } from '../../utils/core/kept';
import type { Refusal } from '../../utils/core/refused';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import type { CheckInActions, Ideas } from './actions';
import { CheckInForm } from './CheckInForm';
import { offersIn } from './offers';
import { keptText } from './said';

interface Props {
  readonly house: House;
  readonly actions: CheckInActions;
  /** The form is open, and has the focus, from the beginning: somebody has come for it. */
  readonly isWanted?: boolean;
  /** A check-in has been kept, or is put off. */
  readonly onDone: (isKept: boolean) => void;
}

/** This evening's check-in: the form, or that there is one, and the way to another. Neither is asked for. */
export function Evening({ house, actions, isWanted = false, onDone }: Props) {
  const say = useSay();
  const day = eveningDay(house.now);
  const [today, setToday] = useState<readonly Kept<Entry>[] | null>(null);
  const [ideas, setIdeas] = useState<Ideas | null>(null);
  const [isOpen, setOpen] = useState(isWanted);
  const [told, setTold] = useState<Refusal | null>(null);
  const opener = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);

  async function read() {
    const [there, offered] = await Promise.all([actions.on(day), actions.ideas(day)]);
    if (there.ok) setToday(there.value);
    if (offered.ok) setIdeas(offered.value);
    const no = [there, offered].find(({ ok }) => !ok);
    setTold(no && !no.ok ? no.refusal : null);
  }
  useEffect(() => void read(), [day]);

  useEffect(() => {
    // What was pressed is gone, and the focus with it.
    if (wasOpen.current && !isOpen) opener.current?.querySelector<HTMLElement>('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (told) return <Refused refusal={told} />;
  if (!today || !ideas) return null;
  if (isOpen) {
    return (
      <CheckInForm
        form="check-in"
        initial={blankCheckIn(day)}
        offers={offersIn(house, ideas)}
        drafts={actions}
        first
        cancel={{
          label: say('evening_not_now'),
          onCancel: () => {
            setOpen(false);
            void actions.rest(day);
            onDone(false);
          },
        }}
        onSave={async (checkIn) => {
          const reply = await actions.write(checkIn);
          if (reply.ok) {
            setOpen(false);
            void actions.rest(day);
            await read();
            onDone(true);
          }
          return reply;
        }}
      />
    );
  }
  const [latest] = today;
  return (
    <div ref={opener} class="row spread">
      <p class={latest ? '' : 'soft'} role="status">
        {latest ? keptText(latest, house.now, say) : say('evening_lead')}
      </p>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {say(latest ? 'evening_another' : 'evening_begin')}
      </Button>
    </div>
  );
}
