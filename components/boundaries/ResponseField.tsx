import type { Response } from '../../utils/core/boundary';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';
import type { Draft } from './draft';

const RESPONSES: readonly Response[] = ['nudge', 'pause', 'rest'];

interface Props {
  readonly draft: Pick<Draft, 'response' | 'nudgesAgain'>;
  readonly onDraft: (part: Partial<Draft>) => void;
}

/** How a visit is met, each way with what it means. */
export function ResponseField({ draft, onDraft }: Props) {
  const say = useSay();
  return (
    <>
      <Choice
        label={say('boundary_response_choice')}
        quietLabel
        options={RESPONSES.map((value) => ({ value, label: say(`boundary_response_${value}`) }))}
        value={draft.response}
        onValue={(response) => onDraft({ response })}
      />
      <p class="soft" aria-live="polite">
        {say(`boundary_response_${draft.response}_hint`)}
      </p>
      {draft.response === 'nudge' && (
        <Check
          label={say('boundary_nudges_again')}
          checked={draft.nudgesAgain}
          onChecked={(nudgesAgain) => onDraft({ nudgesAgain })}
        />
      )}
    </>
  );
}
