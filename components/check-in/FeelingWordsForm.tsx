import { useEffect, useState } from 'preact/hooks';
import { FEELING_WORDS_ID, LONGEST_FEELING } from '../../utils/core/feeling-words';
import type { Refusal } from '../../utils/core/refused';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import type { EveningsActions } from './actions';
import { FEELINGS, plainFeeling } from './feelings';

interface Props {
  readonly actions: Pick<EveningsActions, 'feelingWords'>;
}

/** The person's own words for the five steps. What was said before keeps the word it was said with. */
export function FeelingWordsForm({ actions }: Props) {
  const say = useSay();
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [isKept, setKept] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  useEffect(() => {
    void actions.feelingWords.read().then((reply) => {
      const kept = reply.ok ? reply.value.things[0]?.versions.find(({ value }) => value)?.value : null;
      setWords(kept?.words ?? FEELINGS.map(() => ''));
    });
  }, []);

  async function save(event: Event) {
    event.preventDefault();
    if (!words) return;
    const reply = await actions.feelingWords.put(FEELING_WORDS_ID, {
      words: words.map((word) => word.trim()),
    });
    setRefusal(reply.ok ? null : reply.refusal);
    setKept(reply.ok);
  }

  return (
    <details class="card">
      <summary>{say('evening_words_title')}</summary>
      {words && (
        <form class="stack" autocomplete="off" onSubmit={(event) => void save(event)}>
          <p class="soft small">{say('evening_words_what')}</p>
          {FEELINGS.map((feeling) => (
            <TextField
              key={feeling}
              label={say('evening_words_for', plainFeeling(feeling, say))}
              longest={LONGEST_FEELING}
              value={words[feeling - 1] ?? ''}
              onValue={(value) => {
                setKept(false);
                setWords(words.map((word, i) => (i === feeling - 1 ? value : word)));
              }}
            />
          ))}
          <div class="row">
            <Button
              look="quiet"
              type="submit"
              aria-label={say('ui_named', say('journal_save'), say('evening_words_title'))}
            >
              {say('journal_save')}
            </Button>
            <Door />
            <p role="status">{isKept && say('journal_saved')}</p>
          </div>
          <Refused refusal={refusal} />
        </form>
      )}
    </details>
  );
}
