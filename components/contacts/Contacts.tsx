import { useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { JournalActions } from '../journal/actions';
import type { PlanActions } from '../plan/actions';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { useBegun } from '../ui/useBegun';
import { keeping } from '../ui/useThings';
import { Calming } from './Calming';
import { comforts } from './comforts';
import { people } from './people';
import { Shelf } from './Shelf';

interface Props {
  readonly house: House;
  readonly actions: PlanActions;
  readonly journal: JournalActions;
}

/** People and things that help: our own calming exercises for everybody, and what a person keeps close. */
export function Contacts({ house, actions, journal }: Props) {
  const say = useSay();
  const { reads, keeps } = keeping(house);
  const begun = useBegun('toolkit', journal, keeps);
  const shelf = { begun, reads, keeps: keeps && begun.isRead };
  // A thing kept from among ours belongs on the shelf at once: it is read anew.
  const [kept, setKept] = useState(0);

  return (
    <>
      <h1 tabIndex={-1}>{say('contacts_title')}</h1>
      <p>{say('contacts_lead')}</p>
      {!keeps && <p class="soft">{say('contacts_unkept')}</p>}
      {house.vault === 'unsealed' && keeps && <Notice tone="plain">{say('contacts_unsealed')}</Notice>}
      {reads && (
        <>
          <Shelf shelved={people(say)} actions={actions.contacts} {...shelf} />
          <Shelf key={kept} shelved={comforts(say)} actions={actions.comforts} {...shelf} />
        </>
      )}
      <Calming
        onKeep={
          keeps
            ? async (comfort) => {
                const reply = await actions.comforts.write(comfort, 0);
                if (reply.ok) setKept(kept + 1);
                return reply;
              }
            : null
        }
      />
    </>
  );
}
