import { useEffect, useState } from 'preact/hooks';
import { type RemindDays as Days, REMIND_DAYS } from '../../utils/core/copy-reminder';
import type { Refusal } from '../../utils/core/refused';
import { Choice } from '../ui/Choice';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import type { BackupActions } from './actions';

interface Props {
  readonly actions: Pick<BackupActions, 'remindDays' | 'setRemindDays'>;
}

/** After how long a line on Today reminds of a copy. */
export function RemindDays({ actions }: Props) {
  const say = useSay();
  const [days, setDays] = useState<Days | undefined>(undefined);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => void actions.remindDays().then(setDays, () => undefined), [actions]);

  async function choose(chosen: Days) {
    const reply = await actions.setRemindDays(chosen);
    if (reply.ok) setDays(chosen);
    setRefusal(reply.ok ? null : reply.refusal);
  }

  return (
    <>
      <Choice
        label={say('backup_remind')}
        options={REMIND_DAYS.map((value) => ({
          value: `${value}`,
          label: value === null ? say('backup_remind_never') : say.count('backup_remind_days', value),
        }))}
        value={days === undefined ? null : `${days}`}
        onValue={(value) => void choose(REMIND_DAYS.find((one) => `${one}` === value) ?? null)}
      />
      <Refused refusal={refusal} />
    </>
  );
}
