import { useState } from 'preact/hooks';
import { BREATH_MINUTES, BREATH_PATTERNS } from '../../utils/core/breath-pattern';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';
import { PacedBreath } from './PacedBreath';

/** A way to breathe and how long, and then the breath itself. */
export function Breathing({ onOther }: { readonly onOther: () => void }) {
  const say = useSay();
  const [id, setId] = useState(BREATH_PATTERNS[0]?.id ?? 'longer');
  const [minutes, setMinutes] = useState('1');
  const [isOn, setOn] = useState(false);
  const pattern = BREATH_PATTERNS.find((one) => one.id === id);
  if (isOn && pattern) return <PacedBreath pattern={pattern} minutes={Number(minutes)} />;
  return (
    <>
      <p class="one" tabIndex={-1}>
        {say('practice_breathing_choose')}
      </p>
      <Choice
        label={say('practice_breathing_pattern')}
        options={BREATH_PATTERNS.map((one) => ({
          value: one.id,
          label: say(`practice_breathing_${one.id}`),
        }))}
        value={id}
        onValue={setId}
      />
      <p class="soft" role="status">
        {say(`practice_breathing_${id}_how`)}
      </p>
      <Choice
        label={say('practice_breathing_length')}
        options={BREATH_MINUTES.map((n) => ({ value: String(n), label: say.count('practice_minutes', n) }))}
        value={minutes}
        onValue={setMinutes}
      />
      <p class="soft">{say('practice_breathing_honest')}</p>
      <div class="row">
        <Button look="main" onClick={() => setOn(true)}>
          {say('practice_time_begin')}
        </Button>
        <Button look="plain" onClick={onOther}>
          {say('practice_breathing_other')}
        </Button>
      </div>
    </>
  );
}
