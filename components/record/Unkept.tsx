import { useState } from 'preact/hooks';
import { hasWords, NO_WORDS } from '../../utils/core/private-record';
import type { Moment } from '../../utils/core/window';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { useFocusedHeading } from '../ui/useFocusedHeading';
import type { RecordActions } from './actions';
import { Facts } from './Facts';
import { dayText, momentText } from './momentText';
import { plainWords } from './plainWords';
import { WordsFields } from './WordsFields';

interface Props {
  readonly now: Moment;
  readonly actions: Pick<RecordActions, 'print' | 'copy' | 'now'>;
  readonly onBack: () => void;
}

/** Writing with nothing kept: to be printed or copied, and gone when one leaves. */
export function Unkept({ now, actions, onBack }: Props) {
  const say = useSay();
  const heading = useFocusedHeading();
  const [words, setWords] = useState(NO_WORDS);
  const [told, setTold] = useState('');
  return (
    <>
      <div class="stack record-screen">
        <h1 ref={heading} tabIndex={-1}>
          {say('record_unkept_title')}
        </h1>
        <Notice tone="care">{say('record_unkept_means')}</Notice>
        <form class="stack record-form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <WordsFields words={words} onWords={setWords} />
        </form>
        <p class="soft small">{say('record_unkept_traces')}</p>
        <div class="row">
          <Button look="quiet" disabled={!hasWords(words)} onClick={actions.print}>
            {say('record_print')}
          </Button>
          <Button
            look="quiet"
            disabled={!hasWords(words)}
            onClick={() =>
              void actions
                .copy(plainWords(words, say))
                .then((isCopied) => setTold(say(isCopied ? 'record_copied' : 'record_not_copied')))
            }
          >
            {say('record_copy')}
          </Button>
          <Button look="plain" onClick={onBack}>
            {say('record_unkept_leave')}
          </Button>
          <Door />
        </div>
        <div role="status">{told && <Notice tone="plain">{told}</Notice>}</div>
      </div>
      <article class="sheet record-paper">
        <h2>{dayText(words.day, say) || say('record_no_day')}</h2>
        <Facts words={words} />
        <p>{say('record_written', momentText(actions.now(), now.zone, say))}</p>
      </article>
    </>
  );
}
