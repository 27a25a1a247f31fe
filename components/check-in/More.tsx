import { useState } from 'preact/hooks';
import { type CheckIn, tagsIn } from '../../utils/core/check-in';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';
import { TextArea, TextField } from '../ui/TextField';

interface Props {
  readonly checkIn: CheckIn;
  readonly onChange: (checkIn: CheckIn) => void;
}

const URGES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** What can be said besides, folded away: nobody is asked for it. */
export function More({ checkIn, onChange }: Props) {
  const say = useSay();
  const { urge, acted, tags, text } = checkIn;
  const [typed, setTyped] = useState(tags.join(', '));
  const isSaid = urge !== null || acted !== null || tags.length > 0 || text !== '';
  return (
    <details open={isSaid}>
      <summary>{say('evening_more')}</summary>
      <div class="stack evening-more">
        <div class="urges">
          <Choice
            label={say('evening_urge')}
            options={URGES.map((value) => ({ value, label: say.number(Number(value)) }))}
            value={urge === null ? null : (`${urge}` as (typeof URGES)[number])}
            onValue={(value) => onChange({ ...checkIn, urge: Number(value) })}
          />
          <p class="soft small">{say('evening_urge_ends')}</p>
        </div>
        <Choice
          label={say('evening_acted')}
          options={(['no', 'yes', 'unsaid'] as const).map((value) => ({
            value,
            label: say(`evening_acted_${value}`),
          }))}
          value={acted === null ? 'unsaid' : acted ? 'yes' : 'no'}
          onValue={(value) => onChange({ ...checkIn, acted: value === 'unsaid' ? null : value === 'yes' })}
        />
        <TextField
          label={say('evening_tags')}
          hint={say('evening_tags_hint')}
          longest={200}
          value={typed}
          onValue={(value) => {
            setTyped(value);
            onChange({ ...checkIn, tags: tagsIn(value) });
          }}
        />
        <TextArea
          label={say('evening_text')}
          value={text}
          longest={100_000}
          onValue={(value) => onChange({ ...checkIn, text: value })}
        />
      </div>
    </details>
  );
}
