import { useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { type Review as Looked, reviewsByBoundary } from '../../utils/core/review';
import type { Actions } from '../house';
import { Paper } from '../plan/Paper';
import { KeptList } from '../seeing/KeptList';
import { dateText } from '../support/dateText';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { useBegun } from '../ui/useBegun';
import { keeping, useThings } from '../ui/useThings';
import { PastReviews } from './PastReviews';
import { ReviewCard } from './ReviewCard';
import { reviewText } from './reviewText';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'plan' | 'journal' | 'end' | 'week'>;
  readonly onEdit: (boundaryId: string) => void;
  readonly onNew: () => void;
  readonly onPlan: () => void;
}

/** Boundaries, looked at again when the person wants to: no day it is due, and no answer better than another. */
export function Review({ house, actions, onEdit, onNew, onPlan }: Props) {
  const say = useSay();
  const { reads, keeps } = keeping(house);
  const reviews = useThings(actions.plan.reviews, reads);
  const farewells = useThings(actions.week.farewells, reads);
  const begun = useBegun('reviews', actions.journal, keeps);
  const [told, setTold] = useState<MessageKey | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const past = reviewsByBoundary(reviews.things);
  const standing = new Set(house.boundaries.map(({ boundary }) => boundary.id));
  const elsewhere = [...past].filter(([id]) => !standing.has(id)).flatMap(([, those]) => those);

  /** Keeps what was written, where something can be kept; then does what was decided. */
  async function decided(review: Looked): Promise<void> {
    setTold(null);
    if (keeps && !(await reviews.run(actions.plan.reviews.write(review, 0), 'review_kept'))) return;
    begun.done(review.boundaryId);
    if (review.answer === 'change') return onEdit(review.boundaryId);
    if (review.answer === 'let-go') {
      const reply = await actions.end(review.boundaryId);
      if (!reply.ok) setTold(refusalKey(reply.refusal));
      else setTold(reply.value.endedAt === null ? 'boundary_end_waits' : 'boundary_ended');
    } else if (!keeps) setTold('review_unkept');
    heading.current?.focus({ preventScroll: true });
  }

  const news = told ?? reviews.told;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('review_title')}
      </h1>
      <p>{say('review_lead')}</p>
      {!keeps && <p class="soft">{say('review_reading')}</p>}
      <div role="status">{news && <Notice tone="plain">{say(news)}</Notice>}</div>
      {house.boundaries.length === 0 && (
        <section class="card stack">
          <p>{say('review_empty')}</p>
          <div class="row">
            <Button look="quiet" onClick={onNew}>
              {say('boundaries_new')}
            </Button>
          </div>
        </section>
      )}
      <ul class="stack">
        {house.boundaries.map((overview) => (
          <ReviewCard
            key={overview.boundary.id}
            overview={overview}
            now={house.now}
            past={past.get(overview.boundary.id) ?? []}
            isReady={begun.isRead}
            fields={begun.begun[overview.boundary.id] ?? null}
            onFields={(fields) => begun.write(overview.boundary.id, fields)}
            onCancel={() => begun.done(overview.boundary.id)}
            onDecided={decided}
            onErase={(kept) => void reviews.run(actions.plan.reviews.erase(kept), 'review_erased')}
            onPlan={onPlan}
          />
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <section class="stack">
          <h2>{say('review_ended')}</h2>
          <PastReviews
            past={elsewhere}
            isNamed
            onErase={(kept) => void reviews.run(actions.plan.reviews.erase(kept), 'review_erased')}
          />
        </section>
      )}
      <KeptList
        title={say('farewell_all')}
        things={farewells.things}
        onErase={(kept) => farewells.after(actions.week.farewells.erase(kept))}
        nameOf={({ name, date }) => `${name} · ${dateText(date, say.locale)}`}
      >
        {({ name, date, gave, line }) => (
          <>
            <p class="soft small">
              <bdi>{name}</bdi> · {dateText(date, say.locale)}
            </p>
            {gave && <p class="written">{gave}</p>}
            {line && (
              <p class="rehearsed">
                <bdi>{line}</bdi>
              </p>
            )}
          </>
        )}
      </KeptList>
      {house.boundaries.length > 0 && (
        <Paper
          text={reviewText(
            house.boundaries,
            (id) => past.get(id)?.[0]?.versions.find(({ value }) => value)?.value ?? null,
            say,
          )}
          actions={actions.plan}
        />
      )}
    </>
  );
}
