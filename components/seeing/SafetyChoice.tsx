import { SAFETY_ANSWERS, type SafetyAnswer } from '../../utils/core/repair';
import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';

interface Props {
  readonly safety: SafetyAnswer | null;
  readonly onSafety: (safety: SafetyAnswer) => void;
}

/** What can be said to the question of safety. It is kept nowhere. */
export function SafetyChoice({ safety, onSafety }: Props) {
  const say = useSay();
  return (
    <Choice
      label={say('repair_safety_answer')}
      value={safety}
      onValue={onSafety}
      options={SAFETY_ANSWERS.map((value) => ({ value, label: say(`repair_safety_${value}`) }))}
    />
  );
}
