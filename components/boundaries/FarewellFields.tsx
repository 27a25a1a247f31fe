import { FAREWELL_LIMITS } from '../../utils/core/farewell';
import { Door } from '../support/Door';
import { useSay } from '../ui/say';
import { TextArea, TextField } from '../ui/TextField';
import type { Fields } from '../ui/useBegun';

interface Props {
  readonly fields: Fields;
  readonly onFields: (fields: Fields) => void;
}

/** What a boundary gave, and a line to take along: two quiet questions that nobody has to answer. */
export function FarewellFields({ fields, onFields }: Props) {
  const say = useSay();
  return (
    <>
      <p class="soft">{say('farewell_lead')}</p>
      <TextArea
        label={say('farewell_gave')}
        hint={say('farewell_gave_hint')}
        value={fields.gave ?? ''}
        longest={FAREWELL_LIMITS.gave}
        onValue={(gave) => onFields({ ...fields, gave })}
      />
      <TextField
        label={say('farewell_line')}
        hint={say('farewell_line_hint')}
        value={fields.line ?? ''}
        longest={FAREWELL_LIMITS.line}
        onValue={(line) => onFields({ ...fields, line })}
      />
      <div class="row">
        <Door />
      </div>
    </>
  );
}
