import { useEffect, useState } from 'preact/hooks';
import { EVENING_HOURS, type EveningHour as Hour } from '../../utils/core/evening';
import type { House } from '../../utils/core/house';
import type { Refusal } from '../../utils/core/refused';
import type { LookActions } from '../house';
import { Choice } from '../ui/Choice';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';

interface Props {
  readonly house: Pick<House, 'eveningHour'>;
  readonly look: Pick<LookActions, 'setEveningHour'>;
}

/** From which hour on the popup leads with the check-in, or that it never does by itself. */
export function EveningHour({ house, look }: Props) {
  const say = useSay();
  const [hour, setHour] = useState(house.eveningHour);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => setHour(house.eveningHour), [house.eveningHour]);

  async function settle(value: Hour | null) {
    const before = hour;
    setHour(value);
    const reply = await look.setEveningHour(value);
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) setHour(before);
  }

  return (
    <section class="card stack">
      <h2>{say('evening_title')}</h2>
      <Choice
        label={say('evening_hour')}
        options={[
          ...EVENING_HOURS.map((value) => ({ value: `${value}`, label: clockText(value, say.locale) })),
          { value: 'never', label: say('evening_hour_never') },
        ]}
        value={hour === null ? 'never' : `${hour}`}
        onValue={(value) => void settle(value === 'never' ? null : (Number(value) as Hour))}
      />
      <p class="soft small">{say('evening_hour_means')}</p>
      <Refused refusal={refusal} />
    </section>
  );
}

/** A full hour as the person's language writes it. */
function clockText(hour: number, locale: string): string {
  return Temporal.PlainTime.from({ hour }).toLocaleString(locale, { hour: 'numeric', minute: '2-digit' });
}
