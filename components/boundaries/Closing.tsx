import { useState } from 'preact/hooks';
import type { Verdict } from '../../utils/core/log';
import type { Moment, Window } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';

const VERDICTS: readonly Verdict[] = ['kept', 'partly', 'set-down'];

interface Props {
  readonly window: Window;
  readonly now: Moment;
  readonly onClose: (verdict: Verdict, next: Window | null) => void;
  readonly onEdit: () => void;
}

/** The end of a window: how it went, in the person's own judgement, and what comes next. No answer is a wrong one. */
export function Closing({ window, now, onClose, onEdit }: Props) {
  const say = useSay();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const again = sameLength(window, now);
  return (
    <div class="stack closing">
      <Choice
        label={say('closing_how')}
        options={VERDICTS.map((value) => ({
          value,
          label: say(value === 'set-down' ? 'closing_set_down' : `closing_${value}`),
        }))}
        value={verdict}
        onValue={setVerdict}
      />
      {verdict && (
        <div class="row">
          {again && (
            <Button look="quiet" onClick={() => onClose(verdict, again)}>
              {say('closing_renew')}
            </Button>
          )}
          <Button look="quiet" onClick={onEdit}>
            {say('closing_change')}
          </Button>
          <Button look="quiet" onClick={() => onClose(verdict, null)}>
            {say('closing_finish')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The same length of time again, from now; null for a window that had no length of its own. */
function sameLength(window: Window, now: Moment): Window | null {
  if (window.kind !== 'for') return null;
  return { kind: 'for', from: now.at, until: now.at + (window.until - window.from) };
}
