import { useState } from 'preact/hooks';
import type { Boundary } from '../../utils/core/boundary';
import type { CrossingReason } from '../../utils/core/log';
import { folded } from '../../utils/core/word';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { SlowButton } from '../ui/SlowButton';
import { type MessageKey, type Say, useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { NEED_SECONDS, passLengths, REASONS } from './choices';
import type { Crossing } from './view';

interface Props {
  readonly boundary: Boundary;
  /** The line to type before going on; empty for none. */
  readonly line: string;
  /** Seconds until going on is offered; null: it has to be asked for first. */
  readonly waitSeconds: number | null;
  readonly reserveLeft: number;
  readonly onAsk: () => void;
  readonly onCross: (crossing: Crossing) => void;
}

/** The way through: after the wait, with minutes and, for who cares to say, a reason. And the slow press, always. */
export function Through({ boundary, line, waitSeconds, reserveLeft, onAsk, onCross }: Props) {
  const say = useSay();
  const [minutes, setMinutes] = useState(boundary.passMinutes);
  const [reason, setReason] = useState<CrossingReason | null>(null);
  const [typed, setTyped] = useState('');
  const isTyped = line === '' || folded(typed) === folded(line);
  const fromReserve = reserveLeft > 0;

  return (
    <div class="through">
      {waitSeconds === 0 && line !== '' && (
        <TextField label={say('pause_type_line', line)} value={typed} onValue={setTyped} />
      )}
      <div class="row">
        {waitSeconds === null ? (
          <Button look="plain" onClick={onAsk}>
            {say.count('pause_ask_through', boundary.coolingOffMinutes)}
          </Button>
        ) : (
          <Button
            look="plain"
            disabled={waitSeconds > 0 || !isTyped}
            onClick={() => onCross({ passMinutes: minutes, reason, neededNow: false, fromReserve })}
          >
            {goOnText(minutes, waitSeconds, say)}
          </Button>
        )}
        <SlowButton
          label={say('pause_need')}
          seconds={NEED_SECONDS}
          onDone={() => onCross({ passMinutes: minutes, reason, neededNow: true, fromReserve })}
        />
      </div>
      {fromReserve && <p class="soft small">{say.count('pause_reserve', reserveLeft)}</p>}
      <details>
        <summary>{say('pause_more')}</summary>
        <div class="stack">
          <Choice
            label={say('pause_minutes')}
            options={passLengths(boundary.passMinutes).map((n) => ({
              value: `${n}`,
              label: say.duration(n * 60_000),
            }))}
            value={`${minutes}`}
            onValue={(value) => setMinutes(Number(value))}
          />
          <Choice
            label={say('pause_reason')}
            options={REASONS.map((value) => ({
              value,
              label: say(`pause_reason_${value}` satisfies MessageKey),
            }))}
            value={reason}
            onValue={setReason}
          />
        </div>
      </details>
    </div>
  );
}

function goOnText(minutes: number, waitSeconds: number, say: Say): string {
  const goOn = say.count('pause_go_on', minutes);
  if (waitSeconds === 0) return goOn;
  return say(
    'pause_go_on_in',
    goOn,
    waitSeconds > 90 ? say.duration(waitSeconds * 1000) : say.count('ui_seconds', waitSeconds),
  );
}
