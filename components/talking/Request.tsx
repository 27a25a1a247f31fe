import { useState } from 'preact/hooks';
import { localDate } from '../../utils/core/local-date';
import type { Moment } from '../../utils/core/window';
import { type RequestParts, sentenceParts, type Wording } from '../../utils/core/wording';
import { LONGEST_LINE } from '../../utils/core/written';
import type { Reply } from '../../utils/protocol';
import { Came } from '../seeing/Came';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';
import { CopyWords } from './CopyWords';

interface Props {
  readonly now: Moment;
  readonly keeps: boolean;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onKeep: (wording: Wording) => Promise<Reply<unknown>>;
}

const PARTS = ['behaviour', 'impact', 'wish'] as const;
const HINTS = ['a', 'b', 'c', 'd'] as const;

/** Behaviour, impact, request: three fields and one sentence. Nothing judges what is typed; hints stand beside it. */
export function Request({ now, keeps, copy, onKeep }: Props) {
  const say = useSay();
  const [parts, setParts] = useState<RequestParts>({ behaviour: '', impact: '', wish: '' });
  const [reply, setReply] = useState<Reply<unknown> | null>(null);
  const whole = sentenceParts(parts);
  const sentence = whole ? say('talking_sentence', whole.behaviour, whole.impact, whole.wish) : '';

  async function keep() {
    if (sentence) setReply(await onKeep({ tool: 'request', date: localDate(now), text: sentence }));
  }

  return (
    <div class="stack more">
      <div class="beside-fields">
        <form class="stack" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          {PARTS.map((part) => (
            <TextArea
              key={part}
              label={say(`talking_${part}`)}
              hint={say(`talking_${part}_hint`)}
              value={parts[part]}
              onValue={(text) => {
                setParts({ ...parts, [part]: text });
                setReply(null);
              }}
              longest={LONGEST_LINE}
            />
          ))}
          <div class="row">
            <Door />
          </div>
        </form>
        <div class="notice stack">
          <h2>{say('talking_hints')}</h2>
          <ul class="listed">
            {HINTS.map((hint) => (
              <li key={hint}>{say(`talking_hint_${hint}`)}</li>
            ))}
          </ul>
        </div>
      </div>
      <h2>{say('talking_sentence_label')}</h2>
      <p class={sentence ? 'written sentence' : 'soft'}>{sentence || say('talking_sentence_waits')}</p>
      <h2>{say('talking_endings')}</h2>
      <p>{say(keeps ? 'talking_unsent' : 'talking_unsent_unkept')}</p>
      <div class="row">
        {keeps && (
          <Button look="quiet" aria-disabled={sentence === ''} onClick={() => void keep()}>
            {say('talking_keep_unsent')}
          </Button>
        )}
        <CopyWords text={sentence} of={say('talking_sentence_label')} copy={copy} />
        <Came reply={reply} news="journal_saved" />
      </div>
    </div>
  );
}
