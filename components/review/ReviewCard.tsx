import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../utils/core/kept';
import { localDate } from '../../utils/core/local-date';
import type { Overview } from '../../utils/core/overview';
import type { Review, ReviewAnswer } from '../../utils/core/review';
import type { Moment } from '../../utils/core/window';
import { nameText } from '../boundaries/overviewText';
import { windowText } from '../boundaries/windowText';
import { Button } from '../ui/Button';
import { Summary } from '../ui/Summary';
import { useSay } from '../ui/say';
import type { Fields } from '../ui/useBegun';
import { PastReviews } from './PastReviews';
import { ReviewForm } from './ReviewForm';

interface Props {
  readonly overview: Overview;
  readonly now: Moment;
  readonly past: readonly Kept<Review>[];
  /** It is known what was begun. */
  readonly isReady: boolean;
  /** What was begun here; null: nothing. */
  readonly fields: Fields | null;
  readonly onFields: (fields: Fields) => void;
  readonly onCancel: () => void;
  readonly onDecided: (review: Review) => Promise<void>;
  readonly onErase: (kept: Kept<Review>) => void;
  readonly onPlan: () => void;
}

/** One boundary, to be looked at again when somebody wants to. */
export function ReviewCard(props: Props) {
  const { overview, now, past, isReady, fields, onFields, onCancel, onDecided, onErase, onPlan } = props;
  const say = useSay();
  const name = nameText(overview, say);
  const card = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(fields !== null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (fields && !wasOpen.current) card.current?.querySelector<HTMLElement>('input')?.focus();
    wasOpen.current = fields !== null;
  }, [fields !== null]);

  async function decide(answer: ReviewAnswer) {
    if (isBusy) return;
    setBusy(true);
    const isSafety = fields?.isSafety === 'yes';
    await onDecided({
      boundaryId: overview.boundary.id,
      name,
      date: localDate(now),
      answer,
      words: fields?.words?.trim() ?? '',
      consequences: isSafety ? '' : (fields?.consequences?.trim() ?? ''),
      isSafety,
    });
    setBusy(false);
  }

  return (
    <li ref={card} class="card stack">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      {overview.words?.why && (
        <p class="soft written">
          <bdi>{overview.words.why}</bdi>
        </p>
      )}
      <p class="soft small">{windowText(overview.boundary.window, overview.window, now, say)}</p>
      {fields ? (
        <ReviewForm
          fields={fields}
          isBusy={isBusy}
          onFields={onFields}
          onDecide={(answer) => void decide(answer)}
          onCancel={onCancel}
          onPlan={onPlan}
        />
      ) : (
        <div class="row">
          <Button
            look="quiet"
            disabled={!isReady}
            aria-label={say('review_look_named', name)}
            onClick={() => onFields({})}
          >
            {say('review_look')}
          </Button>
        </div>
      )}
      {past.length > 0 && (
        <details class="past-fold">
          <Summary label={say('review_before')} about={name} />
          <PastReviews past={past} isNamed={false} onErase={onErase} />
        </details>
      )}
    </li>
  );
}
