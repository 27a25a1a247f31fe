import { useState } from 'preact/hooks';
import { WEEKS_WENT, type WeeklyLook } from '../../utils/core/commitment';
import type { Reply } from '../../utils/protocol';
import { Choice } from '../ui/Choice';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import { Words } from './Words';

interface Props {
  /** The commitment it is a look at. */
  readonly about: string;
  readonly onKeep: (look: Omit<WeeklyLook, 'week'>) => Promise<Reply<unknown>>;
}

/** A look at this week: three answers of equal weight, and a line of words if wanted. */
export function WeekForm({ about, onKeep }: Props) {
  const say = useSay();
  const [went, setWent] = useState<WeeklyLook['went'] | null>(null);
  return (
    <>
      <Choice
        label={say('commit_week')}
        value={went}
        onValue={setWent}
        options={WEEKS_WENT.map((value) => ({ value, label: say(`commit_went_${underscored(value)}`) }))}
      />
      {went === 'not-this-week' && <p class="soft">{say('commit_setback')}</p>}
      {went && (
        <Words
          wordless
          keeps
          label={say('commit_words')}
          keep={say('commit_look')}
          about={about}
          onKeep={(words) => onKeep({ went, words })}
        />
      )}
    </>
  );
}
