import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { MOST_ASKS, SCRIPT_LIMITS, type Script } from '../../utils/core/script';
import type { SupportActions } from '../support/actions';
import { Door } from '../support/Door';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { keeping, useThings } from '../ui/useThings';
import { Asks } from './Asks';
import { AtHand } from './AtHand';
import type { PlanActions } from './actions';
import { Paper } from './Paper';
import { scriptText } from './scriptText';

interface Props {
  readonly house: House;
  readonly actions: PlanActions;
  readonly support: SupportActions;
}

/** The one id the parts are kept under. */
const KEPT_ID = 'script';
const EMPTY: Script = { word: '', channel: '', times: '', asks: [], notBy: '' };

/**
 * A message to a friend, put together of parts. It is copied by the person's own hand, and sent by nobody here; nothing
 * of it is kept unless they say so, and whom it goes to is not asked.
 */
export function ScriptRoom({ house, actions, support }: Props) {
  const say = useSay();
  const { reads, keeps } = keeping(house);
  const kept = useThings(actions.script, reads);
  const [script, setScript] = useState(EMPTY);
  const [isToldInPerson, setToldInPerson] = useState(true);
  const [there] = kept.things;
  const said: Script = { ...script, word: isToldInPerson ? '' : script.word };

  useEffect(() => {
    // What was kept is there to begin with; what is being typed is not taken away.
    const value = there?.versions.find((version) => version.value)?.value;
    if (!value || script !== EMPTY) return;
    setScript(value);
    setToldInPerson(value.word === '');
  }, [there]);

  const part = (name: 'word' | 'channel' | 'times' | 'notBy') => ({
    value: script[name],
    longest: SCRIPT_LIMITS.part,
    onValue: (text: string) => setScript({ ...script, [name]: text }),
  });

  return (
    <>
      <h1 tabIndex={-1}>{say('script_title')}</h1>
      <p>{say('script_lead')}</p>
      <AtHand support={support} />
      <Notice tone="care">{say('script_traces')}</Notice>
      <form class="card stack form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <h2>{say('script_word')}</h2>
        <p class="soft">{say('script_word_hint')}</p>
        <Choice
          label={say('script_word_where')}
          options={[
            { value: 'person', label: say('script_word_person') },
            { value: 'message', label: say('script_word_message') },
          ]}
          value={isToldInPerson ? 'person' : 'message'}
          onValue={(value) => setToldInPerson(value === 'person')}
        />
        {isToldInPerson ? (
          <p class="soft small">{say('script_word_remember')}</p>
        ) : (
          <TextField
            label={say('script_word_label')}
            hint={say('script_word_label_hint')}
            {...part('word')}
          />
        )}
        <h2>{say('script_reach')}</h2>
        <TextField label={say('script_channel')} hint={say('script_channel_hint')} {...part('channel')} />
        <TextField label={say('script_times')} hint={say('script_times_hint')} {...part('times')} />
        <TextField label={say('script_not_by')} hint={say('script_not_by_hint')} {...part('notBy')} />
        <Asks asks={script.asks} most={MOST_ASKS} onAsks={(asks) => setScript({ ...script, asks })} />
        <div class="row">
          <Door />
        </div>
      </form>
      <section class="stack">
        <h2>{say('script_message')}</h2>
        <p class="soft">{say('script_message_hint')}</p>
        <p class="written message">{scriptText(said, say)}</p>
      </section>
      <Paper text={scriptText(said, say)} actions={actions} />
      {keeps ? (
        <section class="stack">
          <p class="soft">{say(there ? 'script_is_kept' : 'script_not_kept')}</p>
          <div class="row">
            <Button
              look="quiet"
              disabled={script === EMPTY}
              onClick={() => void kept.run(actions.script.put(KEPT_ID, said), 'script_kept')}
            >
              {say('script_keep')}
            </Button>
            {there && (
              <Asking
                label={say('script_erase')}
                question={say('plan_erase_question')}
                yes={say('journal_erase_yes')}
                no={say('journal_erase_no')}
                onYes={() => void kept.run(actions.script.erase(there), 'script_erased')}
              />
            )}
          </div>
        </section>
      ) : (
        <p class="soft">{say('script_nothing_kept')}</p>
      )}
      <div role="status">{kept.told && <Notice tone="plain">{say(kept.told)}</Notice>}</div>
    </>
  );
}
