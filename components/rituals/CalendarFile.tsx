import { useState } from 'preact/hooks';
import type { Reply } from '../../utils/protocol';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';

/** The rituals as a file for another calendar: under neutral words unless the person wants their own in it. */
export function CalendarFile({ save }: { readonly save: (neutral: string | null) => Promise<Reply> }) {
  const say = useSay();
  const [isNamed, setNamed] = useState(false);
  const [told, setTold] = useState<MessageKey | null>(null);

  async function hand() {
    const reply = await save(isNamed ? null : say('ritual_calendar_neutral'));
    setTold(reply.ok ? 'ritual_calendar_handed' : refusalKey(reply.refusal));
  }

  return (
    <section class="card stack">
      <h2>{say('ritual_calendar')}</h2>
      <p class="soft small">{say('ritual_calendar_means')}</p>
      <Check label={say('ritual_calendar_named')} checked={isNamed} onChecked={setNamed} />
      <div class="row">
        <Button look="quiet" onClick={() => void hand()}>
          {say('ritual_calendar_save')}
        </Button>
      </div>
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
    </section>
  );
}
