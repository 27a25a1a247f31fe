import { useEffect, useRef, useState } from 'preact/hooks';
import { type Commitment, looked, mergedCommitment } from '../../utils/core/commitment';
import type { Kept } from '../../utils/core/kept';
import { localDate, weekStart } from '../../utils/core/local-date';
import type { Moment } from '../../utils/core/window';
import type { Reply } from '../../utils/protocol';
import { dateText } from '../support/dateText';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { underscored } from '../ui/refusal';
import { Summary } from '../ui/Summary';
import { type MessageKey, useSay } from '../ui/say';
import { Came } from './Came';
import { CommitmentForm } from './CommitmentForm';
import { valuesOf } from './valuesOf';
import { WeekForm } from './WeekForm';

interface Props {
  readonly kept: Kept<Commitment>;
  readonly now: Moment;
  readonly onEdit: (value: Commitment) => Promise<Reply<unknown>>;
  readonly onErase: () => Promise<Reply<unknown>>;
}

/** One commitment, the look at this week, and what was said of earlier ones. A week without a look leaves no gap. */
export function CommitmentCard({ kept, now, onEdit, onErase }: Props) {
  const say = useSay();
  const [doing, setDoing] = useState<'nothing' | 'changing' | 'looking'>('nothing');
  const [reply, setReply] = useState<Reply<unknown> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(doing);
  useEffect(() => {
    // What was pressed is gone, and the focus with it.
    if (seen.current !== doing) heading.current?.focus({ preventScroll: true });
    seen.current = doing;
  }, [doing]);
  const [first, ...others] = valuesOf(kept);
  if (!first) return null;
  const commitment = mergedCommitment([first, ...others]);
  const week = weekStart(localDate(now));
  const thisWeek = commitment.looks.filter((look) => look.week === week);
  const earlier = commitment.looks.filter((look) => look.week !== week);
  const isResting = commitment.restsSince !== null;
  const named = (key: MessageKey) => say('ui_named', say(key), commitment.text);

  async function keep(value: Commitment) {
    const came = await onEdit(value);
    setReply(came);
    if (came.ok) {
      setDoing('nothing');
      // What was pressed is gone, and the focus with it; perhaps the whole card has moved.
      const next = heading.current ?? document.querySelector<HTMLElement>('main h1');
      next?.focus({ preventScroll: true });
    }
    return came;
  }

  return (
    <li class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{commitment.text}</bdi>
      </h2>
      {commitment.measure && <p class="written">{commitment.measure}</p>}
      <p class="soft small">{say('commit_since', dateText(commitment.startedOn, say.locale))}</p>
      {doing === 'changing' && (
        <CommitmentForm
          keeps
          initial={commitment}
          keep={say('commit_change')}
          onKeep={(lines) => keep({ ...commitment, ...lines })}
          onCancel={() => setDoing('nothing')}
        />
      )}
      {thisWeek.map((look) => (
        <div class="stack" key={`${look.went} ${look.words}`}>
          <p>{say('commit_this_week', say(`commit_went_${underscored(look.went)}`))}</p>
          {look.words && <p class="written">{look.words}</p>}
          {look.went === 'not-this-week' && <p class="soft">{say('commit_setback')}</p>}
        </div>
      ))}
      {!isResting && doing !== 'changing' && (thisWeek.length === 0 || doing === 'looking') && (
        <WeekForm about={commitment.text} onKeep={(look) => keep(looked(commitment, { week, ...look }))} />
      )}
      {doing === 'nothing' && (
        <div class="row">
          {!isResting && thisWeek.length > 0 && (
            <Button look="plain" aria-label={named('commit_look_again')} onClick={() => setDoing('looking')}>
              {say('commit_look_again')}
            </Button>
          )}
          <Button look="plain" aria-label={named('commit_edit')} onClick={() => setDoing('changing')}>
            {say('commit_edit')}
          </Button>
          <Button
            look="plain"
            aria-label={named(isResting ? 'commit_again' : 'commit_rest')}
            onClick={() => void keep({ ...commitment, restsSince: isResting ? null : localDate(now) })}
          >
            {say(isResting ? 'commit_again' : 'commit_rest')}
          </Button>
          <Asking
            label={say('journal_erase')}
            about={commitment.text}
            question={say('journal_erase_question')}
            yes={say('journal_erase_yes')}
            no={say('journal_erase_no')}
            onYes={() => {
              document.querySelector<HTMLElement>('main h1')?.focus();
              void onErase().then(setReply);
            }}
          />
        </div>
      )}
      <Came reply={reply} news="journal_saved" />
      {earlier.length > 0 && (
        <details class="kept">
          <Summary label={say('commit_earlier')} about={commitment.text} />
          <ul class="stack">
            {earlier.map((look) => (
              <li key={`${look.week} ${look.went} ${look.words}`}>
                {say(
                  'commit_week_of',
                  dateText(look.week, say.locale),
                  say(`commit_went_${underscored(look.went)}`),
                )}
                {look.words && <p class="written">{look.words}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
