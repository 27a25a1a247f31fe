import type { Overview } from '../../utils/core/overview';
import type { Review } from '../../utils/core/review';
import { nameText } from '../boundaries/overviewText';
import { dateText } from '../support/dateText';
import { underscored } from '../ui/refusal';
import type { MessageKey, Say } from '../ui/say';

/** What a person decided, in a few words. */
export function answerText({ answer }: Review, say: Say): string {
  return say(`review_answer_${underscored(answer)}` satisfies MessageKey);
}

/** The boundaries with what was last thought of each, as a text. */
export function reviewText(
  boundaries: readonly Overview[],
  lastOf: (boundaryId: string) => Review | null,
  say: Say,
): string {
  const parts = boundaries.map((overview) => {
    const last = lastOf(overview.boundary.id);
    return [
      nameText(overview, say),
      overview.words?.why ?? '',
      ...(last
        ? [
            say('ui_named', dateText(last.date, say.locale), answerText(last, say)),
            last.words,
            last.consequences && say('review_then_said', last.consequences),
          ]
        : []),
    ]
      .filter(Boolean)
      .join('\n');
  });
  return [say('review_sheet'), ...parts].join('\n\n');
}
