import { useState } from 'preact/hooks';
import { CALMING, type Comfort } from '../../utils/core/comfort';
import type { Reply } from '../../utils/protocol';
import { Button } from '../ui/Button';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';

interface Props {
  /** Puts one among the person's own things; null where nothing can be kept. */
  readonly onKeep: ((comfort: Comfort) => Promise<Reply<unknown>>) | null;
}

/** Calming exercises for anybody: they need no vault, and not all of them are about the breath. */
export function Calming({ onKeep }: Props) {
  const say = useSay();
  const [told, setTold] = useState<{ readonly id: string; readonly text: string } | null>(null);

  async function keep(id: (typeof CALMING)[number]) {
    const comfort: Comfort = {
      form: 'calming',
      name: say(`calming_${id}`),
      text: say(`calming_${id}_how`),
      link: '',
      atPause: true,
    };
    const reply = await onKeep?.(comfort);
    if (reply) setTold({ id, text: say(reply.ok ? 'contacts_kept' : refusalKey(reply.refusal)) });
  }

  return (
    <section class="stack">
      <h2>{say('calming_title')}</h2>
      <p class="soft">{say('calming_lead')}</p>
      <ul class="stack">
        {CALMING.map((id) => (
          <li key={id}>
            <details class="card plan-section">
              <summary>
                <h3>{say(`calming_${id}`)}</h3>
              </summary>
              <p class="calming-how">{say(`calming_${id}_how`)}</p>
              {onKeep && (
                <div class="row">
                  <Button
                    look="plain"
                    aria-label={say('calming_keep_named', say(`calming_${id}`))}
                    onClick={() => void keep(id)}
                  >
                    {say('calming_keep')}
                  </Button>
                  <span role="status" class="small">
                    {told?.id === id ? told.text : ''}
                  </span>
                </div>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
