import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Refusal } from '../../utils/core/refused';
import { FACES } from '../../utils/core/settings';
import type { Reply } from '../../utils/protocol';
import type { LookActions } from '../house';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';

interface Props {
  readonly house: Pick<House, 'face' | 'isDiary' | 'keepsNothing'>;
  readonly look: LookActions;
  readonly browser: 'chrome' | 'firefox';
}

/** How it looks here, and what it does at all: what each hides, and what it does not. */
export function Looks({ house, look, browser }: Props) {
  const say = useSay();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [face, setFace] = useState(house.face);
  const [isDiary, setDiary] = useState(house.isDiary);
  const [keepsNothing, setKeepsNothing] = useState(house.keepsNothing);

  // Another page may have settled it.
  useEffect(() => setFace(house.face), [house.face]);
  useEffect(() => setDiary(house.isDiary), [house.isDiary]);
  useEffect(() => setKeepsNothing(house.keepsNothing), [house.keepsNothing]);

  /** As the control shows it until the answer, so that a no is a change and takes it back. */
  async function settle<T>(value: T, before: T, show: (value: T) => void, asked: Promise<Reply>) {
    show(value);
    const reply = await asked;
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) show(before);
  }

  return (
    <section class="card stack">
      <h2>{say('look_title')}</h2>
      <Choice
        label={say('look_face')}
        value={face}
        options={FACES.map((value) => ({ value, label: say(`look_face_${value}`) }))}
        onValue={(value) => void settle(value, face, setFace, look.setFace(value))}
      />
      <p>{say(`look_face_means_${browser}`)}</p>
      <p class="soft small">{say(`look_face_not_${browser}`)}</p>
      <Check
        label={say('look_diary')}
        checked={isDiary}
        onChecked={(isOn) => void settle(isOn, !isOn, setDiary, look.setDiary(isOn))}
      />
      <p class="soft small">{say('look_diary_means')}</p>
      <Check
        label={say('look_nothing')}
        checked={keepsNothing}
        onChecked={(isOn) => void settle(isOn, !isOn, setKeepsNothing, look.setKeepsNothing(isOn))}
      />
      <p class="soft small">{say('look_nothing_means')}</p>
      <Refused refusal={refusal} />
    </section>
  );
}
