import { useState } from 'preact/hooks';
import { localDate } from '../../utils/core/local-date';
import type { Moment } from '../../utils/core/window';
import { NO_SCRIPTS, NO_STRENGTHS, type Wording } from '../../utils/core/wording';
import { LONGEST_WORDS } from '../../utils/core/written';
import type { Reply } from '../../utils/protocol';
import { Came } from '../seeing/Came';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';
import { CopyWords } from './CopyWords';

interface Props {
  readonly now: Moment;
  readonly keeps: boolean;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onKeep: (wording: Wording) => Promise<Reply<unknown>>;
}

/** Ways to say no, in three strengths, to be put into one's own words. */
export function SayingNo({ now, keeps, copy, onKeep }: Props) {
  const say = useSay();
  const [strength, setStrength] = useState<(typeof NO_STRENGTHS)[number]>('soft');
  const [text, setText] = useState('');
  const [reply, setReply] = useState<Reply<unknown> | null>(null);

  function write(next: string) {
    setText(next);
    setReply(null);
  }

  async function keep() {
    if (text.trim()) setReply(await onKeep({ tool: 'no', date: localDate(now), text: text.trim() }));
  }

  return (
    <div class="stack more">
      <p>{say('talking_no_lead')}</p>
      <p>{say('talking_no_care')}</p>
      <Choice
        label={say('talking_no_strength')}
        value={strength}
        onValue={setStrength}
        options={NO_STRENGTHS.map((value) => ({ value, label: say(`talking_no_strength_${value}`) }))}
      />
      <h2>{say('talking_no_scripts')}</h2>
      <ul class="scripts">
        {NO_SCRIPTS.map((script) => {
          const words = say(`talking_no_${strength}_${script}`);
          return (
            <li key={script}>
              <Button look="quiet" onClick={() => write(words)}>
                {words}
              </Button>
            </li>
          );
        })}
      </ul>
      <form class="stack" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <TextArea label={say('talking_no_own')} value={text} onValue={write} longest={LONGEST_WORDS} />
        <div class="row">
          {keeps && (
            <Button look="quiet" aria-disabled={text.trim() === ''} onClick={() => void keep()}>
              {say('journal_save')}
            </Button>
          )}
          <CopyWords text={text} of={say('talking_no')} copy={copy} />
          <Door />
          <Came reply={reply} news="journal_saved" />
        </div>
      </form>
    </div>
  );
}
