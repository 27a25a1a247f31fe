import { LONGEST_FIELD, LONGEST_LINE, type RecordWords } from '../../utils/core/private-record';
import { DayField } from '../ui/DayField';
import { useSay } from '../ui/say';
import { TextArea, TextField } from '../ui/TextField';
import { TagsField } from './TagsField';

interface Props {
  readonly words: RecordWords;
  readonly onWords: (words: RecordWords) => void;
}

/** What can be said of something that happened. Every field may stay empty, and none asks for more than was offered. */
export function WordsFields({ words, onWords }: Props) {
  const say = useSay();
  const set = (part: Partial<RecordWords>) => onWords({ ...words, ...part });
  return (
    <>
      <fieldset class="stack">
        <legend class="label">{say('record_facts')}</legend>
        <div class="record-when">
          <DayField
            label={say('record_day')}
            value={words.day}
            onValue={(day) => set({ day: day.slice(0, 10) })}
          />
          <div class="grow">
            <TextField
              label={say('record_time')}
              value={words.time}
              longest={LONGEST_LINE}
              onValue={(time) => set({ time })}
            />
          </div>
        </div>
        <TextField
          label={say('record_where')}
          value={words.where}
          longest={LONGEST_LINE}
          onValue={(where) => set({ where })}
        />
        <TextField
          label={say('record_who')}
          hint={say('record_who_hint')}
          value={words.who}
          longest={LONGEST_LINE}
          onValue={(who) => set({ who })}
        />
        <TextArea
          label={say('record_what')}
          hint={say('record_what_hint')}
          value={words.what}
          longest={LONGEST_FIELD}
          onValue={(what) => set({ what })}
        />
      </fieldset>
      <TextArea
        label={say('record_effect')}
        value={words.effect}
        longest={LONGEST_FIELD}
        onValue={(effect) => set({ effect })}
      />
      <TextArea
        label={say('record_did')}
        value={words.did}
        longest={LONGEST_FIELD}
        onValue={(did) => set({ did })}
      />
      <TagsField tags={words.tags} onTags={(tags) => set({ tags })} />
    </>
  );
}
