import { LIMITS, type Response } from '../../utils/core/boundary';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { Stepper } from '../ui/Stepper';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import type { Draft } from './draft';

const RESPONSES: readonly Response[] = ['nudge', 'pause', 'rest'];

interface Props {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

/** How a visit is answered. */
export function ResponseField({ draft, onDraft }: Props) {
  const say = useSay();
  return (
    <div class="stack">
      <Choice
        label={say('boundary_response')}
        options={RESPONSES.map((value) => ({ value, label: say(`boundary_response_${value}`) }))}
        value={draft.response}
        onValue={(response) => onDraft({ ...draft, response })}
      />
      <p class="soft">{say(`boundary_response_${draft.response}_hint`)}</p>
    </div>
  );
}

/** What has a good answer already, for those who want another. */
export function MoreFields({ draft, onDraft }: Props) {
  const say = useSay();
  const change = (part: Partial<Draft>) => onDraft({ ...draft, ...part });
  return (
    <div class="stack more">
      <Stepper
        label={say('boundary_hold_seconds')}
        hint={say('boundary_hold_seconds_hint')}
        value={draft.holdSeconds}
        least={0}
        most={LIMITS.holdSeconds}
        onValue={(holdSeconds) => change({ holdSeconds })}
      />
      <Stepper
        label={say('boundary_pass_minutes')}
        value={draft.passMinutes}
        least={1}
        most={LIMITS.passMinutes}
        onValue={(passMinutes) => change({ passMinutes })}
      />
      {draft.response === 'nudge' && (
        <Check
          label={say('boundary_nudges_again')}
          checked={draft.nudgesAgain}
          onChecked={(nudgesAgain) => change({ nudgesAgain })}
        />
      )}
      <Stepper
        label={say('boundary_reserve')}
        hint={say('boundary_reserve_hint')}
        value={draft.reserveCrossings}
        least={0}
        most={LIMITS.reserveCrossings}
        onValue={(reserveCrossings) => change({ reserveCrossings })}
      />
      <Stepper
        label={say('boundary_cooling_off')}
        hint={say('boundary_cooling_off_hint')}
        value={draft.coolingOffMinutes}
        least={0}
        most={LIMITS.coolingOffMinutes}
        onValue={(coolingOffMinutes) => change({ coolingOffMinutes })}
      />
      <TextField
        label={say('boundary_line')}
        hint={say('boundary_line_hint')}
        value={draft.words.line}
        longest={LIMITS.words}
        onValue={(line) => change({ words: { ...draft.words, line } })}
      />
    </div>
  );
}
