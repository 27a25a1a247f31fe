import { useEffect, useState } from 'preact/hooks';
import { placeOfHead } from '../../utils/core/record-chain';
import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import type { RecordActions, RecordsShown } from './actions';
import { momentText } from './momentText';

interface Props {
  readonly read: RecordsShown;
  readonly now: Moment;
  readonly actions: Pick<RecordActions, 'wordsOf' | 'headOf' | 'hash'>;
}

/** Eight words of each chain, for somebody else to keep; and what it says when they are given back. */
export function Chains({ read, now, actions }: Props) {
  const say = useSay();
  const [words, setWords] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const heads = read.chains.map(({ head }) => head);

  useEffect(() => {
    let isHere = true;
    void Promise.all(heads.map(actions.wordsOf)).then((all) => isHere && setWords(all));
    return () => {
      isHere = false;
    };
  }, [heads.join()]);

  async function compare(event: Event) {
    event.preventDefault();
    const head = await actions.headOf(typed);
    if (head === null) return setTold(say('record_words_none'));
    for (const chain of read.chains) {
      const n = placeOfHead(chain, head, actions.hash);
      if (n === null) continue;
      const written = read.records
        .flatMap(({ latest, earlier }) => [latest, ...earlier])
        .find((revision) => revision.copy === chain.copy && revision.n === n);
      const moment = written ? momentText(written.content.writtenAt, now.zone, say) : say('record_no_time');
      const isWhole = chain.findings.every(
        ({ fault, n: at }) => at > n || fault === 'earlier' || fault === 'no-end',
      );
      return setTold(say(isWhole ? 'record_words_match' : 'record_words_but', moment));
    }
    setTold(say('record_words_other'));
  }

  return (
    <details class="card">
      <summary>{say('record_words_title')}</summary>
      <div class="stack">
        <p>{say('record_words_what')}</p>
        {words.length > 1 && <p>{say('record_words_copies')}</p>}
        {words.map((text) => (
          <p class="record-words" key={text}>
            {text}
          </p>
        ))}
        <p class="soft small">{say('record_words_not')}</p>
        <form class="stack" autocomplete="off" onSubmit={(event) => void compare(event)}>
          <TextField label={say('record_words_field')} value={typed} onValue={setTyped} />
          <div class="row">
            <Button look="quiet" type="submit" disabled={typed.trim() === ''}>
              {say('record_words_compare')}
            </Button>
          </div>
          <div role="status">{told && <Notice tone="plain">{told}</Notice>}</div>
        </form>
      </div>
    </details>
  );
}
