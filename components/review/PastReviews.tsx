import type { Kept } from '../../utils/core/kept';
import type { Review } from '../../utils/core/review';
import { dateText } from '../support/dateText';
import { Asking } from '../ui/Asking';
import { useSay } from '../ui/say';
import { answerText } from './reviewText';

interface Props {
  readonly past: readonly Kept<Review>[];
  /** Says which boundary it was, where nothing around it does. */
  readonly isNamed: boolean;
  readonly onErase: (kept: Kept<Review>) => void;
}

/** What was thought before, the latest first; each can go. */
export function PastReviews({ past, isNamed, onErase }: Props) {
  const say = useSay();
  const headText = (review: Review) =>
    [...(isNamed ? [review.name] : []), dateText(review.date, say.locale), answerText(review, say)].join(
      ' · ',
    );
  return (
    <ul class="stack">
      {past.map((kept) => {
        const reviews = kept.versions.flatMap(({ value }) => (value ? [value] : []));
        return (
          <li key={kept.id} class="past stack">
            {reviews.map((review, i) => (
              <div class="stack" key={`${i}`}>
                <p class="soft small">{headText(review)}</p>
                {review.words && <p class="written">{review.words}</p>}
                {review.consequences && <p class="written">{say('review_then_said', review.consequences)}</p>}
              </div>
            ))}
            <Asking
              label={say('journal_erase')}
              about={reviews.map(headText)[0] ?? ''}
              question={say('journal_erase_question')}
              yes={say('journal_erase_yes')}
              no={say('journal_erase_no')}
              onYes={() => onErase(kept)}
            />
          </li>
        );
      })}
    </ul>
  );
}
