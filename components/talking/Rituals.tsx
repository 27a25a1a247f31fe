import { useState } from 'preact/hooks';
import type { RepairRitual } from '../../utils/core/repair-ritual';
import { LONGEST_LINE } from '../../utils/core/written';
import type { Reply } from '../../utils/protocol';
import { Came } from '../seeing/Came';
import { KeptList } from '../seeing/KeptList';
import { Unread } from '../seeing/Unread';
import { Door } from '../support/Door';
import type { ThingActions } from '../things';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { useThings } from '../ui/useThings';

interface Props {
  readonly keeps: boolean;
  readonly actions: ThingActions<RepairRitual>;
}

const EMPTY: RepairRitual = { text: '', when: '' };

/** What two people do after a disagreement: their own list. Nothing reminds of it, and there is no mark for doing it. */
export function Rituals({ keeps, actions }: Props) {
  const say = useSay();
  const kept = useThings(actions, keeps);
  const [ritual, setRitual] = useState(EMPTY);
  const [reply, setReply] = useState<Reply<unknown> | null>(null);
  const isEmpty = ritual.text.trim() === '';

  async function add(event: Event) {
    event.preventDefault();
    if (!keeps || isEmpty) return;
    const value = { text: ritual.text.trim(), when: ritual.when.trim() };
    const came = await kept.after(actions.write(value));
    setReply(came);
    if (came.ok) setRitual(EMPTY);
  }

  return (
    <div class="stack more">
      <p>{say('talking_rituals_lead')}</p>
      <p>{say('talking_rituals_care')}</p>
      <p class="soft">{say('talking_rituals_ideas')}</p>
      <form class="stack" autocomplete="off" onSubmit={(event) => void add(event)}>
        <TextField
          label={say('talking_ritual')}
          value={ritual.text}
          onValue={(text) => setRitual({ ...ritual, text })}
          longest={LONGEST_LINE}
        />
        <TextField
          label={say('talking_ritual_when')}
          hint={say('talking_ritual_when_hint')}
          value={ritual.when}
          onValue={(when) => setRitual({ ...ritual, when })}
          longest={LONGEST_LINE}
        />
        <div class="row">
          {keeps && (
            <Button look="quiet" type="submit" aria-disabled={isEmpty}>
              {say('talking_ritual_add')}
            </Button>
          )}
          <Door />
          <Came reply={reply} news="journal_saved" />
        </div>
      </form>
      <Unread refusal={kept.refusal} unreadable={kept.unreadable} />
      <KeptList
        title={say('talking_ritual_list')}
        things={kept.things}
        onErase={(one) => kept.after(actions.erase(one))}
        nameOf={({ text }) => text}
      >
        {({ text, when }) => (
          <>
            <p class="written">{text}</p>
            {when && <p class="soft written">{when}</p>}
          </>
        )}
      </KeptList>
    </div>
  );
}
