import { useState } from 'preact/hooks';
import type { Verdict } from '../../utils/core/log';
import type { Moment, Window } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import { sameLength } from './windowDraft';

const VERDICTS: readonly Verdict[] = ['kept', 'partly', 'set-down'];

interface Props {
  readonly window: Window;
  readonly now: Moment;
  readonly onClose: (verdict: Verdict, next: Window | null) => void;
  /** To be changed before it begins again. */
  readonly onLoosen: (verdict: Verdict) => void;
}

/** The end of a window: how it went, in the person's own judgement, and what comes next. No answer is a wrong one. */
export function Closing({ window, now, onClose, onLoosen }: Props) {
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
