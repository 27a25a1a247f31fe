import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { Means } from './means';

interface Props {
  /** The note, in words. */
  readonly text: string;
  readonly means: Pick<Means, 'keep' | 'onSaid'>;
}

/** For a number that did not work: where else to turn. Nothing is sent; a note stays here, if it can be sealed. */
export function NotWorking({ text, means: { keep, onSaid } }: Props) {
  const say = useSay();
  const [told, setTold] = useState('');

  async function note() {
    const reply = await keep?.(text);
    if (!reply) return;
    const news = say(reply.ok ? 'support_note_kept' : refusalKey(reply.refusal));
    setTold(news);
    onSaid(news);
  }

  return (
    <>
      <p>{say('support_broken')}</p>
      <p>{say('support_report')}</p>
      {keep && (
        <div class="row">
          <Button look="quiet" onClick={() => void note()}>
            {say('support_note_keep')}
          </Button>
          {told && <span>{told}</span>}
        </div>
      )}
    </>
  );
}
