import { Choice } from '../ui/Choice';
import { useSay } from '../ui/say';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

const STEPS = Array.from({ length: 11 }, (_, n) => n);
const UNSAID = 'unsaid';

/** From 0 to 10, or not said: no answer is as good as any. */
export function Strength({ label, value, onValue }: Props) {
  const say = useSay();
  const number = new Intl.NumberFormat(say.locale);
  return (
    <div class="how-strong">
      <Choice
        label={label}
        options={[
          ...STEPS.map((n) => ({ value: String(n), label: number.format(n) })),
          { value: UNSAID, label: say('practice_rate_unsaid') },
        ]}
        value={value === null ? UNSAID : String(value)}
        onValue={(chosen) => onValue(chosen === UNSAID ? null : Number(chosen))}
      />
    </div>
  );
}
