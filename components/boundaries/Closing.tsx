import { useState } from 'preact/hooks';
import type { Verdict } from '../../utils/core/log';
import type { Moment, Window } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { Fields } from '../ui/useBegun';
import { FarewellFields } from './FarewellFields';
import { sameLength } from './windowDraft';

const VERDICTS: readonly Verdict[] = ['kept', 'partly', 'set-down'];

interface Props {
  readonly window: Window;
  readonly now: Moment;
  readonly onClose: (verdict: Verdict, next: Window | null) => void;
  /** What is taken along from it; null where nothing can be kept. */
  readonly fields: Fields | null;
  readonly onFields: (fields: Fields) => void;
  /** To be changed before it begins again. */
  readonly onLoosen: (verdict: Verdict) => void;
}

/**
 * The end of a window, as a small ritual: how it went, in the person's own judgement, what it gave, a line to take along,
 * and what comes next. No answer is a wrong one, and the words in the middle may stay away.
 */
export function Closing({ window, now, fields, onFields, onClose, onLoosen }: Props) {
  const say = useSay();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const again = sameLength(window, now);
  return (
    <div class="stack closing">
      <Choice
        label={say('closing_how')}
        options={VERDICTS.map((value) => ({ value, label: say(`closing_${underscored(value)}`) }))}
        value={verdict}
        onValue={setVerdict}
      />
      <p role="status">{verdict && say(`closing_${underscored(verdict)}_answer`)}</p>
      {verdict && fields && <FarewellFields fields={fields} onFields={onFields} />}
      {verdict && (
        <fieldset class="field">
          <legend>{say('closing_next')}</legend>
          <div class="row">
            {again && (
              <Button look="quiet" onClick={() => onClose(verdict, again)}>
                {say('closing_renew')}
              </Button>
            )}
            <Button look="quiet" onClick={() => onLoosen(verdict)}>
              {say('closing_change')}
            </Button>
            <Button look="quiet" onClick={() => onClose(verdict, null)}>
              {say('closing_finish')}
            </Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
